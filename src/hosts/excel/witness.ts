import {
  type CellValue,
  dayOfSerial,
  isFormula,
  type SheetSnapshot,
  type Standing,
  withoutBlankEnd,
  WorkbookError,
} from '../../core/workbook/index.ts';
import { rawOf, type RawValue } from './cells.ts';

interface Asked {
  first: SheetSnapshot;
  used: Excel.Range;
}

/**
 * What stood on each sheet in the moment it was first written to. Between looking up and writing a co-author may have
 * typed: the request that writes asks once more, ahead of its writes, and what it tells is put back if it differs.
 */
export class Witness {
  private waiting: Asked[] = [];
  private readonly stood = new Map<string, SheetSnapshot>();
  private readonly known = new Set<string>();

  /** Before a sheet is touched. Only the first touch counts: after it our own writes are seen. */
  ask({ workbook }: Excel.RequestContext, first: SheetSnapshot | undefined): void {
    if (!first || this.known.has(first.name.toLowerCase())) return;
    this.known.add(first.name.toLowerCase());
    const used = workbook.worksheets.getItem(first.name).getUsedRangeOrNullObject(true);
    // Formulas alone, which are the values where there are none: a third of what looking up costs.
    used.load('rowIndex,columnIndex,formulas');
    this.waiting.push({ first, used });
  }

  /** A sheet of our own, new in this go: nothing of anybody else's stands there. */
  skip(name: string): void {
    this.known.add(name.toLowerCase());
  }

  /** After a request. @throws WorkbookError changed: somebody had typed meanwhile */
  hear(): void {
    const heard = this.waiting.map(({ first, used }) => ({ first, rows: rowsOf(used) }));
    this.waiting = [];
    const changed = heard.filter(({ first, rows }) => !isAsSeen(first.rows, rows));
    for (const { first, rows } of changed)
      this.stood.set(first.name.toLowerCase(), { ...first, rows: retyped(first.rows, rows) });
    const [one] = changed;
    if (one) throw new WorkbookError('changed', { sheet: one.first.name });
  }

  /** What taking back must give: what stood there when it was overwritten, else what was looked up. */
  before<B extends Standing>(looked: B): B {
    return { ...looked, sheets: new Map([...looked.sheets, ...this.stood]) };
  }
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

function isAsSeen(seen: readonly CellValue[][], now: readonly RawValue[][]): boolean {
  const height = Math.max(seen.length, now.length);
  for (let i = 0; i < height; i++) {
    const [a, b] = [seen[i] ?? [], now[i] ?? []];
    for (let j = 0; j < Math.max(a.length, b.length); j++)
      if (typedOf(a[j] ?? null) !== (b[j] ?? '')) return false;
  }
  return true;
}

/** What was seen, with what somebody typed since in its place. */
const retyped = (seen: readonly CellValue[][], now: readonly RawValue[][]): CellValue[][] =>
  now.map((row, i) =>
    withoutBlankEnd(
      row.map((raw, j): CellValue => {
        const old = seen[i]?.[j] ?? null;
        return typedOf(old) === raw ? old : cellOfTyped(raw, old);
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
