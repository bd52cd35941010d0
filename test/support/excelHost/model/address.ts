import { invalidArgument } from '../errors.ts';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; row and column count from 0. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** box(1, 0, 2, 3) is A2:C3; outside of the sheet it is an error, as in Excel. */
export function box(row: number, column: number, rows = 1, columns = 1): Box {
  const inside =
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS;
  if (![row, column, rows, columns].every(Number.isInteger) || !inside) throw invalidArgument();
  return { row, column, rows, columns };
}

/** 0 → "A", 27 → "AB" */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export interface Address {
  sheet: string | undefined;
  box: Box;
}

/** "B2", "A1:C3", "A:C", "2:5", "'Phụ lục 1'!$A$1" */
export function parseAddress(text: string): Address {
  if (text.length > 8192) throw invalidArgument();
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/u.exec(text);
  const sheet = split?.[1]?.replaceAll("''", "'") ?? split?.[2];
  return { sheet, box: parseBox((split?.[3] ?? text).replaceAll('$', '')) };
}

function parseBox(text: string): Box {
  const match = /^(?:([a-z]{1,3})?(\d{1,7})?)(?::([a-z]{1,3})?(\d{1,7})?)?$/iu.exec(text);
  if (!match || text === '') throw invalidArgument(`"${text}" is no address.`);
  const [, column1, row1, column2 = column1, row2 = row1] = match;
  if ((column1 === undefined) !== (column2 === undefined)) throw invalidArgument();
  if ((row1 === undefined) !== (row2 === undefined)) throw invalidArgument();
  if (!text.includes(':') && (column1 === undefined || row1 === undefined)) throw invalidArgument();
  const [column, columns] = span(
    column1 && columnIndex(column1),
    column2 && columnIndex(column2),
    MAX_COLUMNS,
  );
  const [row, rows] = span(row1 && Number(row1) - 1, row2 && Number(row2) - 1, MAX_ROWS);
  return box(row, column, rows, columns);
}

type Edge = number | '' | undefined;
function span(one: Edge, other: Edge, all: number): [start: number, length: number] {
  if (typeof one !== 'number' || typeof other !== 'number') return [0, all];
  return [Math.min(one, other), Math.abs(one - other) + 1];
}

/** { row: 1, column: 0, rows: 2, columns: 3 } → "A2:C3"; whole columns "A:C", whole rows "2:3" */
export function writeBox({ row, column, rows, columns }: Box): string {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === MAX_ROWS) return `${left}:${right}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${right}${row + rows}`;
}

/** Excel quotes a sheet's name unless it is a plain word: 'Phụ lục 1'!A1 */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/iu.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const holds = (area: Box, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

export function union(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return box(
    row,
    column,
    Math.max(a.row + a.rows, b.row + b.rows) - row,
    Math.max(a.column + a.columns, b.column + b.columns) - column,
  );
}

export const sameBox = (a: Box, b: Box): boolean => writeBox(a) === writeBox(b);
export const isWhole = (area: Box): boolean => area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
/** Calls for each cell, row by row. */
export function eachCell(area: Box, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
}
