import { readCode } from '../../../core/table/index.ts';
import type { Letter, Rule } from '../paint/model.ts';
import type { Box, Grid } from './grid.ts';
import type { Line } from './line.ts';
import type { Column, Zone, ZoneLine } from './zone.ts';

/** A gap this much larger than the smallest parts two rows. */
const ROW_GAP = 1.2;

/**
 * The grid of a table without lines between its columns. A row begins at a line drawn across, else after a larger
 * gap, else where the first column has a number; a table that shows none of these is one row (a letterhead).
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
  return {
    grid: { xs, ys, boxes },
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
  const spans = lines.length === 1 && isAcross(lines[0] as ZoneLine, columns);
  if (spans) return [{ row, column: 0, rowSpan: 1, colSpan: columns.length }];
  return columns.map((_, column) => ({ row, column, rowSpan: 1, colSpan: 1 }));
}

/** One piece that reaches into a second column. */
function isAcross({ pieces }: ZoneLine, columns: readonly Column[]): boolean {
  const [piece, more] = pieces;
  if (!piece || more) return false;
  return columns.filter(({ left, right }) => piece.left < right && piece.right > left).length > 1;
}

function rowStarts(zone: Zone, across: readonly Rule[]): number[] {
  const ruled = ruledStarts(zone, across);
  const coded = codedStarts(zone);
  const spaced = spacedStarts(zone);
  const headings = zone.lines.flatMap((line, i) => (isAcross(line, zone.columns) ? [i, i + 1] : []));
  if (ruled.length === 0 && coded.length === 0) return [];
  const starts = ruled.length > 0 ? ruled : isAsFine(spaced, coded) ? spaced : coded;
  return [...new Set([...starts, ...headings])]
    .filter((at) => at > 0 && at < zone.lines.length)
    .sort((a, b) => a - b);
}

/** Lines of text that have a drawn line between them and the one above. */
function ruledStarts({ lines, columns }: Zone, across: readonly Rule[]): number[] {
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0];
  const wide = across.filter(({ from, to }) => from <= left + 4 && to >= right - 0.2 * (right - left));
  return lines.flatMap((line, i) => {
    const [above, below] = [lines[i - 1]?.pieces[0]?.base ?? Infinity, line.pieces[0]?.base ?? 0];
    return wide.some(({ at }) => at > above && at < below) ? [i] : [];
  });
}

/** Lines with a number of their own in the first column, which holds nothing else below its header. */
function codedStarts({ lines, columns }: Zone): number[] {
  const first = columns[0] as Column;
  const texts = lines.map(({ pieces }) => pieces.find(({ left }) => left <= first.right)?.text ?? '');
  const filled = texts.flatMap((text, i) =>
    text !== '' && !isAcross(lines[i] as ZoneLine, columns) ? [i] : [],
  );
  const coded = filled.filter((i) => readCode(texts[i] ?? '').style !== 'none');
  return coded.length > 1 && coded.length >= filled.length - 2 ? coded : [];
}

function spacedStarts({ lines, columns }: Zone): number[] {
  const leading = ROW_GAP * Math.min(...columns.map((column) => smallestStep(lines, column)));
  const bases = lines.map(({ pieces }) => pieces[0]?.base ?? 0);
  return bases.flatMap((base, i) => (i > 0 && base - (bases[i - 1] ?? 0) > leading ? [i] : []));
}

/** From line to line within one column: cells set to the middle stand a little off each other, which is no step. */
function smallestStep(lines: readonly ZoneLine[], { left, right }: Column): number {
  const bases = lines.flatMap(({ pieces }) =>
    pieces.filter((piece) => piece.left >= left && piece.right <= right).map(({ base }) => base),
  );
  const steps = bases.slice(1).map((base, i) => base - (bases[i] ?? 0));
  return Math.min(...steps.filter((step) => step > 0));
}

/** Do the gaps part the numbers, each from the next? Then they tell the rows also where a number stands in the middle. */
const isAsFine = (spaced: readonly number[], coded: readonly number[]): boolean =>
  spaced.length <= 1.5 * coded.length + 1 &&
  coded.every((code, i) => i === 0 || spaced.some((at) => at > (coded[i - 1] as number) && at <= code));
