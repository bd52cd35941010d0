import { type Outcome, tooLarge } from '../../core/outcome/index.ts';
import { modernise, type SourceDocument } from '../../core/table/index.ts';
import { MAX_CHARS } from '../shared/index.ts';
import { blocksOf } from './blocks.ts';
import { decodeText } from './decode.ts';
import type { Line } from './lines.ts';

/**
 * A table saved as .csv, parted by commas, semicolons (Excel with Vietnamese settings) or tabs: readCsv(bytes, 'a.csv').
 *
 * A record of blank cells ends a table, one of a single cell is a paragraph. Errors as in readText.
 */
export function readCsv(bytes: Uint8Array, file: string): Outcome<SourceDocument> {
  const { value, notes } = decodeText(bytes, file);
  if (value.length > MAX_CHARS) throw tooLarge('letters', MAX_CHARS, { size: value.length });
  const text = value.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const document = modernise({ value: { file, blocks: blocksOf(csvLines(text), file) }, notes: [] });
  return { value: document.value, notes: [...notes, ...document.notes] };
}

/** Excel's own first line "sep=;" says it; else the sign that parts most of the first records. */
function csvLines(text: string): Line[] {
  const said = /^sep=([;,\t])\n/u.exec(text);
  const lines = records(text, said?.[1] ?? separatorOf(text));
  return said ? lines.slice(1) : lines;
}

const SEPARATORS = [';', ',', '\t'];
const SAMPLE = 20_000;

function separatorOf(text: string): string {
  const head = text.slice(0, SAMPLE);
  const widths = SEPARATORS.map((sign) => evenness(records(head, sign)));
  return SEPARATORS[widths.indexOf(Math.max(...widths))] ?? ',';
}

interface CsvLine extends Line {
  /** A quotation mark stands alone in a cell: what was cut at is no separator. */
  isTorn: boolean;
}

/** How many records have as many cells as most have; commas of prose part each line differently. */
function evenness(lines: readonly CsvLine[]): number {
  const counts = new Map<number, number>();
  for (const { cells, isTorn } of lines)
    if (cells.length > 1 && !isTorn) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => count + width / 1000));
}

const PLAIN_END = new Map([';', ',', '\t'].map((sign) => [sign, new RegExp(`[${sign}\\n]`, 'gu')]));

function records(text: string, separator: string): CsvLine[] {
  const lines: CsvLine[] = [];
  let line: CsvLine = { number: 1, cells: [], isTorn: false };
  let number = 1;
  for (let at = 0; at <= text.length;) {
    const cell = cellAt(text, at, separator);
    line.cells.push(cell.text);
    line.isTorn ||= cell.isTorn;
    number += cell.breaks;
    at = cell.end + 1;
    if (text.charAt(cell.end) === separator) continue;
    lines.push(line);
    line = { number: ++number, cells: [], isTorn: false };
  }
  return lines;
}

/** A quoted cell ends at a lone quote; what stands between it and the next separator belongs to the cell. */
function cellAt(text: string, at: number, separator: string) {
  const close = text.charAt(at) === '"' ? closingQuote(text, at) : undefined;
  const end = plainEnd(text, close === undefined ? at : close + 1, separator);
  if (close === undefined) {
    const plain = text.slice(at, end);
    return { text: plain, end, breaks: 0, isTorn: plain.split('"').length % 2 === 0 };
  }
  const inner = text.slice(at + 1, close).replaceAll('""', '"');
  return {
    text: inner + text.slice(close + 1, end),
    end,
    breaks: inner.split('\n').length - 1,
    isTorn: false,
  };
}

const QUOTES = /"+/gu;

function closingQuote(text: string, at: number): number | undefined {
  QUOTES.lastIndex = at + 1;
  for (let found = QUOTES.exec(text); found; found = QUOTES.exec(text))
    if (found[0].length % 2 === 1) return found.index + found[0].length - 1;
  return undefined;
}

function plainEnd(text: string, from: number, separator: string): number {
  const sign = PLAIN_END.get(separator) ?? /[,\n]/gu;
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? text.length;
}
