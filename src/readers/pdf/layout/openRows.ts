import { readCode } from '../../../core/table/index.ts';
import type { Rule } from '../paint/model.ts';
import { columnsUnder } from './rivers.ts';
import type { Column, Zone, ZoneLine } from './zone.ts';

/** A gap this much larger than the smallest parts two rows. */
const ROW_GAP = 1.2;
/** A line this long (of the table's width) parts rows; it may stop before cells that are merged. */
const LONG = 0.5;

/** So many rows (of those with a number) may have none. */
const FEW = 0.2;

/** One piece of a line that reaches into a second column: a heading. */
export const reaching = ({ pieces }: ZoneLine, columns: readonly Column[]) =>
  pieces.find((piece) => {
    const [first, last] = columnsUnder(piece, columns);
    return last > first;
  });

/**
 * The lines of text at which rows begin: below a line drawn across, else after a larger gap, else where the first
 * column has a number. A few lines drawn, as below the header, part no rows that have numbers.
 */
export function rowStarts(zone: Zone, across: readonly Rule[]): number[] {
  const ruled = ruledStarts(zone, across);
  const coded = codedStarts(zone);
  if (ruled.length === 0 && coded.length === 0) return [];
  const partsAll = ruled.length > 0 && areParted(coded, ruled);
  if (partsAll && coded.length > 0) return ruled;
  const spaced = spacedStarts(zone);
  const told = isAsFine(spaced, coded) ? spaced : [...coded, ...restarts(zone, coded)];
  const starts = partsAll ? ruled : [...ruled, ...told];
  return [...new Set([...starts, ...headingStarts(zone)])]
    .filter((at) => at > 0 && at < zone.lines.length)
    .sort((a, b) => a - b);
}

/**
 * Rows without a number among those that have one: two cells begin where the line above had nothing in their columns,
 * or one does whose column had its text and ended. Where that is so in many rows, cells do not begin at the top of
 * their row and it tells nothing.
 */
function restarts({ lines, columns }: Zone, coded: readonly number[]): number[] {
  const numbered = new Set(coded);
  const begun: number[] = [];
  let [above, ended] = [new Set<number>(), new Set<number>()];
  lines.forEach(({ pieces }, i) => {
    const used = new Set(pieces.flatMap((piece) => columnsUnder(piece, columns)));
    const fresh = [...used].filter((column) => !above.has(column));
    const isBegun = fresh.length > 1 || fresh.some((column) => ended.has(column));
    const isStart = numbered.has(i) || (i > (coded[0] ?? 0) && isBegun);
    if (isStart && !numbered.has(i)) begun.push(i);
    ended = isStart ? new Set() : new Set([...ended, ...[...above].filter((column) => !used.has(column))]);
    above = used;
  });
  return begun.length <= Math.max(1, FEW * coded.length) ? begun : [];
}

/** Headings without a number of their own begin a row and end it; what one with a number has below belongs to it. */
const headingStarts = ({ lines, columns }: Zone): number[] =>
  lines.flatMap((line, i) => {
    const above = lines[i - 1];
    const isCoded = (one: ZoneLine) => one.pieces.length > 1;
    if (!reaching(line, columns)) return [];
    if (isCoded(line)) return [i];
    return above && isCoded(above) && reaching(above, columns) ? [] : [i, i + 1];
  });

/** Lines of text that have a drawn line between them and the one above. */
const ruledStarts = ({ lines, columns }: Zone, across: readonly Rule[]): number[] =>
  lines.flatMap((_, i) => (i > 0 && rulesAbove(i, lines, columns, across).length > 0 ? [i] : []));

/** The drawn lines between a line of text and the one above it that are long enough to part rows. */
export function rulesAbove(
  i: number,
  lines: readonly ZoneLine[],
  columns: readonly Column[],
  across: readonly Rule[],
): Rule[] {
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0];
  const [above, below] = [lines[i - 1]?.pieces[0]?.base ?? Infinity, lines[i]?.pieces[0]?.base ?? 0];
  const within = ({ from, to }: Rule) => Math.min(to, right) - Math.max(from, left);
  return across.filter((rule) => rule.at > above && rule.at < below && within(rule) >= LONG * (right - left));
}

/** Lines with a number of their own in the first column, which holds nothing else below its header. */
function codedStarts({ lines, columns }: Zone): number[] {
  const first = columns[0] as Column;
  const own = lines.map(({ pieces }) => pieces.find(({ left }) => left <= first.right));
  const filled = own.flatMap((piece, i) => {
    const isHeading = piece && reaching(lines[i] as ZoneLine, columns) === piece;
    return piece && !isHeading ? [i] : [];
  });
  const isCoded = (i: number) => readCode(own[i]?.text ?? '').style !== 'none';
  // "III." and "1" below it, with nothing beside it, are one number that found no room.
  const isRest = (i: number) => isCoded(i) && isCoded(i - 1) && lines[i]?.pieces.length === 1;
  const whole = filled.filter((i) => !isRest(i));
  const coded = whole.filter(isCoded);
  // One number alone may be anything in a letterhead, but not below the header of three columns or more.
  const isTold = coded.length > 1 || (columns.length > 2 && (coded[0] ?? 0) > 0);
  return isTold && coded.length >= whole.length - 2 ? coded : [];
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
  spaced.length > 0 && spaced.length <= 1.5 * coded.length + 1 && areParted(coded, spaced);

const areParted = (coded: readonly number[], starts: readonly number[]): boolean =>
  coded.every((code, i) => i === 0 || starts.some((at) => at > (coded[i - 1] as number) && at <= code));
