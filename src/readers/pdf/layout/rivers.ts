import { extent } from './extent.ts';

/** From where to where something stands across the page (points). */
export interface Stretch {
  left: number;
  right: number;
}

/**
 * The columns of lines by the gaps that run down through all of them, and the lines that run over such a gap:
 * headings over several columns. One line alone does not tell, since a full cell ends right before the next one.
 * `lines` are the pieces each is in, `gap` the least width of a gap (points).
 */
export function columnsBetween(
  lines: readonly (readonly Stretch[])[],
  gap: number,
): { columns: Stretch[]; over: Set<number> } {
  const gaps = stripsOf(lines).flatMap((strip) => emptiest(strip, gap));
  const runsOver = ({ left, right }: Stretch) =>
    gaps.some((one) => left < one.left - SLACK && right > one.right + SLACK);
  const over = new Set(lines.flatMap((line, i) => (line.some(runsOver) ? [i] : [])));
  const own = lines.filter((_, i) => !over.has(i)).flat();
  return { columns: merged(own, gap).flatMap((column) => cutAt(column, gaps, own)), over };
}

/** What ends this near (points) to a gap ends at it. */
const SLACK = 1;

/** A part of the page's width with how many lines stand in it. */
interface Part extends Stretch {
  lines: number;
}

/** Neighbouring parts of the width that more than twice as many lines leave out between two pieces as stand in. */
function stripsOf(lines: readonly (readonly Stretch[])[]): Part[][] {
  const ends = lines
    .flatMap((line) =>
      line.flatMap((one, i) => [edge(one, 1, 0), edge(between(one, line[i + 1]), 0, 1)].flat()),
    )
    .sort((a, b) => a.at - b.at);
  const strips: Part[][] = [[]];
  let [standing, left] = [0, 0];
  ends.forEach(({ at, stands, leaves }, i) => {
    [standing, left] = [standing + stands, left + leaves];
    const right = ends[i + 1]?.at ?? at;
    if (right === at) return;
    if (left > 2 * standing) strips.at(-1)?.push({ left: at, right, lines: standing });
    else if (strips.at(-1)?.length !== 0) strips.push([]);
  });
  return strips;
}

const between = ({ right }: Stretch, next: Stretch | undefined): Stretch => ({
  left: right,
  right: next?.left ?? right,
});

const edge = ({ left, right }: Stretch, stands: number, leaves: number) => [
  { at: left, stands, leaves },
  { at: right, stands: -stands, leaves: -leaves },
];

/** Where in a strip the fewest lines stand, as wide as a gap has to be. */
function emptiest(strip: readonly Part[], gap: number): Stretch[] {
  for (const few of [...new Set(strip.map(({ lines }) => lines))].sort((a, b) => a - b)) {
    const wide = merged(
      strip.filter(({ lines }) => lines <= few),
      SLACK / 100,
    ).filter(({ left, right }) => right - left >= gap);
    if (wide.length > 0) return wide;
  }
  return [];
}

/** A column that is two, but for one line of the first that ends nearer to the second than a gap is wide. */
function cutAt(column: Stretch, gaps: readonly Stretch[], pieces: readonly Stretch[]): Stretch[] {
  const one = gaps.find(({ left, right }) => left > column.left && right < column.right);
  if (!one) return [column];
  const inside = pieces.filter(({ left, right }) => left >= column.left && right <= column.right);
  const isFirst = ({ left }: Stretch) => left < one.right - SLACK;
  const [, end] = extent(inside.filter(isFirst).map(({ right }) => right));
  const [start] = extent(inside.filter((piece) => !isFirst(piece)).map(({ left }) => left));
  if (end >= start) return [column];
  const rest = gaps.filter((other) => other !== one);
  return [
    ...cutAt({ left: column.left, right: end }, rest, pieces),
    ...cutAt({ left: start, right: column.right }, rest, pieces),
  ];
}

/** What overlaps, or stands nearer than the gap, is one column. */
function merged(pieces: readonly Stretch[], gap: number): Stretch[] {
  const columns: Stretch[] = [];
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left - last.right < gap) last.right = extent([last.right, right])[1];
    else columns.push({ left, right });
  }
  return columns;
}

/** The columns, from the first to the last, that something stands in. */
export function columnsUnder({ left, right }: Stretch, columns: readonly Stretch[]): [number, number] {
  const under = columns.flatMap((one, i) => (left < one.right && right > one.left ? [i] : []));
  return [under[0] ?? 0, under.at(-1) ?? 0];
}
