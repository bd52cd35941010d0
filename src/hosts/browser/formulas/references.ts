import {
  type Area,
  type BookContent,
  fixedAddress,
  keyOf,
  mapReferences,
  quoteSheet,
  shiftedReference,
} from '../../../core/workbook/index.ts';

/** Where a formula stands, and where it is counted. */
export interface Standing {
  sheet: string;
  row: number;
  column: number;
}

interface Target {
  sheet: string;
  area: Area;
  /** All rows of a table, however few they are. */
  isColumn?: boolean;
}

/** Tables and names of a workbook, to ask what a reference of a formula stands for. */
export interface Places {
  tables: ReadonlyMap<string, Target & { columns: readonly string[] }>;
  names: ReadonlyMap<string, Target>;
}

export const placesOf = ({ sheets, names }: BookContent): Places => ({
  tables: new Map(
    sheets.flatMap(({ name: sheet, tables }) =>
      tables.map(({ name, area, columns }) => [
        keyOf(name),
        { sheet, area, columns: columns.map(({ header }) => header) },
      ]),
    ),
  ),
  names: new Map(names.map(({ name, sheet, area }) => [keyOf(name), { sheet, area }])),
});

/**
 * Texts, sheets in quotes, names with or without brackets behind them. What stands in brackets is read apart: it may hold
 * brackets of its own, marked with "'".
 */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]*\$?\d*|[\p{L}_][\p{L}\p{N}_.]*/gu;

/**
 * A formula in addresses alone, for an engine that knows no tables: `tblPL[[#This Row],[Hạn]]` in row 5 →
 * `'Phụ lục 1'!$H$5`, `NgayTinh` → `'Kế hoạch'!$B$9`. What stands for nothing stays, and the engine says so.
 */
export function plainFormula(formula: string, at: Standing, places: Places): string {
  let out = '';
  let done = 0;
  for (const { 0: word, index } of formula.matchAll(WORDS)) {
    if (index < done) continue;
    out += formula.slice(done, index);
    done = index + word.length;
    if (word.startsWith('"') || word.startsWith("'")) {
      out += word;
      continue;
    }
    const bracket = formula[done] === '[' ? bracketEnd(formula, done) : done;
    const table = places.tables.get(keyOf(word));
    if (bracket > done && table) {
      const target = targetOf(formula.slice(done + 1, bracket - 1), table, at);
      out += target ? addressOf(target) : formula.slice(index, bracket);
      done = bracket;
      continue;
    }
    const name = /^[(!]/u.test(formula.slice(done)) ? undefined : places.names.get(keyOf(word));
    out += name ? addressOf(name) : word.replace(/^_xl(?:fn|ws)\./u, '');
  }
  return out + formula.slice(done);
}

/** A column of one row is a column still: COUNTIF wants two corners. */
function addressOf({ sheet, area, isColumn }: Target): string {
  const address = fixedAddress(area);
  const corners = isColumn && !address.includes(':') ? `${address}:${address}` : address;
  return `${quoteSheet(sheet)}!${corners}`;
}

/** Behind the bracket that closes this one. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return at + 1;
  }
  return from;
}

/** `Hạn`, `@Hạn`, `#All`, `[#This Row],[Hạn]`, `[A]:[B]` → the cells meant. */
function targetOf(
  inner: string,
  { sheet, area, columns }: Target & { columns: readonly string[] },
  { row }: Standing,
): Target | undefined {
  const items = inner.startsWith('[')
    ? [...inner.matchAll(/\[((?:'.|[^[\]'])*)\]/gu)].map(([, item = '']) => item)
    : [inner];
  const isRow =
    items.some((item) => item.toLowerCase() === '#this row' || item.startsWith('@')) || inner.startsWith('@');
  const parts = items.filter((item) => item.startsWith('#')).map((item) => item.toLowerCase());
  const heads = items
    .filter((item) => item !== '' && !item.startsWith('#'))
    .map((item) => item.replace(/^@/u, '').replace(/'(.)/gu, '$1'))
    .filter((item) => item !== '');
  const places = heads.map((head) => columns.findIndex((column) => keyOf(column) === keyOf(head)));
  if (places.includes(-1)) return undefined;
  const left = area.left + (places.length > 0 ? Math.min(...places) : 0);
  const right = places.length > 0 ? area.left + Math.max(...places) : area.right;
  const isColumn = !isRow && !isHead(parts);
  return { sheet, area: { ...rowsOf(area, isRow ? row : undefined, parts), left, right }, isColumn };
}

function rowsOf(
  { top, bottom }: Area,
  row: number | undefined,
  parts: readonly string[],
): { top: number; bottom: number } {
  if (row !== undefined) return { top: row, bottom: row };
  if (isHead(parts)) return { top, bottom: top };
  return { top: parts.includes('#all') || parts.includes('#headers') ? top : top + 1, bottom };
}

const isHead = (parts: readonly string[]) =>
  parts.includes('#headers') && !parts.includes('#data') && !parts.includes('#all');

/** Calls `take` with every area that a formula in addresses points at. */
export function eachArea(formula: string, own: string, take: (sheet: string, area: Area) => void): void {
  mapReferences(formula, ({ sheet = own, first, last = first }) => {
    if (!first.column || !last.column) return undefined;
    const rows = [first.row.at, last.row.at];
    const columns = [first.column.at, last.column.at];
    take(sheet, {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    });
    return undefined;
  });
}

/**
 * The formula of a rule, written for the first cell of its area, as it counts for another cell: `$A3=1` two rows below →
 * `'Phụ lục 1'!$A5=1`. It is counted on a sheet of its own, so each address says its sheet.
 */
export const movedFormula = (formula: string, sheet: string, rows: number, columns: number): string =>
  mapReferences(formula, (reference) => ({
    sheet,
    ...shiftedReference(reference, rows, columns),
  }));
