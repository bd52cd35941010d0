import type { Rule } from '../paint/model.ts';
import { cluster } from './extent.ts';
import type { Frame } from './frames.ts';

/** A cell of a frame, by lines of the grid. */
export interface Box {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** The lines of a frame (points) and what lies between them. */
export interface Grid {
  xs: number[];
  ys: number[];
  boxes: Box[];
}

/** Lines nearer than this are one: no row or column is that narrow. */
const SLIVER = 4;
/** So much of a side must be drawn to part two cells. */
const DRAWN = 0.5;
/** More positions than this on a page are a drawing, not a table. */
const MOST = 100_000;

/** The cells of a frame: positions without a line between them are one cell. A side left open ends at the frame. */
export function gridOf(frame: Frame): Grid | undefined {
  const xs = cluster([...frame.down.map(({ at }) => at), frame.left, frame.right], SLIVER);
  const ys = cluster([...frame.across.map(({ at }) => at), frame.top, frame.bottom], SLIVER);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST) return undefined;
  const boxes = boxesOf(walls(frame.down, xs, ys), walls(frame.across, ys, xs), ys.length - 1, xs.length - 1);
  return withoutIdle({ xs, ys, boxes });
}

/** walls[line][part]: is this line drawn along this part of it? */
function walls(rules: readonly Rule[], lines: readonly number[], parts: readonly number[]): boolean[][] {
  const drawn = lines.map(() => parts.slice(1).map(() => 0));
  for (const rule of rules) {
    const line = drawn[nearest(lines, rule.at)];
    for (let i = 0; line && i + 1 < parts.length; i++) {
      const [from, to] = [parts[i] as number, parts[i + 1] as number];
      line[i] = (line[i] ?? 0) + Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from)) / (to - from);
    }
  }
  return drawn.map((line, i) => line.map((part) => i === 0 || i === lines.length - 1 || part >= DRAWN));
}

const nearest = (lines: readonly number[], at: number): number =>
  lines.reduce(
    (best, line, i) => (Math.abs(line - at) < Math.abs((lines[best] as number) - at) ? i : best),
    0,
  );

/** From each free corner as far right as no line is met, then as far down as the whole width stays free. */
function boxesOf(down: boolean[][], across: boolean[][], rows: number, columns: number): Box[] {
  const taken = Array.from({ length: rows }, () => Array.from({ length: columns }, () => false));
  const boxes: Box[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken[row]?.[column]) continue;
      let colSpan = 1;
      while (!down[column + colSpan]?.[row] && !taken[row]?.[column + colSpan]) colSpan++;
      let rowSpan = 1;
      while (isOpen(row + rowSpan, column, colSpan)) rowSpan++;
      for (let r = row; r < row + rowSpan; r++) taken[r]?.fill(true, column, column + colSpan);
      boxes.push({ row, column, rowSpan, colSpan });
    }
  return boxes;

  function isOpen(row: number, column: number, span: number): boolean {
    if (row >= rows) return false;
    for (let c = column; c < column + span; c++) {
      if (across[row]?.[c] || taken[row]?.[c]) return false;
      if (c > column && down[c]?.[row]) return false;
    }
    return true;
  }
}

/** A line that parts no cells (a stray stroke) is none. */
function withoutIdle({ xs, ys, boxes }: Grid): Grid {
  const columns = [...new Set(boxes.map(({ column }) => column))].sort((a, b) => a - b);
  const rows = [...new Set(boxes.map(({ row }) => row))].sort((a, b) => a - b);
  const at = (used: readonly number[], line: number) => {
    const found = used.findIndex((one) => one >= line);
    return found < 0 ? used.length : found;
  };
  return {
    xs: [...columns.map((i) => xs[i] as number), xs.at(-1) as number],
    ys: [...rows.map((i) => ys[i] as number), ys.at(-1) as number],
    boxes: boxes.map(({ row, column, rowSpan, colSpan }) => {
      const [top, left] = [at(rows, row), at(columns, column)];
      return {
        row: top,
        column: left,
        rowSpan: at(rows, row + rowSpan) - top,
        colSpan: at(columns, column + colSpan) - left,
      };
    }),
  };
}
