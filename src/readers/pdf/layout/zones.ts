import type { Letter } from '../paint/model.ts';
import { type Line, lineOf } from './line.ts';
import { linesOf, pieces } from './lines.ts';

/** A gap this wide (of the size) may lie between two columns of a table without lines. */
const COLUMN_GAP = 0.75;
/** So far below (of the size) the next line may follow. */
const NEXT_LINE = 2.2;

export interface ZoneLine {
  letters: Letter[];
  pieces: Line[];
}

export interface Column {
  left: number;
  right: number;
}

/** Lines one below the other whose pieces keep to the same columns. */
export interface Zone {
  lines: ZoneLine[];
  columns: Column[];
}

/** The tables that have no lines around their cells: two lines or more in pieces, with the same gaps between them. */
export function zonesOf(letters: readonly Letter[]): Zone[] {
  const lines = linesOf(letters).map((line) => ({
    letters: line,
    pieces: pieces(line, COLUMN_GAP).map(lineOf),
  }));
  const zones: Zone[] = [];
  let ended = 0;
  for (let at = 0; at < lines.length;) {
    const zone = zoneAt(lines, at);
    if (zone) zones.push(withAbove(zone, lines, at, ended));
    at += zone?.lines.length ?? 1;
    if (zone) ended = at;
  }
  return zones;
}

function zoneAt(lines: readonly ZoneLine[], from: number): Zone | undefined {
  const first = lines[from];
  if (!first || first.pieces.length < 2) return undefined;
  let columns: Column[] = first.pieces;
  let end = from + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at] as ZoneLine;
    if (isFar(line, lines[at - 1] as ZoneLine)) break;
    const wider = withPieces(columns, line.pieces);
    if (wider.length >= Math.max(2, columns.length)) columns = wider;
    // A heading over all columns: what follows it must be in columns again.
    else if (line.pieces.length > 1 || !fits(columns, lines[at + 1])) break;
    end = at + 1;
  }
  const own = lines.slice(from, end);
  const inColumns = own.filter((line) => line.pieces.length > 1).length;
  return inColumns > 1 ? { lines: own, columns } : undefined;
}

/** In a header of cells set to the middle, the tallest cell begins above the others. */
function withAbove(zone: Zone, lines: readonly ZoneLine[], from: number, least: number): Zone {
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

const isFar = (line: ZoneLine, above: ZoneLine) => {
  const size = line.pieces[0]?.size ?? 0;
  return (line.pieces[0]?.base ?? 0) - (above.pieces[0]?.base ?? 0) > NEXT_LINE * size;
};

const fits = (columns: readonly Column[], line: ZoneLine | undefined) =>
  line !== undefined && line.pieces.length > 1 && withPieces(columns, line.pieces).length >= columns.length;

/** Columns that a further line belongs to: what overlaps is one column, what stands free is another. */
function withPieces(columns: readonly Column[], more: readonly Column[]): Column[] {
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
