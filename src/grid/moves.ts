import type { CellValue } from '../core/workbook/index.ts';
import { placeOf } from './geometry.ts';
import type { Spot } from './model.ts';

/** What of a sheet a move must know. */
export interface Ground {
  /** Shown rows in their order. */
  rows: readonly number[];
  columns: number;
  /** Rows that a page shows. */
  page: number;
  at(row: number, column: number): CellValue;
  isShown(column: number): boolean;
  /** The last row and column that hold something. */
  end: Spot;
}

type Move = (from: Spot, ground: Ground) => Spot;

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);

function byRows(from: Spot, { rows }: Ground, by: number): Spot {
  const at = placeOf(rows, from.row);
  return { ...from, row: rows[clamp(at + by, rows.length - 1)] ?? from.row };
}
function byColumns(from: Spot, ground: Ground, by: number): Spot {
  let column = from.column + by;
  while (column > 0 && column < ground.columns - 1 && !ground.isShown(column)) column += by;
  return { ...from, column: clamp(column, ground.columns - 1) };
}

const isBlank = (value: CellValue) => value === null || value === '';

/** As Ctrl with an arrow: to the end of what is filled, or to where it begins. */
function leap(step: Move): Move {
  return (from, ground) => {
    const filled = ({ row, column }: Spot) => !isBlank(ground.at(row, column));
    let here = from;
    let next = step(here, ground);
    const runs = filled(here) && filled(next);
    for (;;) {
      if (next.row === here.row && next.column === here.column) return here;
      if (runs && !filled(next)) return here;
      here = next;
      if (!runs && filled(here)) return here;
      next = step(here, ground);
    }
  };
}

const up: Move = (from, ground) => byRows(from, ground, -1);
const down: Move = (from, ground) => byRows(from, ground, 1);
const left: Move = (from, ground) => byColumns(from, ground, -1);
const right: Move = (from, ground) => byColumns(from, ground, 1);

/** By the key with "Ctrl+" before it where that is held. */
export const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowUp', up],
  ['ArrowDown', down],
  ['ArrowLeft', left],
  ['ArrowRight', right],
  ['Ctrl+ArrowUp', leap(up)],
  ['Ctrl+ArrowDown', leap(down)],
  ['Ctrl+ArrowLeft', leap(left)],
  ['Ctrl+ArrowRight', leap(right)],
  ['PageUp', (from, ground) => byRows(from, ground, -ground.page)],
  ['PageDown', (from, ground) => byRows(from, ground, ground.page)],
  ['Home', (from) => ({ ...from, column: 0 })],
  ['End', (from, { end }) => ({ ...from, column: Math.max(0, end.column) })],
  ['Ctrl+Home', (_, { rows }) => ({ row: rows[0] ?? 0, column: 0 })],
  ['Ctrl+End', (_, { end }) => ({ row: Math.max(0, end.row), column: Math.max(0, end.column) })],
]);
