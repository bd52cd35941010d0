import { areAligned } from './aligned.ts';
import { lineOf } from './line.ts';
import { pieces } from './lines.ts';
import { columnsBetween, type Stretch } from './rivers.ts';
import { withAbove, withPieces, type Zone, type ZoneLine } from './zone.ts';

/** The padding of cells leaves so much (of the size) between columns, where their lines are full. */
const NARROW = 0.5;
/** Fewer lines may have a gap above each other by chance, so it must be a wide one (of the size). */
const LINES = 4;
const WIDE = 0.75;
/** No more than so many (a share) of a table's lines are headings over its columns. */
const MOST_HEADINGS = 1 / 3;

/**
 * The table that lines following each other are, title above and text below left out: its columns are told by all
 * lines together. Undefined where they are none, or none of one grid.
 */
export function wholeZone(lines: readonly ZoneLine[]): Zone | undefined {
  const inPieces = lines.flatMap((line, i) => (line.pieces.length > 1 ? [i] : []));
  return inPieces
    .slice(0, TITLES)
    .flatMap((from) => zoneBetween(lines, from, inPieces.at(-1) ?? 0) ?? [])
    .reduce<Zone | undefined>(
      (best, one) => (best && best.columns.length >= one.columns.length ? best : one),
      undefined,
    );
}

/** A title may have gaps too, "Kế hoạch số      /KH-UBND ngày     /      ": so many lines may be above the header. */
const TITLES = 4;

function zoneBetween(lines: readonly ZoneLine[], from: number, to: number): Zone | undefined {
  if (from === to) return undefined;
  const { columns, over, lines: all } = gridAt(lines.slice(from, to + 1));
  let [start, end] = [0, all.length];
  while (over.has(start)) start++;
  while (over.has(end - 1)) end--;
  const own = all.slice(start, end);
  const headings = [...over].filter((i) => i > start && i < end).length;
  if (headings > MOST_HEADINGS * own.length || !isTable(own, columns)) return undefined;
  if (end === all.length) own.push(...rest(lines.slice(to + 1), columns));
  return withAbove({ lines: own, columns }, lines, from + start, 0);
}

function isTable(lines: readonly ZoneLine[], columns: readonly Stretch[]): boolean {
  const inColumns = lines.filter(({ pieces: own }) => own.length > 1);
  const all = inColumns.flatMap(({ pieces: own }) => own);
  return columns.length > 1 && inColumns.length > 1 && areAligned(all, columns);
}

/** The lines cut where their columns end; a heading only where it has gaps itself. */
function gridAt(lines: readonly ZoneLine[]) {
  const size = lines[0]?.pieces[0]?.size ?? 0;
  const cut = lines.map(({ letters }) => pieces(letters, NARROW).map(lineOf));
  const { columns, over } = columnsBetween(cut, (lines.length < LINES ? WIDE : NARROW) * size);
  const inColumns = ({ letters }: ZoneLine) =>
    columns
      .map(({ left, right }) => letters.filter((one) => one.right > left && one.left < right))
      .filter((own) => own.some(({ text }) => text.trim() !== ''))
      .map(lineOf);
  return {
    columns,
    over,
    lines: lines.map((line, i): ZoneLine => ({
      ...line,
      pieces: over.has(i) ? (cut[i] ?? []) : inColumns(line),
    })),
  };
}

/** The last lines of the last row's cells: each within one column. */
function rest(lines: readonly ZoneLine[], columns: Stretch[]): ZoneLine[] {
  const end = lines.findIndex(
    ({ pieces: own }) =>
      withPieces(columns, own).length !== columns.length || own.some((piece) => isCut(piece, columns)),
  );
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** What begins before a column and ends in it, as the title below a letterhead, would be cut where the column begins. */
const isCut = (piece: Stretch, columns: readonly Stretch[]) =>
  columns.slice(1).some(({ left }) => piece.left < left - 1 && piece.right > left);
