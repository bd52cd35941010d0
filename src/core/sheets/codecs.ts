import { isDay } from '../calendar/index.ts';
import { formatPlace, parsePlace, type Place } from '../outcome/index.ts';
import {
  type CellValue,
  type ColumnModel,
  dayInWords,
  dayOfSerial,
  type FormulaValue,
  isFormula,
  serialOfDay,
} from '../workbook/index.ts';
import { joinList, splitList } from './textCodes.ts';
import { valueOfWord } from './words.ts';

/** How a value stands in a cell and is read back; undefined is a blank cell. */
export interface Codec<T> {
  format: NonNullable<ColumnModel['format']>;
  write(value: T): CellValue;
  /** undefined: blank, or nothing that this column can hold. */
  read(cell: CellValue): T | undefined;
}

/** What a person sees in the cell as text: 5 → "5", a day → "25/02/2022", a blank → "". */
export function shownText(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if ('day' in cell) return dayInWords(cell.day);
  return shownText(cell.result ?? null);
}

/** What the cell says, without the formula that says it. */
export function plainValue(cell: CellValue): Exclude<CellValue, FormulaValue> {
  const value = isFormula(cell) ? (cell.result ?? null) : cell;
  return value === '' ? null : value;
}

/** A day typed as a date, a number or text → ISO; undefined for anything else. */
export function dayOfCell(cell: CellValue): string | undefined {
  if (cell === null || typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') return dayOfSerial(cell);
  if (typeof cell === 'string') return dayOfText(cell.trim());
  return 'day' in cell ? cell.day : dayOfCell(cell.result ?? null);
}

function dayOfText(text: string): string | undefined {
  if (isDay(text)) return text;
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  if (!found) return undefined;
  const day = `${found[3]}-${(found[2] ?? '').padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** A day that Excel cannot hold stays ISO text. */
export const dayCell = (day: string): CellValue => (serialOfDay(day) === undefined ? day : { day });

export const text: Codec<string> = {
  format: 'text',
  write: (value) => (value === '' ? null : value),
  read: (cell) => shownText(cell) || undefined,
};

export const day: Codec<string> = { format: 'day', write: dayCell, read: dayOfCell };

/** A day, or the words typed instead ("đã xong"). */
export const dayOrWords: Codec<string> = {
  format: 'day',
  write: (value) => (/^\d{4}-\d{2}-\d{2}$/u.test(value) ? dayCell(value) : value || null),
  read: (cell) => dayOfCell(cell) ?? (shownText(cell) || undefined),
};

export const number: Codec<number> = {
  format: 'integer',
  write: (value) => value,
  read: (cell) => {
    const shown = shownText(cell).trim();
    return shown === '' || !Number.isFinite(Number(shown)) ? undefined : Number(shown);
  },
};

export const list: Codec<string[]> = {
  format: 'text',
  write: (items) => joinList(items) || null,
  read: (cell) => {
    const shown = shownText(cell);
    return shown === '' ? undefined : splitList(shown);
  },
};

/** Only true is written; false and absent are blank. */
export const yes: Codec<boolean> = {
  format: 'text',
  write: (value) => (value ? 'Có' : null),
  read: (cell) =>
    shownText(cell).trim() === '' ? undefined : shownText(cell).trim().toLowerCase() !== 'không',
};

export const place: Codec<Place> = {
  format: 'text',
  write: (where) => formatPlace(where) || null,
  read: (cell) => (shownText(cell) === '' ? undefined : parsePlace(shownText(cell))),
};

/** One of a few values, by the word people read. */
export const word = <T extends string>(words: Record<T, string>): Codec<T> => ({
  format: 'text',
  write: (value) => words[value],
  read: (cell) => valueOfWord(words, shownText(cell)),
});

/** A value put in words by functions of its own. */
export const phrased = <T>(write: (value: T) => string, read: (text: string) => T | undefined): Codec<T> => ({
  format: 'text',
  write: (value) => write(value) || null,
  read: (cell) => (shownText(cell) === '' ? undefined : read(shownText(cell))),
});
