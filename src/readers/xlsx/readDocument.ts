import type { Note, Outcome, Place } from '../../core/outcome/index.ts';
import type { RawParagraph, RawRow, RawTable, SourceDocument } from '../../core/table/index.ts';
import { type Area, cellAddress } from '../../core/workbook/index.ts';
import { append, MAX_ROWS, refuseWide } from '../shared/index.ts';
import { asideNotes } from './asides.ts';
import { type Columns, columnsOf } from './columns.ts';
import { layOut, type LaidCell, type LaidRow } from './layout.ts';
import { cellNotes, hiddenNotes } from './notes.ts';
import { regionsOf } from './regions.ts';
import { shown } from './shown.ts';
import { sideBySide } from './sideBySide.ts';
import { readWorkbook, skippedNotes, type WorkbookSheet } from './workbook.ts';

/**
 * A plan kept in a workbook: the filled parts of each sheet as tables and lines of text, merged cells with their spans,
 * numbers and dates as people would have typed them.
 *
 * Notes: comments and text boxes, hidden sheets, rows and columns (read all the same), formulas without a result, error values, texts that lie
 * hidden under a merged cell. Errors (DocumentError): those of readWorkbook, 'too-large'.
 */
export function readXlsxDocument(bytes: Uint8Array, file: string): Outcome<SourceDocument> {
  const book = readWorkbook(bytes, MAX_ROWS);
  const build: Build = {
    file,
    date1904: book.date1904,
    blocks: [],
    notes: skippedNotes(book, file),
    tables: 0,
  };
  for (const sheet of book.sheets) {
    addSheet(build, sheet);
    append(build.notes, asideNotes(book.zip, sheet, { file, sheet: sheet.name }));
  }
  return { value: { file, blocks: build.blocks }, notes: build.notes };
}

interface Build {
  file: string;
  date1904: boolean;
  blocks: SourceDocument['blocks'];
  notes: Note[];
  tables: number;
}

function addSheet(build: Build, sheet: WorkbookSheet): void {
  const on: Place = { file: build.file, sheet: sheet.name };
  append(build.notes, hiddenNotes(sheet, on));
  let columns: Columns | undefined;
  const rows = layOut(sheet);
  for (const row of rows) append(build.notes, cellNotes(row, on, build.date1904));
  let above: MergedLine[] = [];
  for (const region of regionsOf(rows)) {
    if (region.kind === 'line') append(above, addLine(build, region.row, on));
    else {
      for (const part of sideBySide(region.rows, ({ cell }) => shown(cell, build.date1904).text)) {
        columns = columnsOf(part, columns);
        markCaptions(above, columns);
        addTable(build, part, columns, on);
      }
      above = [];
    }
  }
}

interface MergedLine {
  paragraph: RawParagraph;
  area: Area;
}

/** A text merged over all columns of the table below it is that table's title. */
function markCaptions(lines: readonly MergedLine[], { first, used }: Columns): void {
  const last = used.at(-1) ?? first;
  for (const { paragraph, area } of lines)
    if (area.left <= first && area.right >= last) paragraph.isCaption = true;
}

/** The lines of a row; those are given back that are merged over several columns. */
function addLine(build: Build, { row, cells }: LaidRow, on: Place): MergedLine[] {
  const merged: MergedLine[] = [];
  for (const { cell, area } of cells) {
    const { text } = shown(cell, build.date1904);
    if (text.trim() === '') continue;
    const where = { ...on, cell: cellAddress(row, cell.column) };
    const paragraph: RawParagraph = { kind: 'paragraph', text, where };
    build.blocks.push(paragraph);
    if (area) merged.push({ paragraph, area });
  }
  return merged;
}

function addTable(build: Build, laid: readonly LaidRow[], columns: Columns, on: Place): void {
  const table = ++build.tables;
  const rows = laid.map((row, i): RawRow => {
    const cell = cellAddress(row.row, row.cells[0]?.cell.column ?? columns.first);
    return { cells: rawCells(row, columns, build.date1904), where: { ...on, cell, table, row: i + 1 } };
  });
  refuseWide(rows);
  const cell = cellAddress(laid[0]?.row ?? 0, columns.first);
  build.blocks.push({ kind: 'table', rows, where: { ...on, cell, table } } satisfies RawTable);
}

/** Filled cells, and a blank one at the end, so that all tables of the same columns are equally wide. */
function rawCells({ cells, row }: LaidRow, columns: Columns, date1904: boolean): RawRow['cells'] {
  const raw = cells.map(({ cell, area }) => ({
    ...shown(cell, date1904),
    column: columns.position(cell.column),
    ...spans(row, cell.column, area, columns),
  }));
  const last = raw.at(-1);
  const end = last ? last.column + (last.colSpan ?? 1) : 0;
  return end < columns.count ? [...raw, { text: '', column: columns.count - 1 }] : raw;
}

function spans(row: number, column: number, area: LaidCell['area'], columns: Columns) {
  if (!area) return {};
  const colSpan = columns.position(area.right + 1) - columns.position(column);
  const rowSpan = area.bottom - row + 1;
  return { ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) };
}
