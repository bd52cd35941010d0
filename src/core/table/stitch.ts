import { cleanText, oneLine } from '../text/index.ts';
import type { Note, Place } from '../outcome/index.ts';
import { readCode, splitLeadingCode } from './codes.ts';
import { TOLD_NAMES } from './columnCells.ts';

import { filledCells, type GridCell, type GridRow, gridOf } from './grid.ts';
import { headerByCells } from './guessHeader.ts';
import { type Header, headerAt, type Hints, NO_HINTS, repeatsHeader, sameHeader } from './headers.ts';

import type { RawParagraph, RawTable, SourceDocument } from './raw.ts';

/** A task table put together again from its pages. `above` are the lines between the last block of text and it. */
export interface TaskTable {
  kind: 'tasks';
  header: Header;
  /** Those below the header, cells by column. */
  rows: GridRow[];
  where: Place;
  /** Cells of the source say where they are merged; text with tabs cannot. */
  hasSpans: boolean;
  /** The page has ended: the next row stands behind a break. */
  pageEnded: boolean;
}
export interface PlainTable {
  kind: 'other';
  rows: GridRow[];
  where: Place;
}
export type Section = RawParagraph | TaskTable | PlainTable;

/**
 * The document in order, its tables whole again: repeated headers gone, pages joined, each with a note.
 */
export function stitchTables(
  document: SourceDocument,
  hints: Hints = NO_HINTS,
): { sections: Section[]; notes: Note[] } {
  const sections: Section[] = [];
  const notes: Note[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') sections.push(block);
    else addTable(block, hints, sections, notes);
  }
  takeFirstHeadings(sections);
  return { sections, notes };
}

function addTable(table: RawTable, hints: Hints, sections: Section[], notes: Note[]): void {
  const rows = gridOf(table);
  const hasSpans = table.rows.some((row) =>
    row.cells.some((c) => (c.rowSpan ?? 1) > 1 || (c.colSpan ?? 1) > 1),
  );
  const headers = rows.map((_, at) => headerAt(rows, at, hints));
  const isBare = headers.every((header) => header === undefined);
  let current = isBare ? continued(sections, rows, notes) : undefined;
  const guess = isBare && !current ? headerByCells(rows, hints) : undefined;
  if (guess) headers[guess.at] = guess.header;
  let at = 0;
  let loose: GridRow[] = [];
  while (at < rows.length) {
    const row = rows[at] as GridRow;
    const header = headers[at];
    if (header) {
      current = startTable({ header, row, hasSpans, current, loose, sections, notes });
      loose = [];
      if (header.numbers)
        notes.push(note('column-numbers', `Đã bỏ dòng số cột “${rowText(header.numbers)}”.`, row));
      at += header.height;
      continue;
    }
    if (current && repeatsHeader(row, current.header)) {
      notes.push(note('header-repeated', `Đã bỏ dòng tiêu đề lặp lại “${rowText(row)}”.`, row));
      current.pageEnded = true;
    } else if (current) addRow(current, row);
    else loose.push(row);
    at += 1;
  }
  if (loose.length) sections.push({ kind: 'other', rows: loose, where: table.where });
}

interface Start {
  header: Header;
  row: GridRow;
  hasSpans: boolean;
  current: TaskTable | undefined;
  loose: GridRow[];
  sections: Section[];
  notes: Note[];
}

/** A header begins a new table, or goes on with the one above when it says the same and only page marks lie between. */
function startTable(start: Start): TaskTable {
  const { header, row, hasSpans, current, loose, sections, notes } = start;
  const open = current ?? (loose.length ? undefined : openTable(sections, header));
  if (open && sameHeader(open.header, header)) {
    takeBetween(open, sections, notes);
    notes.push(note('header-repeated', `Đã bỏ dòng tiêu đề lặp lại “${rowText(row)}”.`, row));
    open.pageEnded = true;
    open.hasSpans ||= hasSpans;
    return open;
  }
  sections.push(...loose.flatMap((line) => asParagraphs(line)));
  for (const { header: name, role } of header.told)
    notes.push(
      note('column-told', `Cột “${name}” được hiểu là cột ${TOLD_NAMES[role]} theo nội dung các ô.`, row),
    );
  const table: TaskTable = { kind: 'tasks', header, rows: [], where: row.where, hasSpans, pageEnded: false };
  sections.push(table);
  return table;
}

/** Lines above a header inside the same table (a title, "Kèm theo …") are paragraphs like any other. */
function asParagraphs(row: GridRow): RawParagraph[] {
  return filledCells(row).map((cell) => ({ kind: 'paragraph', text: cell.text, where: row.where }));
}

const MOST_BETWEEN = 3;

/** The last task table, if what follows it could stand between two of its pages. */
function openTable(sections: Section[], header?: Header): TaskTable | undefined {
  const last = sections.findLastIndex((section) => section.kind !== 'paragraph');
  const table = sections[last];
  if (table?.kind !== 'tasks') return undefined;
  const between = sections.slice(last + 1) as RawParagraph[];
  if (between.length > MOST_BETWEEN) return undefined;
  if (header && !sameHeader(table.header, header)) return undefined;
  return between.every((p) => isPageMark(p.text) || isGroupLine(p.text)) ? table : undefined;
}

/** A bare table, without a header, right after a task table of the same width is its next page. */
function continued(sections: Section[], rows: GridRow[], notes: Note[]): TaskTable | undefined {
  const open = openTable(sections);
  if (!open) return undefined;
  const width = rows[0]?.cells.length ?? 0;
  if (Math.abs(width - open.header.columns.length) > (open.hasSpans ? 0 : 1) || width < 3) return undefined;
  takeBetween(open, sections, notes);
  open.pageEnded = true;
  return open;
}

/** What lies between two pages: page numbers go (with a note), group headings become rows. */
function takeBetween(open: TaskTable, sections: Section[], notes: Note[]): void {
  const from = sections.indexOf(open) + 1;
  for (const section of sections.splice(from) as RawParagraph[]) {
    if (isPageMark(section.text)) {
      notes.push({
        code: 'page-mark',
        text: `Đã bỏ dấu trang “${oneLine(section.text)}”.`,
        where: section.where,
      });
    } else open.rows.push(headingRow(section, open.header.columns.length));
  }
}

function headingRow(line: RawParagraph, width: number): GridRow {
  const cell: GridCell = { text: line.text, top: -1, left: 0, colSpan: width, rowSpan: 1 };
  return { cells: Array.from({ length: width }, () => cell), where: line.where, at: -1, afterBreak: false };
}

const isPageMark = (text: string) =>
  /^(trang\s*)?[-–\s]*\d{1,3}(\s*\/\s*\d{1,3})?[-–\s]*$/iu.test(text.trim());

/** The second heading of a list by its first. */
const NEXT_HEADING = new Map([
  ['I', 'II'],
  ['A', 'B'],
]);

/** "I. VIỆC CHUNG" stands right above a table, "II. VIỆC RIÊNG" is its first heading: the one above belongs to it too. */
function takeFirstHeadings(sections: Section[]): void {
  for (let at = sections.length - 1; at > 0; at--) {
    const [line, table] = [sections[at - 1], sections[at]];
    if (table?.kind !== 'tasks' || line?.kind !== 'paragraph' || !isGroupLine(line.text)) continue;
    const next = NEXT_HEADING.get(splitLeadingCode(oneLine(line.text))?.code.key ?? '');
    if (next === undefined || next !== table.rows.map(headingKey).find(Boolean)) continue;
    table.rows.unshift(headingRow(line, table.header.columns.length));
    sections.splice(at - 1, 1);
  }
}

/** The number of a row that holds no more than a number and a title: "II", "B"; undefined for work. */
function headingKey(row: GridRow): string | undefined {
  const [first, second, third] = filledCells(row).map(({ text }) => oneLine(text));
  if (first === undefined || third !== undefined) return undefined;
  const code = second === undefined ? splitLeadingCode(first)?.code : readCode(first);
  return code && ['roman', 'letter'].includes(code.style) ? code.key : undefined;
}

function isGroupLine(text: string): boolean {
  const line = oneLine(text);
  if (line.length > 200 || /^(phụ lục|biểu|ghi chú|nơi nhận|kế hoạch)/iu.test(line)) return false;
  const style = splitLeadingCode(line)?.code.style;
  return style === 'roman' || style === 'letter' || style === 'romanDotted';
}

function addRow(table: TaskTable, row: GridRow): void {
  if (filledCells(row).length === 0) return;
  table.rows.push({ ...row, afterBreak: (row.afterBreak || table.pageEnded) && table.rows.length > 0 });
  table.pageEnded = false;
}

const rowText = (row: GridRow) =>
  filledCells(row)
    .map((cell) => oneLine(cell.text))
    .join(' | ');
const note = (code: string, text: string, row: GridRow): Note => ({
  code,
  text: cleanText(text),
  where: row.where,
});
