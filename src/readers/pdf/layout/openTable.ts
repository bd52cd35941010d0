import type { Letter, Rule } from '../paint/model.ts';
import { extent } from './extent.ts';
import type { Box, Grid } from './grid.ts';
import type { Line } from './line.ts';
import { reaching, rowStarts, rulesAbove } from './openRows.ts';
import { columnsUnder } from './rivers.ts';
import type { Column, Zone, ZoneLine } from './zone.ts';

/**
 * The grid of a table without lines between its columns. A table in which nothing tells the rows is one row (a
 * letterhead).
 */
export function openGrid(
  zone: Zone,
  across: readonly Rule[],
): { grid: Grid; letters: Letter[]; columns: Column[] } {
  const { lines, columns } = zone;
  const starts = [0, ...rowStarts(zone, across)];
  const bases = lines.map((line) => line.pieces[0] as Line);
  const edge = (at: number) =>
    ((bases[at - 1]?.base ?? 0) + (bases[at]?.base ?? 0) - (bases[at]?.size ?? 0) / 2) / 2;
  const [first, last] = [bases[0] as Line, bases.at(-1) as Line];
  const ys = [first.base - 0.9 * first.size, ...starts.slice(1).map(edge), last.base + last.size];
  const xs = [...columns.map(({ left }) => left - 1), (columns.at(-1) as Column).right + 1];
  const boxes = starts.flatMap((start, row) => boxesOf(lines.slice(start, starts[row + 1]), row, columns));
  const above = starts.map((start) => rulesAbove(start, lines, columns, across));
  return {
    grid: { xs, ys, boxes: mergedDown(boxes, above, columns) },
    letters: lines.flatMap((line) => line.letters),
    columns: rooms(columns, starts.length, first.size),
  };
}

/** The lines of a letterhead are each put on purpose: they had all the room up to what stands beside them. */
const rooms = (columns: Column[], rows: number, size: number): Column[] =>
  rows > 1
    ? columns
    : columns.map(({ left, right }, i) => ({
        left,
        right: Math.max(right, (columns[i + 1]?.left ?? right + 20 * size) - size),
      }));

function boxesOf(lines: readonly ZoneLine[], row: number, columns: readonly Column[]): Box[] {
  const [from, to] = headingIn(lines, columns);
  return columns.flatMap((_, column) =>
    column > from && column <= to
      ? []
      : [{ row, column, rowSpan: 1, colSpan: column === from ? to - from + 1 : 1 }],
  );
}

/** From which column to which a row has one cell: its heading, with the empty cells behind it. None: [-1, -1]. */
function headingIn(lines: readonly ZoneLine[], columns: readonly Column[]): [from: number, to: number] {
  const spans = lines.flatMap((line) => {
    const piece = reaching(line, columns);
    return piece ? [columnsUnder(piece, columns)] : [];
  });
  if (spans.length === 0) return [-1, -1];
  const used = lines.flatMap(({ pieces }) => pieces.flatMap((piece) => columnsUnder(piece, columns)));
  const [from, to] = extent(spans.flat());
  const isAlone = !used.some((column) => column < from);
  return [isAlone ? 0 : from, used.some((column) => column > to) ? to : columns.length - 1];
}

/** Where the line above a row stops before a column that has its lines elsewhere, that cell is one with the one above. */
function mergedDown(boxes: Box[], above: readonly Rule[][], columns: readonly Column[]): Box[] {
  const isUnder = (rules: readonly Rule[], { left, right }: Column) =>
    rules.some(({ from, to }) => from < (left + right) / 2 && to > (left + right) / 2);
  const isLined = columns.map((column) => above.some((rules) => isUnder(rules, column)));
  const merged: Box[] = [];
  for (const box of boxes) {
    const rules = above[box.row] ?? [];
    const isOpen = rules.length > 0 && isLined[box.column] && !isUnder(rules, columns[box.column] as Column);
    const upper = isOpen
      ? merged.find(
          ({ row, column, rowSpan, colSpan }) =>
            row + rowSpan === box.row && column === box.column && colSpan === box.colSpan,
        )
      : undefined;
    if (upper) upper.rowSpan += box.rowSpan;
    else merged.push(box);
  }
  return merged;
}
