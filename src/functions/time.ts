import { type Deadline, readDeadline } from '../core/deadlines/index.ts';
import { KIND_WORDS } from '../core/sheets/index.ts';
import { dayOfSerial, serialOfDay } from '../core/workbook/index.ts';
import { isBlank, oneCell, textOfCell, yearOf } from './arguments.ts';
import { type Argument, CellError, type Sentence } from './start/index.ts';

/**
 * From this serial number on a number in a cell is a date: 1/1/1950. Smaller ones are what people type without
 * thinking of dates: 2022 is a year, 3.2022 a month.
 */
const FIRST_DATE = 18_264;

/** timeOf(['Quý III', 2022]) → the deadline that a plan with that cell would get. @throws CellError for a wrong year */
export function timeOf([cell, year]: readonly Argument[]): Deadline {
  const planYear = yearOf(year);
  const value = oneCell(cell);
  const day = typeof value === 'number' && value >= FIRST_DATE ? dayOfSerial(value) : undefined;
  return day ? { kind: 'date', start: day, due: day } : readDeadline(textOfCell(cell), { year: planYear });
}

/** The day as Excel counts. @throws CellError with the reason where there is no such day */
export function serialOr(day: string | undefined, args: readonly Argument[], what: Sentence): number {
  if (day === undefined) throw reasonOf(args, what);
  const serial = serialOfDay(day);
  if (serial !== undefined) return serial;
  throw new CellError('wrong-use', {
    vi: `Excel chỉ tính được ngày từ 01/03/1900 đến 31/12/9999; ở đây là ${day}.`,
    en: `Excel counts days from 1 March 1900 to 31 December 9999 only; this is ${day}.`,
  });
}

/** Why there is no day: the cell is blank, wrong, not understood, lacks its year, or names none. */
function reasonOf(args: readonly Argument[], what: Sentence): CellError {
  const { kind } = timeOf(args);
  const text = textOfCell(args[0]);
  const reason = REASONS[kind];
  if (reason) return reason(text, args);
  return new CellError('no-answer', {
    vi: `“${text}” không nêu ${what.vi} (loại hạn: ${KIND_WORDS[kind]}).`,
    en: `“${text}” names no ${what.en} (kind: ${KIND_WORDS[kind]}).`,
  });
}

/** The kinds that need other words than that they name no such day. */
const REASONS: Partial<Record<Deadline['kind'], (text: string, args: readonly Argument[]) => CellError>> = {
  none: () =>
    new CellError('no-answer', { vi: 'Ô không ghi thời gian nào.', en: 'The cell states no time.' }),
  invalid: (text) =>
    new CellError('wrong-use', {
      vi: `“${text}” có ngày không có trong lịch; hãy sửa ô.`,
      en: `“${text}” holds a day that is in no calendar; please correct the cell.`,
    }),
  unread: (text, args) => (lacksYear(text, args) ? yearMissing(text) : notUnderstood(text)),
};

/** With any year the text would be understood. */
const lacksYear = (text: string, [, year]: readonly Argument[]): boolean =>
  isBlank(oneCell(year)) && readDeadline(text, { year: 2000 }).kind !== 'unread';

const yearMissing = (text: string) =>
  new CellError('no-answer', {
    vi: `“${text}” không ghi năm; hãy thêm năm của kế hoạch, ví dụ =TDKT.HAN(A2; 2022).`,
    en: `“${text}” names no year; please add the year of the plan, e.g. =TDKT.HAN(A2; 2022).`,
  });

const notUnderstood = (text: string) =>
  new CellError('no-answer', {
    vi: `Chưa hiểu “${text}” là ngày nào; hãy xem lại ô hoặc tự ghi ngày.`,
    en: `“${text}” is not understood as a time; please look at the cell or type the date.`,
  });
