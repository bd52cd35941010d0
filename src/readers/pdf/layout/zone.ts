import type { Letter } from '../paint/model.ts';
import type { Line } from './line.ts';
import type { Stretch } from './rivers.ts';

export interface ZoneLine {
  letters: Letter[];
  pieces: Line[];
}

export type Column = Stretch;

/** Lines one below the other whose pieces keep to the same columns. */
export interface Zone {
  lines: ZoneLine[];
  columns: Column[];
}

/** In a header of cells set to the middle, the tallest cell begins above the others. */
export function withAbove(zone: Zone, lines: readonly ZoneLine[], from: number, least: number): Zone {
  let start = from;
  while (start > least && isAbove(zone.columns, lines[start - 1] as ZoneLine, lines[start] as ZoneLine))
    start--;
  return { ...zone, lines: [...lines.slice(start, from), ...zone.lines] };
}

function isAbove(columns: readonly Column[], line: ZoneLine, below: ZoneLine): boolean {
  const isClose =
    (below.pieces[0]?.base ?? 0) - (line.pieces[0]?.base ?? 0) < CLOSE * (line.pieces[0]?.size ?? 0);
  const inOne = (piece: Line) =>
    columns.slice(1).some(({ left, right }) => piece.left > left - 2 && piece.right < right + 2);
  return isClose && line.pieces.every(inOne);
}

/** Lines of one cell are no further apart (of the size). */
const CLOSE = 1.4;

/** Columns that a further line belongs to: what overlaps is one column, what stands free is another. */
export function withPieces(columns: readonly Column[], more: readonly Column[]): Column[] {
  const all = [...columns, ...more]
    .map(({ left, right }) => ({ left, right }))
    .sort((a, b) => a.left - b.left);
  const merged: Column[] = [];
  for (const one of all) {
    const last = merged.at(-1);
    if (last && one.left <= last.right) last.right = Math.max(last.right, one.right);
    else merged.push(one);
  }
  return merged;
}
