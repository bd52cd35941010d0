import type { Note, Place } from '../outcome/index.ts';
import { cleanText, oneLine } from '../text/index.ts';
import { type CodeStyle, readCode } from './codes.ts';
import type { Column } from './headers.ts';
import type { ColumnRole } from './headerWords.ts';
import type { TaskTable } from './stitch.ts';

/** A row below the header as texts by column; what merged cells and page breaks did to it is told beside them. */
export interface Row {
  texts: string[];
  /** By column: the text comes from a cell that began in a row above. */
  inherited: boolean[];
  /** One cell lies over the content column and most others: a heading inside the table. */
  wide: boolean;
  /** Column where that cell begins; -1 where there is none. */
  wideAt: number;
  afterBreak: boolean;
  /** Cells the source had in this row; text with tabs may have fewer or more than columns. */
  width: number;
  where: Place;
}

export function rowsOf(table: TaskTable): Row[] {
  const width = table.header.columns.length;
  return table.rows.map((row) => {
    const cells = row.cells.slice(0, Math.max(width, lastFilled(row.cells) + 1));
    while (cells.length < width) cells.push(undefined);
    const wideAt = cells.findIndex((cell) => cell !== undefined && cell.colSpan >= leastOver(width));
    return {
      texts: cells.map((cell, i) => (cell && cell !== cells[i - 1] ? cleanText(cell.text) : '')),
      inherited: cells.map((cell) => cell !== undefined && cell.top >= 0 && cell.top < row.at),
      wide: wideAt >= 0,
      wideAt,
      afterBreak: row.afterBreak,
      width: row.cells.filter((cell) => cell !== undefined).length,
      where: row.where,
    };
  });
}

/** Of this many columns on a cell is no content of one row; a table of two columns has only the whole. */
const leastOver = (width: number) => Math.min(width, Math.max(3, width - 1));

const lastFilled = (cells: readonly ({ text: string } | undefined)[]) =>
  cells.findLastIndex((cell) => cell !== undefined && cell.text.trim() !== '');

export const columnOf = (columns: readonly Column[], role: ColumnRole): number =>
  columns.findIndex((column) => column.role === role);

/**
 * Puts together what page breaks and merged cells tore apart, column by column: a row without number and content
 * goes on with the row above; a cell cut in the middle of a sentence gets its second half back even when the rest
 * of that half's row is full, and lies then over both rows.
 */
export function joinRows(rows: readonly Row[], columns: readonly Column[]): { rows: Row[]; notes: Note[] } {
  const joined: Row[] = [];
  const notes: Note[] = [];
  const mended = new Map<number, { half: string; whole: string }>();
  for (const source of rows) {
    const row: Row = { ...source, texts: [...source.texts], inherited: [...source.inherited] };
    const above = joined.at(-1);
    for (const [i, { half, whole }] of mended) {
      // The second half lies itself over several rows: each of them gets the whole.
      if (row.inherited[i] && row.texts[i] === half) row.texts[i] = whole;
      else mended.delete(i);
    }
    if (above && goesOn(row, above, columns)) {
      notes.push(appendRow(above, row));
      continue;
    }
    if (above && row.afterBreak) notes.push(...mendCutCells(above, row, columns, mended));
    joined.push(row);
  }
  return { rows: joined, notes };
}

function goesOn(row: Row, above: Row, columns: readonly Column[]): boolean {
  if (row.wide || above.wide) return false;
  const code = columnOf(columns, 'code');
  const task = columnOf(columns, 'task');
  const noCode = code < 0 || row.texts[code] === '' || row.inherited[code] === true;
  if (!noCode) return false;
  const title = row.texts[task] ?? '';
  if (title === '')
    return row.texts.some((text) => text !== '') && (row.afterBreak || !isHeading(above, columns));
  if (row.inherited[task]) return row.texts.some((text, i) => text !== '' && row.inherited[i] !== true);
  if (code < 0 || !startsLower(title)) return false;
  if (!row.afterBreak) return isRestOf(row, above.texts[task] ?? '');
  const end = (above.texts[task] ?? '').at(-1) ?? '.';
  return /[;:]/u.test(end) ? namesNobody(row, columns) : !/[.!?]/u.test(end);
}

/** "Sửa chữa nhà cho" over "hộ chính sách" with all else blank: a content that its office typed into two rows. */
const isRestOf = (row: Row, above: string) =>
  /[\p{L}\p{N},]$/u.test(above) && row.texts.filter(Boolean).length === 1 && !row.inherited.some(Boolean);

const NUMBERS_OF_GROUPS: readonly CodeStyle[] = ['roman', 'letter', 'romanDotted'];

/** "II | KHEN THƯỞNG" with all else blank: what stands below belongs to no heading. */
const isHeading = (row: Row, columns: readonly Column[]) =>
  NUMBERS_OF_GROUPS.includes(rowCode(row, columns).style) &&
  columns.every(({ role }, i) => role === 'code' || role === 'task' || row.texts[i] === '');

/** After "…;" a line in lower case may be a sub-row of its own; without a doer it is the rest of the sentence. */
const namesNobody = (row: Row, columns: readonly Column[]) =>
  (['lead', 'implementer', 'coordinator'] as const).every(
    (role) => (row.texts[columnOf(columns, role)] ?? '') === '',
  );

const startsLower = (text: string) => /^\p{Ll}/u.test(text);

function appendRow(above: Row, row: Row): Note {
  const glue = row.afterBreak ? ' ' : '\n';
  row.texts.forEach((text, i) => {
    if (text === '' || row.inherited[i]) return;
    above.texts[i] = [above.texts[i], text].filter(Boolean).join(glue);
  });
  const text = `Đã nối dòng bị ${row.afterBreak ? 'ngắt trang' : 'tách'} vào dòng trên: “${oneLine(row.texts.filter(Boolean).join(' | '))}”.`;
  return { code: 'row-joined', text, where: row.where };
}

function mendCutCells(
  above: Row,
  row: Row,
  columns: readonly Column[],
  mended: Map<number, { half: string; whole: string }>,
): Note[] {
  return columns.flatMap((column, i) => {
    const upper = above.texts[i] ?? '';
    const half = row.texts[i] ?? '';
    if (column.role === 'code' || column.role === 'task' || !isCut(upper, half)) return [];
    const whole = `${upper} ${half}`;
    above.texts[i] = row.texts[i] = whole;
    row.inherited[i] = true;
    mended.set(i, { half, whole });
    const text = `Đã nối ô “${column.header}” bị ngắt trang: “${oneLine(half)}”.`;
    return [{ code: 'cell-joined', text, where: row.where }];
  });
}

/** "(… báo cáo sơ kết đánh" + "giá kết quả …": the first half is open, the second begins in the middle. */
function isCut(upper: string, lower: string): boolean {
  if (upper === '' || lower === '' || !startsLower(lower)) return false;
  return (
    openBrackets(upper) > 0 || /(,|[-–]|(?<!\p{L})(và|của|các|về|cho|với|theo|tại|đến|từ))$/iu.test(upper)
  );
}

function openBrackets(text: string): number {
  const count = (chars: RegExp) => text.match(chars)?.length ?? 0;
  return Math.max(count(/\(/gu) - count(/\)/gu), count(/“/gu) - count(/”/gu));
}

const DITTO = /^(["”“″〃'’‘]{1,2}|[-–\s]*(nt|n\.t\.?|như trên)[-–.\s]*)$/iu;

/** "nt", "-nt-", "như trên", 〃 and a lone quotation mark take the value of the cell above. */
export function fillDittos(rows: readonly Row[], columns: readonly Column[]): Note[] {
  const notes: Note[] = [];
  const code = columnOf(columns, 'code');
  /** By column: the last text that was written out. */
  const last: string[] = [];
  rows.forEach((row) => {
    row.texts.forEach((text, i) => {
      const above = last[i];
      if (i === code || above === undefined || !DITTO.test(text)) {
        if (text !== '') last[i] = text;
        return;
      }
      row.texts[i] = above;
      row.inherited[i] = true;
      const header = columns[i]?.header ?? '';
      notes.push({
        code: 'ditto',
        text: `“${text}” ở cột “${header}” được hiểu là “${oneLine(above)}”.`,
        where: row.where,
      });
    });
  });
  return notes;
}

/** The code of a row: from its code column, if the table has one and the row fills it itself. */
export function rowCode(row: Row, columns: readonly Column[]) {
  const at = columnOf(columns, 'code');
  return readCode(at < 0 || row.inherited[at] ? '' : (row.texts[at] ?? ''));
}
