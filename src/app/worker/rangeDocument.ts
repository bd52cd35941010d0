import type { Outcome, Place } from '../../core/outcome/index.ts';
import type { RawCell, RawRow, SourceDocument } from '../../core/table/index.ts';
import {
  type Area,
  type CellValue,
  cellAddress,
  dayInWords,
  type RangeSnapshot,
} from '../../core/workbook/index.ts';

/**
 * Cells of a sheet as a document: runs of rows are tables with the spans of merged cells, rows of one cell above or
 * below a table are lines of text, a blank row parts them. Numbers and days are shown as people would have typed them.
 */
export function documentOfRange(range: RangeSnapshot): Outcome<SourceDocument> {
  const blocks: SourceDocument['blocks'] = [];
  let tables = 0;
  for (const run of runsOf(laidRows(range))) {
    const first = run.findIndex(isFull);
    const last = run.findLastIndex(isFull);
    const lines = (rows: readonly LaidRow[]) => rows.forEach((row) => blocks.push(...linesOf(row)));
    if (first < 0) {
      lines(run);
      continue;
    }
    lines(run.slice(0, first));
    tables += 1;
    const rows = run.slice(first, last + 1).map(({ cells, where }, i): RawRow => ({
      cells,
      where: { ...where, table: tables, row: i + 1 },
    }));
    blocks.push({ kind: 'table', rows, where: { ...run[first]?.where, table: tables } });
    lines(run.slice(last + 1));
  }
  return { value: { file: range.sheet, blocks }, notes: [] };
}

interface LaidRow {
  cells: RawCell[];
  where: Place;
  /** How many columns hold something, a merged cell from above among them. */
  filled: number;
}

const isFull = ({ filled }: LaidRow) => filled > 1;

function laidRows({ sheet, area, rows, merges }: RangeSnapshot): LaidRow[] {
  const spans = new Map(merges.map((merge) => [cellAddress(merge.top, merge.left), merge]));
  const covered = coveredCells(merges, area);
  const width = area.right - area.left + 1;
  return rows.map((row, i): LaidRow => {
    const at = area.top + i;
    const cells: RawCell[] = [];
    let reaching = 0;
    for (let column = 0; column < width; column++) {
      const address = cellAddress(at, area.left + column);
      const above = covered.get(address);
      if (above) reaching += above === 'above' ? 1 : 0;
      else cells.push(rawCell(row[column] ?? null, column, spans.get(address), area));
    }
    const own = cells.filter(({ text }) => text.trim() !== '');
    const where = { sheet, cell: cellAddress(at, area.left + (own[0]?.column ?? 0)) };
    return { cells, where, filled: own.length + (own.length > 0 ? reaching : Math.min(reaching, 2)) };
  });
}

function rawCell(value: CellValue, column: number, span: Area | undefined, area: Area): RawCell {
  const cell: RawCell = { ...shown(value), column };
  if (!span) return cell;
  const colSpan = Math.min(span.right, area.right) - span.left + 1;
  const rowSpan = Math.min(span.bottom, area.bottom) - span.top + 1;
  return { ...cell, ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) };
}

/** Cells under a merged one: from the left in its own first row, from above in the others. */
function coveredCells(merges: readonly Area[], within: Area): Map<string, 'left' | 'above'> {
  const covered = new Map<string, 'left' | 'above'>();
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= Math.min(bottom, within.bottom); row++)
      for (let column = left; column <= Math.min(right, within.right); column++)
        if (row !== top || column !== left)
          covered.set(cellAddress(row, column), row === top ? 'left' : 'above');
  return covered;
}

/** 12.5 → "12,5"; a day → "25/02/2022"; a formula is its result. */
function shown(value: CellValue): Pick<RawCell, 'text' | 'typed'> {
  if (value === null) return { text: '' };
  if (typeof value === 'string') return { text: value.normalize('NFC').replace(/\r\n?/gu, '\n') };
  if (typeof value === 'number') return { text: String(value).replace('.', ','), typed: 'number' };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if ('day' in value) return { text: dayInWords(value.day), typed: 'date' };
  return shown(value.result ?? null);
}

/** Rows that follow each other without a blank one between. */
function runsOf(rows: readonly LaidRow[]): LaidRow[][] {
  const runs: LaidRow[][] = [];
  let open = false;
  for (const row of rows) {
    if (row.filled === 0) {
      open = false;
      continue;
    }
    if (open) runs.at(-1)?.push(row);
    else runs.push([row]);
    open = true;
  }
  return runs;
}

const linesOf = ({ cells, where }: LaidRow): SourceDocument['blocks'] =>
  cells
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => ({ kind: 'paragraph' as const, text, where }));
