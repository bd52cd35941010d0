import { extent } from '../layout/extent.ts';
import { linesOf, pieces, textOf } from '../layout/lines.ts';
import type { Drawing, Letter, Mark, PageContent, Rule, Segment } from './model.ts';

/** Quarter turns by which a page is turned so that most of its text runs from left to right: 0 to 3. */
type Turn = 0 | 1 | 2 | 3;

/** Lines this little out of the straight (points) are straight. */
const STRAIGHT = 0.6;

/**
 * A drawing as people hold it: turned so that its text is upright, y downwards from the upper edge. Text that runs
 * another way (a narrow header cell) becomes one letter for each run of it; what stands askew is kept apart.
 *
 * The file's own word on how to turn the page is not needed: it says the same as its text.
 */
export function upright({ marks, segments }: Drawing, view: readonly number[]): PageContent {
  const seen = marks.filter((mark) => !mark.isHidden);
  // A scan with recognised text has it all unseen below the picture.
  const shown = seen.some(({ text }) => text.trim() !== '') ? seen : marks;
  const turn = mostly(shown);
  const place = placer(view, turn);
  const page = pageOf(view, turn);
  const rules = segments.map((segment) => turned(segment, place));
  return {
    ...page,
    letters: lettersOf(shown, view, turn),
    across: rules.filter(isAcross).map(across),
    down: rules.filter((rule) => !isAcross(rule) && isDown(rule)).map(down),
    askew: [asDrawn(shown.filter((mark) => turnOf(mark) === undefined))].filter(Boolean),
    hidden: shown === marks ? [] : [asDrawn(marks.filter((mark) => mark.isHidden))].filter(Boolean),
  };
}

/** Which way a letter runs, in quarters against the clock; undefined for one that stands askew. */
function turnOf({ wayX, wayY }: Mark): Turn | undefined {
  if (Math.abs(wayY) <= 0.05 * Math.abs(wayX)) return wayX >= 0 ? 0 : 2;
  if (Math.abs(wayX) <= 0.05 * Math.abs(wayY)) return wayY > 0 ? 1 : 3;
  return undefined;
}

function mostly(marks: readonly Mark[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const mark of marks) {
    const turn = turnOf(mark);
    if (turn !== undefined && mark.text.trim() !== '') counts[turn] = (counts[turn] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts)) as Turn;
}

type Place = (x: number, y: number) => [number, number];

function placer([left = 0, low = 0, right = 0, high = 0]: readonly number[], turn: Turn): Place {
  const places: Record<Turn, Place> = {
    0: (x, y) => [x - left, high - y],
    1: (x, y) => [y - low, x - left],
    2: (x, y) => [right - x, y - low],
    3: (x, y) => [high - y, right - x],
  };
  return places[turn];
}

function pageOf([left = 0, low = 0, right = 0, high = 0]: readonly number[], turn: Turn) {
  const [wide, tall] = [right - left, high - low];
  return turn % 2 === 0 ? { width: wide, height: tall } : { width: tall, height: wide };
}

function turned({ x, y, endX, endY }: Segment, place: Place): Segment {
  const [a, b] = place(x, y);
  const [c, d] = place(endX, endY);
  return { x: a, y: b, endX: c, endY: d };
}

const isAcross = ({ y, endY, x, endX }: Segment) =>
  Math.abs(y - endY) < STRAIGHT && Math.abs(x - endX) > STRAIGHT;
const isDown = ({ x, endX, y, endY }: Segment) =>
  Math.abs(x - endX) < STRAIGHT && Math.abs(y - endY) > STRAIGHT;
const across = ({ x, y, endX, endY }: Segment): Rule => rule((y + endY) / 2, x, endX);
const down = ({ x, y, endX, endY }: Segment): Rule => rule((x + endX) / 2, y, endY);
const rule = (at: number, a: number, b: number): Rule => ({ at, from: Math.min(a, b), to: Math.max(a, b) });

/** Letters that run as the page does, one by one; those that do not, as one for each piece of a line. */
function lettersOf(marks: readonly Mark[], view: readonly number[], turn: Turn): Letter[] {
  const place = placer(view, turn);
  const running = marks.filter((mark) => turnOf(mark) === turn).map((mark) => letterOf(mark, place));
  const others = ([0, 1, 2, 3] as const).filter((other) => other !== turn);
  return [...running, ...others.flatMap((other) => sideways(marks, other, placer(view, other), place))];
}

function letterOf({ text, x, y, endX, endY, size }: Mark, place: Place): Letter {
  const [a, base] = place(x, y);
  const [b] = place(endX, endY);
  return { text, left: Math.min(a, b), right: Math.max(a, b), base, size };
}

/** Text across the others is read in its own way, and stands as a whole where its frame is. */
function sideways(marks: readonly Mark[], turn: Turn, own: Place, place: Place): Letter[] {
  const letters = marks
    .filter((mark) => turnOf(mark) === turn)
    .map((mark) => ({ ...letterOf(mark, own), mark }));
  return linesOf(letters)
    .flatMap(pieces)
    .map((piece) => {
      const ends = piece.flatMap(({ mark }) => [place(mark.x, mark.y), place(mark.endX, mark.endY)]);
      const [left, right] = extent(ends.map(([x]) => x));
      const [top, base] = extent(ends.map(([, y]) => y));
      return { text: textOf(piece), left, right, base, size: Math.max(base - top, piece[0]?.size ?? 0) };
    });
}

const asDrawn = (marks: readonly Mark[]) =>
  marks
    .map(({ text }) => text)
    .join('')
    .trim();
