import { columnLetters, columnNumber, quoteSheet } from './addresses.ts';

/** One end of an area as a formula spells it: "$B3" → fixed column B, row 2. A whole row has no column. */
export interface Corner {
  column?: { fixed: boolean; at: number };
  row: { fixed: boolean; at: number };
}

/** An address in a formula: 'Phụ lục 1'!$A$3:B7. */
export interface Reference {
  /** As it is called, without quotes; absent: the sheet on which the formula stands. */
  sheet?: string;
  first: Corner;
  last?: Corner;
}

/**
 * Texts and what stands in brackets (headers, other workbooks) are passed over; then a sheet, then cells or whole rows.
 * Whole columns stand for the same cells whatever happens to rows.
 */
const REFERENCE =
  /"(?:[^"]|"")*"|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|(?:'((?:[^']|'')+)'!|(?<![\]\p{L}\p{N}_.$])([\p{L}_][\p{L}\p{N}_.]*)!|(?<![\p{L}\p{N}_.$!'\]]))(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(![])(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(]))?|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.]))/gu;

/** The formula with each address replaced by what `take` makes of it; undefined leaves it as it is spelled. */
export const mapReferences = (
  formula: string,
  take: (reference: Reference) => Reference | string | undefined,
): string =>
  formula.replace(REFERENCE, (whole: string, ...groups: (string | undefined)[]) => {
    const reference = referenceOf(groups);
    const next = reference && take(reference);
    if (next === undefined) return whole;
    return typeof next === 'string' ? next : spelled(next);
  });

function referenceOf(groups: readonly (string | undefined)[]): Reference | undefined {
  const [quoted, plain, fix1, from, fix2, top, fix3, to, fix4, bottom, fixTop, first, fixEnd, last] = groups;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const named = sheet === undefined ? {} : { sheet };
  if (first !== undefined && last !== undefined)
    return { ...named, first: { row: rowOf(fixTop, first) }, last: { row: rowOf(fixEnd, last) } };
  if (from === undefined || top === undefined) return undefined;
  const start = { column: columnOf(fix1, from), row: rowOf(fix2, top) };
  if (to === undefined || bottom === undefined) return { ...named, first: start };
  return { ...named, first: start, last: { column: columnOf(fix3, to), row: rowOf(fix4, bottom) } };
}

const rowOf = (fix: string | undefined, digits: string) => ({ fixed: fix === '$', at: Number(digits) - 1 });
const columnOf = (fix: string | undefined, letters: string) => ({
  fixed: fix === '$',
  at: columnNumber(letters),
});

function spelled({ sheet, first, last }: Reference): string {
  const of = sheet === undefined ? '' : `${quoteSheet(sheet)}!`;
  return `${of}${spelledCorner(first)}${last ? `:${spelledCorner(last)}` : ''}`;
}

const spelledCorner = ({ column, row }: Corner): string =>
  (column ? `${column.fixed ? '$' : ''}${columnLetters(column.at)}` : '') +
  `${row.fixed ? '$' : ''}${row.at + 1}`;

/** An address as it is spelled so many cells below and to the right; what has a "$" before it stays. */
export function shiftedReference(reference: Reference, rows: number, columns: number): Reference {
  const moved = <T extends { fixed: boolean; at: number }>(one: T, by: number): T =>
    one.fixed ? one : { ...one, at: one.at + by };
  const corner = ({ column, row }: Corner): Corner => ({
    ...(column && { column: moved(column, columns) }),
    row: moved(row, rows),
  });
  const { first, last } = reference;
  return { ...reference, first: corner(first), ...(last && { last: corner(last) }) };
}

const SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\]\p{L}\p{N}_.$])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula when sheets are called otherwise: `next` tells the new name of one, undefined where it stays. */
export const withSheetNames = (formula: string, next: (name: string) => string | undefined): string =>
  formula.replace(SHEET, (whole: string, quoted?: string, plain?: string) => {
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const name = sheet === undefined ? undefined : next(sheet);
    return name === undefined ? whole : `${quoteSheet(name)}!`;
  });
