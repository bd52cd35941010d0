import { cleanText, foldKey } from '../text/index.ts';
import { readCode } from './codes.ts';
import {
  areNumbers,
  cellsBelow,
  MOST_LOOKED_AT,
  toldByCells,
  type TellColumn,
  type ToldColumn,
} from './columnCells.ts';
import type { GridRow } from './grid.ts';
import { headerLines, headerText, joinLines, tellingWords } from './headerLines.ts';
import { type ColumnRole, roleSaidBy } from './headerWords.ts';
import { type GivenRoles, isTaskTable, NO_ROLES, roleOfHeader, rolesOf } from './roles.ts';

export interface Column {
  /** As written; a two-row header reads "Phân công – Chủ trì". Unique in the table. */
  header: string;
  role: ColumnRole;
}

export interface Header {
  columns: Column[];
  /** Rows the header takes: 1 to 3, or one more when a row of column numbers (1) (2) (3) follows. */
  height: number;
  /** The row of column numbers, if there is one. */
  numbers?: GridRow;
  /** Columns whose role was told by their cells, since their words say nothing. */
  told: ToldColumn[];
}

/** What is known beside the words of headers. */
export interface Hints {
  /** What a person said that certain headers hold. */
  given: GivenRoles;
  tell: TellColumn;
}
export const NO_HINTS: Hints = { given: NO_ROLES, tell: () => undefined };

const MOST_HEADER = 90;
const known = (text: string) => roleOfHeader(text) !== 'other';

const MOST_WORDS = 5;

/**
 * Could this row be a header: short cells, at least three, most of them words of headers. Two are enough at the top
 * of a table of two columns, where both are a few words and say a content and its time or doer.
 */
function looksLikeHeader(row: GridRow, given: GivenRoles): boolean {
  const texts = [...new Set(row.cells)].map((cell) => cleanText(cell?.text ?? '')).filter(Boolean);
  if (texts.filter((text) => given.has(foldKey(text))).length >= 2) return true;
  if (texts.length === 2 && row.at === 0 && row.cells.length === 2)
    return texts.every((text) => known(text) && text.split(/\s+/u).length <= MOST_WORDS);
  if (texts.length < 3 || texts.some((text) => text.length > MOST_HEADER)) return false;
  // A header glued behind a group's number and title is no header of its own: the row's repair takes it off.
  if (readCode(texts[0] ?? '').style !== 'none') return false;
  const hits = texts.filter(known).length;
  return hits >= 3 || hits / texts.length > 0.6;
}

/**
 * The header that begins at a row of the grid, or undefined; works anywhere in a table, not only at its top. A row
 * with two headers that a person gave a role is a header whatever its other words are.
 */
export function headerAt(rows: readonly GridRow[], at: number, hints: Hints): Header | undefined {
  const first = rows[at];
  return first && looksLikeHeader(first, hints.given) ? readHeader(rows, at, first, hints) : undefined;
}

/** The header of the row `first` at `at`, which looks like one; undefined where its columns are not those of tasks. */
export function readHeader(
  rows: readonly GridRow[],
  at: number,
  first: GridRow,
  { given, tell }: Hints,
): Header | undefined {
  const lines = headerLines(rows, at);
  const headers =
    lines.length > 1 ? joinLines(lines) : ownEnds(first).map((cell) => headerText(cell?.text ?? ''));
  const shown = uniqueHeaders(headers);
  const words = lines.length > 1 ? tellingWords(lines, headers) : headers;
  const said = rolesOf(words, given, shown);
  const below = rows.slice(at + lines.length, at + lines.length + MOST_LOOKED_AT);
  const unnamed = given.has(foldKey(NO_HEADER)) ? -1 : headers.indexOf('');
  const numbered = withNumbers(said, unnamed, below);
  const isOpen = (i: number) =>
    !given.has(foldKey(shown[i] ?? '')) && words[i] !== '' && roleSaidBy(words[i] ?? '') === undefined;
  const told = toldByCells(numbered, isOpen, below, tell);
  const roles = numbered.map((role, i) => told.get(i) ?? role);
  if (!isTaskTable(roles)) return undefined;
  const columns = shown.map((header, i) => ({ header, role: roles[i] ?? 'other' }));
  const height = lines.length;
  const header = { columns, told: [...told].map(([i, role]) => ({ header: shown[i] ?? '', role })), height };
  const numbers = rows[at + height];
  return numbers && isNumbersRow(numbers) ? { ...header, height: height + 1, numbers } : header;
}

const NO_HEADER = 'Cột';
/** A column without a head, before the content and with numbers below, holds the numbers of the rows. */
function withNumbers(roles: readonly ColumnRole[], unnamed: number, below: readonly GridRow[]): ColumnRole[] {
  const isFree = !roles.includes('code') && unnamed >= 0 && unnamed < roles.indexOf('task');
  const isCode = isFree && areNumbers(cellsBelow(below, unnamed));
  return roles.map((role, i) => (isCode && i === unnamed ? 'code' : role));
}

/** A table's last columns may have no cell of the header. */
const ownEnds = ({ cells }: GridRow) => cells.slice(0, cells.findLastIndex((cell) => cell) + 1);

/** "(1) (2) (3)", "1 2 3 4", "A B 1 2": the line of column numbers below a header. */
function isNumbersRow(row: GridRow): boolean {
  const texts = [...new Set(row.cells)].map((cell) => (cell?.text ?? '').trim()).filter(Boolean);
  if (texts.length < 3) return false;
  const numbers = texts
    .filter((text) => /^\(?\d{1,2}\)?(=.*)?$/u.test(text))
    .map((t) => parseInt(t.replace('(', ''), 10));
  const letters = texts.filter((text) => /^\(?[A-DĐ]\)?$/u.test(text));
  return (
    numbers.length + letters.length === texts.length &&
    numbers.length >= 2 &&
    numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1)
  );
}

function uniqueHeaders(headers: string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((text) => {
    const header = text || NO_HEADER;
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 ? header : `${header} (${count})`;
  });
}

/** Does this row say the header again (after a page break)? Blank cells do not count against it. */
export function repeatsHeader(row: GridRow, header: Header): boolean {
  const keys = header.columns.map((column) => foldKey(column.header));
  const cells = row.cells.map((cell) => foldKey(cell?.text ?? ''));
  const filled = cells.filter(Boolean).length;
  const same = cells.filter(
    (cell, i) => cell !== '' && (cell === keys[i] || (keys[i] ?? '').endsWith(` ${cell}`)),
  );
  return filled >= 2 && same.length >= Math.max(2, filled * 0.8);
}

/** Two headers with the same words in the same columns. */
export function sameHeader(a: Header, b: Header): boolean {
  const key = (header: Header) => JSON.stringify(header.columns.map((column) => foldKey(column.header)));
  return key(a) === key(b);
}
