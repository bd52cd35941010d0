import type { Letter } from '../paint/model.ts';
import { lineOf } from './line.ts';
import { linesOf, pieces } from './lines.ts';
import { wholeZone } from './wholeZone.ts';
import { type Column, withAbove, withPieces, type Zone, type ZoneLine } from './zone.ts';

/** A gap this wide (of the size) may lie between two columns of a table without lines. */
const COLUMN_GAP = 0.75;
/** So far below (of the size) the next line may follow. */
const NEXT_LINE = 2.2;

/**
 * The tables that have no lines around their cells: two lines or more in pieces, with the same gaps between them. Lines
 * that follow each other are looked at together first, then one after the other from above.
 */
export function zonesOf(letters: readonly Letter[]): Zone[] {
  return blocksOf(letters).flatMap((lines) => {
    const zones = zonesIn(lines);
    const whole = wholeZone(lines);
    const most = zones.reduce((count, { columns }) => Math.max(count, columns.length), 0);
    return whole && whole.columns.length >= most ? [whole] : zones;
  });
}

/** Lines without a wide gap between them. */
function blocksOf(letters: readonly Letter[]): ZoneLine[][] {
  const blocks: ZoneLine[][] = [];
  for (const one of linesOf(letters)) {
    const line = { letters: one, pieces: pieces(one, COLUMN_GAP).map(lineOf) };
    const above = blocks.at(-1)?.at(-1);
    if (above && !isFar(line, above)) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function zonesIn(lines: readonly ZoneLine[]): Zone[] {
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

const isFar = (line: ZoneLine, above: ZoneLine) => {
  const size = line.pieces[0]?.size ?? 0;
  return (line.pieces[0]?.base ?? 0) - (above.pieces[0]?.base ?? 0) > NEXT_LINE * size;
};

const fits = (columns: readonly Column[], line: ZoneLine | undefined) =>
  line !== undefined && line.pieces.length > 1 && withPieces(columns, line.pieces).length >= columns.length;
