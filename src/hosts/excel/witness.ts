import {
  type CellValue,
  dayOfSerial,
  isFormula,
  MOST_ROWS,
  type SheetSnapshot,
  type Standing,
  withoutBlankEnd,
  WorkbookError,
} from '../../core/workbook/index.ts';
import { rawOf, type RawValue } from './cells.ts';
import { withoutTotals } from './totals.ts';

/** A stretch of a sheet; but for long sheets the only one. */
interface Asked {
  first: SheetSnapshot;
  top: number;
  isLast: boolean;
  used: Excel.Range;
}

/** What is still to be asked, and how long the answer will be. */
export interface Question {
  bytes: number;
  ask(context: Excel.RequestContext): void;
}

const UTF8 = new TextEncoder();

/**
 * What stood on each sheet in the moment it was first written to. Between looking up and writing a co-author may have
 * typed: the request that writes asks once more, ahead of its writes, and what it tells is put back if it differs.
 */
export class Witness {
  private waiting: Asked[] = [];
  /** Of sheets that are not yet heard to the end, what is heard. */
  private readonly heard = new Map<string, RawValue[][]>();
  private readonly stood = new Map<string, SheetSnapshot>();
  private readonly known = new Set<string>();

  /**
   * What to ask before a sheet is touched, from the top down, none of it longer than `most` but for a single row. Only
   * the first touch counts: after it our own writes are seen. Of a sheet longer than that the last stretch alone goes with
   * the write; what is typed into the others after they were asked, a moment before, is not seen.
   */
  questions(first: SheetSnapshot, most: number): Question[] {
    if (this.known.has(first.name.toLowerCase())) return [];
    this.known.add(first.name.toLowerCase());
    const stretches = stretchesOf(first.rows, most);
    return stretches.map(({ top, bottom, bytes }, i) => ({
      bytes,
      ask: ({ workbook }) => {
        const isLast = i === stretches.length - 1;
        const sheet = workbook.worksheets.getItem(first.name);
        const rows =
          stretches.length === 1 ? sheet : sheet.getRange(`${top + 1}:${isLast ? MOST_ROWS : bottom + 1}`);
        const used = rows.getUsedRangeOrNullObject(true);
        // Formulas alone, which are the values where there are none: a third of what looking up costs.
        used.load('rowIndex,columnIndex,formulas');
        this.waiting.push({ first, top, isLast, used });
      },
    }));
  }

  /** A sheet of our own, new in this go: nothing of anybody else's stands there. */
  skip(name: string): void {
    this.known.add(name.toLowerCase());
  }

  /** After a request. @throws WorkbookError changed: somebody had typed meanwhile */
  hear(): void {
    const whole = this.waiting.flatMap((one) => this.hearOne(one));
    this.waiting = [];
    const changed = whole.filter(({ first, rows }) => !isAsSeen(first.rows, rows));
    for (const { first, rows } of changed)
      this.stood.set(first.name.toLowerCase(), { ...first, rows: retyped(first.rows, rows) });
    const [one] = changed;
    if (one) throw new WorkbookError('changed', { sheet: one.first.name });
  }

  /** Nothing before the end of the sheet is heard. */
  private hearOne({ first, top, isLast, used }: Asked): { first: SheetSnapshot; rows: RawValue[][] }[] {
    const above = this.heard.get(first.name) ?? [];
    while (above.length < top) above.push([]);
    const rows = [...above, ...rowsOf(used).slice(top)];
    this.heard.set(first.name, rows);
    return isLast ? [{ first, rows: withoutTotals(rows, first.tables, '') }] : [];
  }

  /** What taking back must give: what stood there when it was overwritten, else what was looked up. */
  before<B extends Standing>(looked: B): B {
    return { ...looked, sheets: new Map([...looked.sheets, ...this.stood]) };
  }
}

/** Rows together while the answer that tells them is not too long; at least one stretch. */
function stretchesOf(
  rows: readonly CellValue[][],
  most: number,
): { top: number; bottom: number; bytes: number }[] {
  const stretches = [{ top: 0, bottom: 0, bytes: 0 }];
  rows.forEach((row, i) => {
    const bytes = UTF8.encode(JSON.stringify(row.map(typedOf))).length;
    const last = stretches.at(-1);
    if (last && (i === 0 || last.bytes + bytes <= most))
      Object.assign(last, { bottom: i, bytes: last.bytes + bytes });
    else stretches.push({ top: i, bottom: i, bytes });
  });
  return stretches;
}

/** Counted from A1. */
function rowsOf(used: Excel.Range): RawValue[][] {
  if (used.isNullObject) return [];
  const left = new Array<RawValue>(used.columnIndex).fill('');
  const rows = (used.formulas as RawValue[][]).map((row) => [...left, ...row]);
  return [...Array.from({ length: used.rowIndex }, (): RawValue[] => []), ...rows];
}

/** A cell of ours as `formulas` tells it. */
const typedOf = (cell: CellValue): RawValue => (isFormula(cell) ? `=${cell.formula}` : (rawOf(cell) ?? ''));

/** Of a day the hour is not known. */
function isSame(cell: CellValue, raw: RawValue): boolean {
  const isDay = cell !== null && typeof cell === 'object' && 'day' in cell;
  return typedOf(cell) === (isDay && typeof raw === 'number' ? Math.floor(raw) : raw);
}

function isAsSeen(seen: readonly CellValue[][], now: readonly RawValue[][]): boolean {
  const height = Math.max(seen.length, now.length);
  for (let i = 0; i < height; i++) {
    const [a, b] = [seen[i] ?? [], now[i] ?? []];
    for (let j = 0; j < Math.max(a.length, b.length); j++)
      if (!isSame(a[j] ?? null, b[j] ?? '')) return false;
  }
  return true;
}

/** What was seen, with what somebody typed since in its place. */
const retyped = (seen: readonly CellValue[][], now: readonly RawValue[][]): CellValue[][] =>
  now.map((row, i) =>
    withoutBlankEnd(
      row.map((raw, j): CellValue => {
        const old = seen[i]?.[j] ?? null;
        return isSame(old, raw) ? old : cellOfTyped(raw, old);
      }),
    ),
  );

/** Formats are not asked for: a number in place of a day is a day, as Excel keeps the format of the cell. */
function cellOfTyped(raw: RawValue, old: CellValue): CellValue {
  if (raw === '') return null;
  const wasText = typeof old === 'string';
  if (typeof raw === 'string' && raw.startsWith('=') && !wasText) return { formula: raw.slice(1) };
  const wasDay = old !== null && typeof old === 'object' && 'day' in old;
  const day = typeof raw === 'number' && wasDay ? dayOfSerial(raw) : undefined;
  return day === undefined ? raw : { day };
}
