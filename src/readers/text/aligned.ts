import type { Note, Outcome } from '../../core/outcome/index.ts';
import { readCode, roleOfHeader } from '../../core/table/index.ts';
import { say } from '../shared/index.ts';
import type { Line } from './lines.ts';

/**
 * Tables set with blanks, as a typewriter or a form's e-mail has them → lines with cells:
 *
 *     STT   Nội dung                   Đơn vị chủ trì
 *     1     Ký giao ước thi đua giữa   Ủy ban MTTQ          → "1" | "Ký giao ước … các khu phố" | "Ủy ban MTTQ xã"
 *           các khu phố                xã
 *
 * Only below a header that begins with the number's column: without it no line says whether it goes on with the row
 * above. All other lines come back as they are.
 */
export function alignTables(lines: readonly Line[], file: string): Outcome<Line[]> {
  const value: Line[] = [];
  const notes: Note[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as Line;
    const table = tableAt(lines, at);
    if (table) notes.push(say('open-table', '', { file, line: line.number }));
    value.push(...(table?.rows ?? [line]));
    at = table?.end ?? at + 1;
  }
  return { value, notes };
}

/** A line of text without tabs, its letters composed: one letter is one place. */
const textOf = ({ cells }: Line): string | undefined =>
  cells.length === 1 ? cells[0]?.normalize('NFC').replaceAll('\u00a0', ' ') : undefined;

interface Field {
  text: string;
  from: number;
  to: number;
}

/** What stands between gaps of at least two blanks. */
const fieldsOf = (text: string): Field[] =>
  [...text.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: field, index }) => ({
    text: field,
    from: index,
    to: index + field.length,
  }));

/** A line longer than that is no header; it also bounds the search for the gaps. */
const MOST_HEADER = 400;
const FEWEST_COLUMNS = 3;

function headerOf(line: Line): Field[] | undefined {
  const text = textOf(line);
  if (text === undefined || text.length > MOST_HEADER) return undefined;
  const fields = fieldsOf(text);
  const [first, ...others] = fields;
  if (fields.length < FEWEST_COLUMNS || roleOfHeader(first?.text ?? '') !== 'code') return undefined;
  return others.filter((field) => roleOfHeader(field.text) !== 'other').length >= 2 ? fields : undefined;
}

function tableAt(lines: readonly Line[], at: number): { rows: Line[]; end: number } | undefined {
  const header = headerOf(lines[at] as Line);
  if (!header) return undefined;
  const { members, end } = membersBelow(lines, at, header);
  if (!members.some(({ isRow }) => isRow)) return undefined;
  const all = [{ line: lines[at] as Line, text: textOf(lines[at] as Line) ?? '', isRow: true }, ...members];
  const starts = startsOf(header, all);
  return { rows: joined(all, starts), end };
}

interface Member {
  line: Line;
  text: string;
  /** It begins a row: a number stands in the first column. */
  isRow: boolean;
}

/** The lines of the table: those with a number, and the indented ones right below. */
function membersBelow(lines: readonly Line[], at: number, header: readonly Field[]) {
  const members: Member[] = [];
  let end = at + 1;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    const text = textOf(line);
    if (text === undefined) break;
    if (text.trim() === '') continue;
    const isRow = hasNumber(text, header[0] as Field);
    const goesOn = i === end && text.search(/\S/u) >= (header[0]?.to ?? 0);
    if (!isRow && !goesOn) break;
    members.push({ line, text, isRow });
    end = i + 1;
  }
  return { members, end };
}

function hasNumber(text: string, { to }: Field): boolean {
  const first = /^\s*(\S+)(?:\s|$)/u.exec(text);
  const indent = text.search(/\S/u);
  return indent <= to && !['none', 'dash', 'plus'].includes(readCode(first?.[1] ?? '').style);
}

/** Where each column begins: the place near its header at which most lines begin a word behind a gap. */
function startsOf(header: readonly Field[], members: readonly Member[]): number[] {
  return header.map((field, i) => {
    const before = header[i - 1];
    if (!before) return 0;
    let best = { at: field.from, score: -Infinity };
    for (let at = before.to + 1; at < field.to; at++) {
      const score = members.reduce((sum, { text }) => sum + opening(text, at), 0);
      const nearer = Math.abs(at - field.from) < Math.abs(best.at - field.from);
      if (score > best.score || (score === best.score && nearer)) best = { at, score };
    }
    return best.at;
  });
}

const isBlank = (text: string, at: number) => (text[at] ?? ' ') === ' ';

/** How well a column can begin here: a word behind a gap, behind one blank, a gap, the middle of a word. */
function opening(text: string, at: number): number {
  if (!isBlank(text, at - 1)) return -3;
  if (isBlank(text, at)) return 1;
  return isBlank(text, at - 2) ? 3 : 2;
}

const ITEM = /^(?:[-–+•*]\s|\(?(?:\d{1,2}|[a-zđ])[.)]\s)/u;

/** The rows, each with the lines that go on with it; the header itself may have several. */
function joined(members: readonly Member[], starts: readonly number[]): Line[] {
  const rows: Line[] = [];
  for (const { line, text, isRow } of members) {
    const cells = cellsOf(text, starts);
    const row = rows.at(-1);
    if (isRow || !row) rows.push({ number: line.number, cells });
    else
      row.cells = Array.from({ length: starts.length }, (_, i) => glued(row.cells[i] ?? '', cells[i] ?? ''));
  }
  return rows;
}

const glued = (above: string, below: string) =>
  above !== '' && below !== '' ? above + (ITEM.test(below) ? '\n' : ' ') + below : above + below;

/** A line with gaps is cut at each column; one without is a single cell, a heading behind its number. */
function cellsOf(text: string, starts: readonly number[]): string[] {
  const second = starts[1] ?? 0;
  const code = text.slice(0, second).trim();
  const rest = text.slice(second).trimEnd();
  if (!/\S {2,}\S/u.test(rest.trimStart()) && rest.trim() !== '') return alone(code, text, starts);
  const cuts = starts.filter((at, i) => i === 0 || isBlank(text, at - 1) || isBlank(text, at));
  const cells = starts.map(() => '');
  cuts.forEach((at, i) => (cells[starts.indexOf(at)] = text.slice(at, cuts[i + 1]).trim()));
  return cells;
}

function alone(code: string, text: string, starts: readonly number[]): string[] {
  const from = starts[1] === undefined ? 0 : text.slice(starts[1]).search(/\S/u) + starts[1];
  const column = Math.max(
    1,
    starts.findLastIndex((at) => at <= from),
  );
  const rest = text.slice(starts[1]).trim();
  const isOver = from + rest.length > (starts[column + 1] ?? Infinity);
  if (isOver && column === 1) return [code, rest];
  return starts.map((_, i) => (i === 0 ? code : i === column ? rest : ''));
}
