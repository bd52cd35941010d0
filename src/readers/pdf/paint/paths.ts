import { extent } from '../layout/extent.ts';
import { apply, type Matrix } from './matrix.ts';
import type { Segment } from './model.ts';

/** A filled shape that is no thicker than this is a drawn line. */
const THIN = 3;

/** The codes of a path as pdf.js packs it, each with how many numbers follow. */
const MOVE = 0;
const CLOSE = 4;
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0];

type Point = [number, number];

/** The straight lines of a path: its sides where it is stroked, its middle where it is filled and thin. */
export function segmentsOf(
  path: ArrayLike<number>,
  transform: Matrix,
  { strokes, fills }: { strokes: boolean; fills: boolean },
): Segment[] {
  return shapesOf(path, transform).flatMap((points) => [
    ...(strokes ? sidesOf(points) : []),
    ...(fills ? middleOf(points) : []),
  ]);
}

function shapesOf(path: ArrayLike<number>, transform: Matrix): Point[][] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  for (let at = 0; at < path.length;) {
    const code = path[at] ?? CLOSE;
    const count = NUMBERS[code] ?? 0;
    if (code === MOVE) shapes.push((shape = []));
    if (code === CLOSE && shape[0]) shape.push(shape[0]);
    // Of a curve only where it ends: frames have none, and a rounded corner is no loss.
    if (count > 0) shape.push(apply(transform, path[at + count - 1] ?? 0, path[at + count] ?? 0));
    at += count + 1;
  }
  return shapes;
}

const sidesOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((end, i) => segment(points[i] as Point, end));

function middleOf(points: readonly Point[]): Segment[] {
  if (points.length < 4) return [];
  const [left, right] = extent(points.map(([x]) => x));
  const [low, high] = extent(points.map(([, y]) => y));
  const [wide, tall] = [right - left, high - low];
  if (Math.min(wide, tall) > THIN) return [];
  const [x, y] = [(left + right) / 2, (low + high) / 2];
  return [wide > tall ? segment([left, y], [right, y]) : segment([x, low], [x, high])];
}

const segment = ([x, y]: Point, [endX, endY]: Point): Segment => ({ x, y, endX, endY });
