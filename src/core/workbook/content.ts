import type { CellValue, NameModel, SheetSnapshot } from './model.ts';
import { WorkbookError } from './model.ts';
import type { Edit } from './port.ts';
import { snapshotOf, withoutBlankEnd } from './snapshots.ts';

/** All that a workbook holds. */
export interface BookContent {
  sheets: SheetSnapshot[];
  names: NameModel[];
}

/** Excel takes "kế hoạch" and "Kế hoạch" for one name. */
export const keyOf = (name: string): string => name.toLowerCase();

/** The content after these edits; the given one stays as it is. @throws WorkbookError changed: no such sheet */
export const withEdits = (content: BookContent, edits: readonly Edit[]): BookContent =>
  edits.reduce((now, edit) => STEPS[edit.kind](now, edit as never), content);

type Step<K extends Edit['kind']> = (content: BookContent, edit: Extract<Edit, { kind: K }>) => BookContent;

const STEPS: { readonly [K in Edit['kind']]: Step<K> } = {
  'put-sheet': ({ sheets, names }, { sheet, at }) => {
    const place = placeOf(sheets, sheet.name);
    const next = snapshotOf(sheet);
    return {
      names,
      sheets: place < 0 ? sheets.toSpliced(at ?? sheets.length, 0, next) : sheets.with(place, next),
    };
  },
  'drop-sheet': ({ sheets, names }, { name }) => ({
    names,
    sheets: sheets.toSpliced(mustStand(sheets, name), 1),
  }),
  'put-cells': ({ sheets, names }, { sheet, top, left, cells }) => {
    const at = mustStand(sheets, sheet);
    const old = sheets[at] as SheetSnapshot;
    return { names, sheets: sheets.with(at, { ...old, rows: withCells(old.rows, top, left, cells) }) };
  },
  'put-name': ({ sheets, names }, { name }) => {
    const at = placeOf(names, name.name);
    return { sheets, names: at < 0 ? [...names, name] : names.with(at, name) };
  },
  'drop-name': ({ sheets, names }, { name }) => ({
    sheets,
    names: names.filter((one) => keyOf(one.name) !== keyOf(name)),
  }),
};

const placeOf = (named: readonly { name: string }[], name: string): number =>
  named.findIndex((one) => keyOf(one.name) === keyOf(name));

function mustStand(sheets: readonly SheetSnapshot[], name: string): number {
  const at = placeOf(sheets, name);
  if (at < 0) throw new WorkbookError('changed', { sheet: name });
  return at;
}

/** The rows with these cells in place of what stood there; the others are the very same. */
export function withCells(
  rows: readonly CellValue[][],
  top: number,
  left: number,
  cells: readonly CellValue[][],
): CellValue[][] {
  const next: CellValue[][] = [...rows];
  cells.forEach((put, i) => {
    while (next.length <= top + i) next.push([]);
    next[top + i] = withoutBlankEnd(withPart(next[top + i] ?? [], left, put));
  });
  while (next.length > 0 && next.at(-1)?.length === 0) next.pop();
  return next;
}

function withPart(old: readonly CellValue[], left: number, put: readonly CellValue[]): CellValue[] {
  const width = Math.max(old.length, left + put.length);
  return Array.from({ length: width }, (_, j) => {
    const isPut = j >= left && j < left + put.length;
    return (isPut ? put[j - left] : old[j]) ?? null;
  });
}
