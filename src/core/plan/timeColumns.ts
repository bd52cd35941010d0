import type { Column } from '../table/index.ts';
import { foldKey } from '../text/index.ts';

/**
 * Schedules that give the time by columns: one for the start and one for the end, one a month with a mark in it, or
 * one for the month with its bare number.
 * The phrase they stand for is put in words ("Từ 01/3/2026 đến 15/4/2026", "Tháng 3, tháng 4"); the cells themselves
 * stay with their headers.
 */
export function phraseOfTimeColumns(
  columns: readonly Column[],
  texts: readonly string[],
): string | undefined {
  return fromStartAndEnd(columns, texts) ?? fromMonths(columns, texts) ?? fromBareMonth(columns, texts);
}

const START = /(^| )(bat dau|khoi dau|tu ngay|tu)$/u;
const END = /(^| )(ket thuc|hoan thanh|den ngay|den)$/u;

function fromStartAndEnd(columns: readonly Column[], texts: readonly string[]): string | undefined {
  const [start, end] = [START, END].map((words) =>
    columns.findIndex(({ header }) => words.test(foldKey(header))),
  );
  if (start === undefined || end === undefined || start < 0 || end < 0) return undefined;
  const from = texts[start] ?? '';
  const to = texts[end] ?? '';
  if (from !== '' && to !== '') return `Từ ${from} đến ${to}`;
  return to !== '' ? `Đến ${to}` : from !== '' ? `Từ ${from}` : undefined;
}

/** "Tháng 3", "T3", "Thời gian – 3": the month a column stands for. */
function monthOf({ header }: Column): number | undefined {
  const found = /(?:^t|(?:^|[^\p{L}\p{N}])(?:thang|t|thoi gian|tien do|nam \d{4})) *(0?[1-9]|1[0-2])$/u.exec(
    foldKey(header),
  );
  return found ? Number(found[1]) : undefined;
}

/** With fewer columns than this the header names months for another reason. */
const FEWEST_MONTHS = 3;

function fromMonths(columns: readonly Column[], texts: readonly string[]): string | undefined {
  const months = columns.flatMap((column, i) => {
    const month = monthOf(column);
    return month === undefined ? [] : [{ month, marked: (texts[i] ?? '') !== '' }];
  });
  if (months.length < FEWEST_MONTHS) return undefined;
  const marked = months.filter((one) => one.marked).map((one) => one.month);
  const first = marked[0];
  const last = marked.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return `Tháng ${first}`;
  const isRun = marked.every((month, i) => month === first + i);
  return isRun ? `Từ tháng ${first} đến tháng ${last}` : `Tháng ${marked.join(', ')}`;
}

const MONTH_HEADER = /^(?:thoi gian )?thang(?: (?:thuc hien|hoan thanh))?$/u;
const MONTH_NUMBER = String.raw`(?:0?[1-9]|1[0-2])`;
const BARE_MONTHS = new RegExp(
  String.raw`^${MONTH_NUMBER}(?:\s*(?:[-–,;]|và|đến)\s*${MONTH_NUMBER})*(?:\s*[/-]\s*20\d\d)?$`,
  'u',
);

function fromBareMonth(columns: readonly Column[], texts: readonly string[]): string | undefined {
  const at = columns.findIndex(({ header }) => MONTH_HEADER.test(foldKey(header)));
  const text = texts[at] ?? '';
  return BARE_MONTHS.test(text) ? `Tháng ${text}` : undefined;
}
