/** One line of the file; a quoted cell with line breaks inside makes it several. `number` counts from 1. */
export interface Line {
  number: number;
  /** Parted by tabs; one cell is a line of plain text. */
  cells: string[];
}

const LINE_END = /\r\n?|\n/gu;

/** The lines of a text with tabs: a page break is an empty line, a vertical tab a line break inside its cell. */
export function readLines(text: string): Line[] {
  const plain = text
    .replace(/^\ufeff/u, '')
    .replace(LINE_END, '\n')
    .replace(/[\v\u2028\u2029]/gu, SOFT_BREAK);
  const lines: Line[] = [];
  let number = 1;
  for (let at = 0; at <= plain.length;) {
    const { cells, end, breaks } = readLine(plain, at);
    for (const part of atPageBreaks(cells)) lines.push({ number, cells: part });
    number += 1 + breaks;
    at = end + 1;
  }
  return lines;
}

/** Stands for a line break inside a cell until the lines are parted. */
const SOFT_BREAK = '\u2028';
const asBreaks = (cell: string) => cell.replaceAll(SOFT_BREAK, '\n');

/** "…\fTT\tNội dung" → the line before the page break, an empty one, the line behind it. */
function atPageBreaks(cells: string[]): string[][] {
  if (!cells.some((cell) => cell.includes('\f'))) return [cells.map(asBreaks)];
  const parts: string[][] = [[]];
  for (const cell of cells) {
    const [first = '', ...rest] = cell.split('\f');
    parts.at(-1)?.push(asBreaks(first));
    for (const piece of rest) parts.push([], [asBreaks(piece)]);
  }
  return parts;
}

interface ReadLine {
  cells: string[];
  /** Where its line end is, or the end of the text. */
  end: number;
  /** Line ends inside quoted cells. */
  breaks: number;
}

function readLine(text: string, start: number): ReadLine {
  const cells: string[] = [];
  let breaks = 0;
  for (let at = start; ;) {
    const quoted = text.charAt(at) === '"' ? quotedCell(text, at, cells.length > 0) : undefined;
    const end = quoted?.end ?? plainEnd(text, at);
    cells.push(quoted?.text ?? text.slice(at, end));
    breaks += quoted?.breaks ?? 0;
    if (text.charAt(end) !== '\t') return { cells, end, breaks };
    at = end + 1;
  }
}

const CELL_END = /[\t\n]/gu;

function plainEnd(text: string, from: number): number {
  CELL_END.lastIndex = from;
  return CELL_END.exec(text)?.index ?? text.length;
}

/** A cell of Excel holds no more. */
const LONGEST_CELL = 32_767;

/**
 * A cell as Excel copies one with line breaks: in quotes, its own quotes doubled. Taken only when all of that is so and
 * there is a tab beside it; any other quote is the text's own: "Năm Dân vận khéo" as a whole cell, or a lone " for
 * "as above". A tab inside is not believed, else two such lone marks would swallow what lies between them.
 */
function quotedCell(text: string, at: number, behindTab: boolean) {
  const raw = quotedText(text, at);
  if (!raw?.includes('\n') || raw.trim() === '') return undefined;
  const end = at + raw.length + 2;
  const next = text.charAt(end);
  if (next !== '\t' && !(behindTab && (next === '' || next === '\n'))) return undefined;
  return { text: raw.replaceAll('""', '"'), end, breaks: raw.split('\n').length - 1 };
}

const QUOTE_OR_TAB = /"+|\t/gu;

/** What stands between the quote at `at` and its partner, still doubled inside; undefined when a tab comes first. */
function quotedText(text: string, at: number): string | undefined {
  QUOTE_OR_TAB.lastIndex = at + 1;
  for (let found = QUOTE_OR_TAB.exec(text); found; found = QUOTE_OR_TAB.exec(text)) {
    if (found[0] === '\t' || found.index - at > LONGEST_CELL) return undefined;
    if (found[0].length % 2 === 1) return text.slice(at + 1, found.index + found[0].length - 1);
  }
  return undefined;
}
