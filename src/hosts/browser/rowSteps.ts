import {
  type BookContent,
  type CellValue,
  keyOf,
  type NameModel,
  type SheetDrawing,
  type SheetSnapshot,
  withRowsMoved,
} from '../../core/workbook/index.ts';
import { type KeptLook, keptOf, type LikeMove, movesOf } from '../package/index.ts';
import type { BookStep } from './bookStep.ts';
import { inSheet, sheetOf } from './inBook.ts';

type MoveRows = Extract<BookStep, { kind: 'move-rows' }>;
type PutShape = Extract<BookStep, { kind: 'put-shape' }>;
type PutCells = Extract<BookStep, { kind: 'put-cells' }>;

/** Why rows may not come or go here; each has its sentence at the grid. */
export type RowRefusal = 'locked' | 'head' | 'last-row' | 'attached';

/** Asked before: what a table, a lock or things of another maker forbid. */
export function rowRefusal(
  { tables }: SheetSnapshot,
  { at, count }: { at: number; count: number },
  { locked, attached = [] }: SheetDrawing,
): RowRefusal | undefined {
  if (locked) return 'locked';
  if (attached.length > 0) return 'attached';
  const last = at - count - 1;
  if (count < 0)
    for (const { area } of tables) {
      if (area.top >= at && area.top <= last) return 'head';
      if (at <= area.top + 1 && last >= area.bottom) return 'last-row';
    }
  return undefined;
}

export function withShapeMoved(content: BookContent, { sheet, at, count }: MoveRows): BookContent {
  const before = sheetOf(content, sheet);
  const next = withRowsMoved(content, sheet, { at, count });
  if (keptOf(before) === undefined) return next;
  const isBelowHead = before.tables.some(({ area }) => area.top === at - 1);
  const move: LikeMove = { at, count, like: at === 0 || isBelowHead ? at : at - 1 };
  return inSheet(next, sheet, (one) => {
    const look = { ...one.look, moves: [...movesOf(before), move] } as KeptLook;
    return { ...one, look };
  });
}

export function withShape(content: BookContent, { sheet, tables, look, names }: PutShape): BookContent {
  const others = content.names.filter((one) => keyOf(one.sheet) !== keyOf(sheet));
  const shaped = inSheet(content, sheet, ({ name, rows, hidden }) => ({
    ...{ name, rows, tables },
    ...(hidden && { hidden }),
    ...(look && { look }),
  }));
  return { ...shaped, names: [...others, ...names] };
}

/**
 * Rows that came go, rows that went come back; then what lay over them, and the cells that are still not as they were:
 * those that had gone, and formulas whose addresses had gone with them.
 */
export function wayBack(content: BookContent, step: MoveRows): BookStep[] {
  const { sheet, at, count } = step;
  const returned = withShapeMoved(withShapeMoved(content, step), {
    kind: 'move-rows',
    sheet,
    at,
    count: -count,
  });
  const shapes = content.sheets.flatMap((was, i): PutShape[] => {
    const now = returned.sheets[i];
    const { name, tables, look } = was;
    const [names, left] = [content, returned].map((one) => namesOf(one, name)) as [NameModel[], NameModel[]];
    const isSame = JSON.stringify([now?.tables, now?.look, left]) === JSON.stringify([tables, look, names]);
    return isSame ? [] : [{ kind: 'put-shape', sheet: name, tables, ...(look && { look }), names }];
  });
  const cells = content.sheets.flatMap((was, i) => cellsBack(was, returned.sheets[i]?.rows ?? []));
  return [{ kind: 'move-rows', sheet, at, count: -count }, ...shapes, ...cells];
}

const namesOf = ({ names }: BookContent, sheet: string): NameModel[] =>
  names.filter((one) => keyOf(one.sheet) === keyOf(sheet));

/** Rows that differ, those one below the other in one step. */
function cellsBack({ name: sheet, rows }: SheetSnapshot, now: readonly CellValue[][]): PutCells[] {
  const steps: PutCells[] = [];
  for (let row = 0; row < Math.max(rows.length, now.length); row++) {
    const [was = [], is = []] = [rows[row], now[row]];
    if (was === is || JSON.stringify(was) === JSON.stringify(is)) continue;
    const cells = Array.from({ length: Math.max(was.length, is.length) }, (_, i) => was[i] ?? null);
    const last = steps.at(-1);
    if (last && last.top + last.cells.length === row) last.cells.push(cells);
    else steps.push({ kind: 'put-cells', sheet, top: row, left: 0, cells: [cells] });
  }
  return steps;
}
