import { columnsUnder, type Stretch } from './rivers.ts';

/** Ends this near (points) stand below each other. */
const SAME = 2;

/**
 * Do most columns behind the first have most of their pieces below each other, by the left, the middle or the right?
 * Gaps that text set to both sides happens to have one below the other part nothing that is.
 */
export function areAligned(pieces: readonly Stretch[], columns: readonly Stretch[]): boolean {
  const inColumns = columns.map((): Stretch[] => []);
  for (const piece of pieces) {
    const [first, last] = columnsUnder(piece, columns);
    if (first === last) inColumns[first]?.push(piece);
  }
  const behind = inColumns.slice(1);
  return 2 * behind.filter(isAligned).length > behind.length;
}

const isAligned = (pieces: readonly Stretch[]): boolean =>
  [
    ({ left }: Stretch) => left,
    ({ left, right }: Stretch) => (left + right) / 2,
    ({ right }: Stretch) => right,
  ].some((at) => mostTogether(pieces.map(at)) > pieces.length / 2);

/** How many values lie together at most. */
function mostTogether(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  let [from, most] = [0, 0];
  sorted.forEach((value, i) => {
    while (value - (sorted[from] as number) > SAME) from++;
    most = Math.max(most, i - from + 1);
  });
  return most;
}
