import type { Note, Outcome } from '../../core/outcome/index.ts';
import { readCode, roleOfHeader, splitLeadingCode } from '../../core/table/index.ts';
import { append, say } from '../shared/index.ts';
import type { Line } from './lines.ts';

/**
 * A table of Word put into a file of plain text: each paragraph of a cell begins a new line there.
 *
 *     1⇥Họp đoàn kiểm tra:
 *     - Phân công
 *     - Thống nhất đề cương⇥Phòng Nội vụ⇥Quý I      → one row of four cells
 *
 * Only below a header that begins with the number's column, which says how many cells a row has: a line that begins
 * with no number goes on with the row above as long as that has room for its cells.
 */
export function joinBrokenRows(lines: readonly Line[], file: string): Outcome<Line[]> {
  const value: Line[] = [];
  const notes: Note[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as Line;
    const end = isHeader(line) ? endOfTable(lines, at) : at + 1;
    const { rows, joined } = isHeader(line) ? rowsOf(lines.slice(at, end)) : { rows: [line], joined: 0 };
    append(value, rows);
    if (joined > 0) notes.push(say('rows-joined', String(joined), { file, line: line.number }));
    at = end;
  }
  return { value, notes };
}

/** The first cell is asked alone before the others: most lines are no header. */
function isHeader({ cells: [first = '', ...others] }: Line): boolean {
  if (others.length === 0 || roleOfHeader(first) !== 'code') return false;
  return others.filter((cell) => roleOfHeader(cell) !== 'other').length >= 2;
}

const isBlank = ({ cells }: Line) => cells.every((cell) => cell.trim() === '');

function endOfTable(lines: readonly Line[], at: number): number {
  const blank = lines.findIndex((line, i) => i > at && isBlank(line));
  return blank < 0 ? lines.length : blank;
}

/** It begins a row: a number, or nothing, stands in the first of several cells. */
const isRow = ({ cells: [first = '', ...rest] }: Line) =>
  rest.length > 0 && (first.trim() === '' || readCode(first).style !== 'none');

/** A header has no more lines: what stands between it and a row further down is text. */
const MOST_HEADER_LINES = 12;

function rowsOf(lines: readonly Line[]): { rows: Line[]; joined: number } {
  const rows: Line[] = [];
  let joined = 0;
  let width = 0;
  const firstRow = lines.findIndex((line, i) => i > 0 && isRow(line));
  const nexts = nextWithCells(lines);
  lines.forEach((line, i) => {
    const row = rows.at(-1);
    const isInHeader = firstRow <= MOST_HEADER_LINES && i < firstRow;
    const goesOn = row && !isRow(line) && hasRoom(row, line, nexts[i], isInHeader ? Infinity : width);
    if (!goesOn) rows.push({ number: line.number, cells: [...line.cells] });
    else glue(row, line);
    if (goesOn && !isInHeader) joined++;
    if (rows.length === 1) width = rows[0]?.cells.length ?? 0;
  });
  return { rows, joined };
}

/** For each line the next one below it that has several cells. */
function nextWithCells(lines: readonly Line[]): (Line | undefined)[] {
  let next: Line | undefined;
  const nexts = lines.toReversed().map((line) => {
    const below = next;
    if (line.cells.length > 1) next = line;
    return below;
  });
  return nexts.reverse();
}

/** Can the line go on with the last cell of the row: with its cells, or as a paragraph before the line that has them. */
function hasRoom(row: Line, line: Line, next: Line | undefined, width: number): boolean {
  const text = line.cells[0] ?? '';
  const fits = ({ cells }: Line) => row.cells.length + cells.length - 1 <= width;
  if (row.cells.length < 2 || isHeading(text)) return false;
  if (line.cells.length > 1) return fits(line);
  if (next === undefined) return false;
  const isWhole = row.cells.length >= width || isRow(next);
  return isWhole ? /^\s*(?:\p{Ll}|[-–+]\s)/u.test(text) : fits(next);
}

/** "II. KHEN THƯỞNG", "KHEN THƯỞNG": a heading over the whole table loses its tabs. */
function isHeading(text: string): boolean {
  const style = splitLeadingCode(text.trim())?.code.style;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return style === 'roman' || style === 'letter' || (letters.length > 3 && letters === letters.toUpperCase());
}

function glue(row: Line, line: Line): void {
  const [first = '', ...rest] = line.cells;
  const last = row.cells.pop() ?? '';
  row.cells.push(`${last}\n${first}`, ...rest);
}
