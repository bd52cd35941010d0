import { DocumentError } from '../../core/outcome/index.ts';
import type { RawTable, SourceDocument } from '../../core/table/index.ts';
import { tidyText } from '../../core/text/index.ts';
import { MAX_ROWS, refuseWide } from '../shared/index.ts';
import type { Line } from './lines.ts';
import { stripMarks, stripMarksOfLines } from './marks.ts';
import { isPipeRow, pipeRows } from './pipes.ts';

type Blocks = SourceDocument['blocks'];

/** Lines with tabs, one below the other, are a table; an empty line ends it; other lines are paragraphs. */
export function blocksOf(lines: readonly Line[], file: string): Blocks {
  const build: Build = { file, blocks: [], tables: 0, rows: 0 };
  for (const run of runsOf(lines)) BUILDERS[run.kind](build, run.lines);
  return build.blocks;
}

interface Build {
  file: string;
  blocks: Blocks;
  tables: number;
  rows: number;
}

type Kind = 'tabs' | 'pipes' | 'plain' | 'blank';

const BUILDERS: Record<Kind, (build: Build, lines: Line[]) => void> = {
  blank: () => undefined,
  plain: addParagraphs,
  tabs: (build, lines) => (lines.every(isListLine) ? addParagraphs(build, lines) : addTable(build, lines)),
  pipes: (build, lines) => {
    const rows = pipeRows(lines);
    if (rows) addTable(build, rows);
    else addParagraphs(build, lines);
  },
};

function kindOf({ cells }: Line): Kind {
  if (cells.every((cell) => cell.trim() === '')) return 'blank';
  if (cells.length > 1) return 'tabs';
  return isPipeRow(cells[0] ?? '') ? 'pipes' : 'plain';
}

function runsOf(lines: readonly Line[]): { kind: Kind; lines: Line[] }[] {
  const runs: { kind: Kind; lines: Line[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs;
}

const LIST_MARK = /^(?:[-–—−•●▪+*o]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]|[IVXLC]{1,6})[.)])$/u;

/** An indented line or an item of a list, its number parted by a tab as Word copies it: no row of any table. */
function isListLine({ cells }: Line): boolean {
  const own = cells.slice(cells.findIndex((cell) => cell.trim() !== ''));
  return own.length === 1 || (own.length === 2 && LIST_MARK.test(own[0]?.trim() ?? ''));
}

function addParagraphs(build: Build, lines: Line[]): void {
  const texts = stripMarksOfLines(lines.map(({ cells }) => cells.map((cell) => cell.trim()).join(' ')));
  lines.forEach(({ number }, i) => {
    const text = tidyText(texts[i] ?? '');
    const where = { file: build.file, line: number };
    if (text !== '') build.blocks.push({ kind: 'paragraph', text, where });
  });
}

function addTable(build: Build, lines: Line[]): void {
  build.rows += lines.length;
  if (build.rows > MAX_ROWS) throw new DocumentError('too-many-rows', { limit: MAX_ROWS, rows: build.rows });
  const table = ++build.tables;
  const rows = lines.map(({ number, cells }, i) => ({
    cells: cells.map((cell, column) => ({ text: textOf(cell), column })),
    where: { file: build.file, table, row: i + 1, line: number },
  }));
  refuseWide(rows);
  const where = { file: build.file, table, ...(lines[0] && { line: lines[0].number }) };
  build.blocks.push({ kind: 'table', rows, where } satisfies RawTable);
}

const textOf = (cell: string) => tidyText(stripMarks(cell));
