import type { Letter } from '../paint/model.ts';
import { cellText } from '../../shared/index.ts';
import type { Box, Grid } from './grid.ts';
import { paragraphsOf, type Room } from './join.ts';
import { type Line, lineOf } from './line.ts';
import { linesOf } from './lines.ts';

export interface TableCell extends Box {
  text: string;
}

/** A table of one page; `xs` are its lines from left to right (points). */
export interface PageTable {
  kind: 'table';
  xs: number[];
  rows: number;
  cells: TableCell[];
  top: number;
  bottom: number;
  /** No lines part its columns: they are where its text is. */
  isOpen: boolean;
}

/** The table of a grid, with the letters that stand in it; undefined where it holds no text or is no table. */
export function tableOf(
  grid: Grid,
  letters: readonly Letter[],
  columns?: readonly Room[],
): PageTable | undefined {
  const { xs, ys, boxes } = grid;
  // A box around lines of text is a border, not a table.
  if (xs.length < 3) return undefined;
  const inside = lettersByBox(grid, letters);
  const lines = boxes.map((_, i) => linesOf(inside[i] ?? []).map(lineOf));
  if (lines.every((own) => own.length === 0)) return undefined;
  const rooms = columns ?? roomsOf(xs, paddingOf(lines, boxes, xs));
  const cells = boxes.map((box, i) => ({ ...box, text: textIn(lines[i] ?? [], roomOf(box, rooms)) }));
  return {
    kind: 'table',
    xs,
    rows: ys.length - 1,
    cells,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    isOpen: columns !== undefined,
  };
}

function lettersByBox({ xs, ys, boxes }: Grid, letters: readonly Letter[]): Letter[][] {
  const inside = boxes.map((): Letter[] => []);
  const owner = ys.map((): (Letter[] | undefined)[] => []);
  boxes.forEach(({ row, column, rowSpan, colSpan }, i) => {
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + colSpan; c++) (owner[r] ?? [])[c] = inside[i];
  });
  for (const letter of letters) {
    const { x, y } = middleOf(letter);
    owner[between(ys, y)]?.[between(xs, x)]?.push(letter);
  }
  return inside;
}

export const middleOf = ({ left, right, base, size }: Letter) => ({
  x: (left + right) / 2,
  y: base - 0.35 * size,
});

/** The part between two lines in which a point lies, the outer ones at their ends. */
function between(lines: readonly number[], at: number): number {
  const after = lines.findIndex((line) => line > at);
  return Math.max(0, Math.min(lines.length - 2, (after < 0 ? lines.length : after) - 1));
}

/** The distance of text from the frame at the left: a small one, but not that of the one line which overhangs. */
function paddingOf(
  lines: readonly (readonly Line[])[],
  boxes: readonly Box[],
  xs: readonly number[],
): number {
  const distances = boxes.flatMap(({ column }, i) =>
    (lines[i] ?? []).map(({ left }) => left - (xs[column] as number)),
  );
  const small = distances.sort((a, b) => a - b)[Math.floor(distances.length / 10)] ?? 0;
  return Math.max(0, Math.min(MOST_PADDING, small));
}

const MOST_PADDING = 8;

const roomsOf = (xs: readonly number[], padding: number): Room[] =>
  xs.slice(1).map((right, i) => ({ left: (xs[i] as number) + padding, right: right - padding }));

const roomOf = ({ column, colSpan }: Box, rooms: readonly Room[]): Room => ({
  left: rooms[column]?.left ?? 0,
  right: rooms[column + colSpan - 1]?.right ?? 0,
});

const textIn = (lines: readonly Line[], room: Room): string =>
  cellText(paragraphsOf(lines, room).map(({ text }) => text));
