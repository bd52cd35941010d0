import type { Appendix, Group } from '../plan/index.ts';
import { columnOf } from '../table/index.ts';
import { headerRows } from './headerRows.ts';
import type { DocCell, DocRow, DocTable } from './model.ts';
import { type OfficialRow, officialRows, pointed } from './rows.ts';
import { columnWidths, linesIn } from './widths.ts';

/** Between margins of 30 and 20 mm on A4 landscape. */
export const LANDSCAPE_MM = 247;
/** Lines of Times New Roman 12 that a landscape page holds below a header; a longer row has to break. */
const LINES_ON_PAGE = 24;

/** The official table of an appendix: header, group rows merged and bold, numbers centred, deadlines merged down again. */
export function appendixTable(appendix: Appendix): DocTable {
  const { columns } = appendix;
  const rows = officialRows(appendix);
  const widths = columnWidths(contentsOf(appendix, rows), LANDSCAPE_MM);
  const spans = deadlineSpans(rows);
  return {
    kind: 'table',
    widths,
    header: headerRows(columns),
    rows: rows.map((row, i) =>
      row.kind === 'group' ? groupRow(row.group, appendix) : taskRow(row, spans[i] ?? 1, columns, widths),
    ),
  };
}

/** The texts of each column, its own header's words first: what its width follows. */
export const contentsOf = ({ columns }: Appendix, rows: readonly OfficialRow[]): string[][] =>
  columns.map(({ header }, i) => [
    header.replace(/^.* – /u, ''),
    ...rows.flatMap((row) => (row.kind === 'task' ? [row.texts[i] ?? ''] : [])),
  ]);

/** By row: over how many rows its deadline's cell lies; 0 where it lies under one above. */
function deadlineSpans(rows: readonly OfficialRow[]): number[] {
  const spans = rows.map(() => 1);
  for (let i = rows.length - 1; i > 0; i--) {
    const row = rows[i];
    if (row?.kind !== 'task' || !row.underAbove) continue;
    spans[i - 1] = (spans[i - 1] ?? 1) + (spans[i] ?? 1);
    spans[i] = 0;
  }
  return spans;
}

/**
 * "II | NHIỆM VỤ TRỌNG TÂM" with the title over all other columns; in a table of less than four columns, and without a
 * column of numbers at the left, number and title together over all.
 */
function groupRow({ code, title }: Group, { columns }: Appendix): DocRow {
  const width = columns.length;
  const beside = code !== '' && columnOf(columns, 'code') === 0 && width >= 4;
  const cells: DocCell[] = beside
    ? [
        { text: code, bold: true, align: 'center' },
        { text: title, bold: true, colSpan: width - 1 },
      ]
    : [{ text: [code && pointed(code), title].filter(Boolean).join(' '), bold: true, colSpan: width }];
  return { cells, withNext: true };
}

function taskRow(
  { texts }: OfficialRow & { kind: 'task' },
  span: number,
  columns: Appendix['columns'],
  widths: readonly number[],
): DocRow {
  const cells = columns.flatMap(({ role }, i): DocCell[] => {
    const text = texts[i] ?? '';
    if (role === 'deadline') {
      if (span === 0) return [];
      return [{ text, align: 'center', ...(span > 1 && { rowSpan: span }) }];
    }
    return [{ text, align: role === 'code' ? 'center' : 'left' }];
  });
  const lines = Math.max(...texts.map((text, i) => linesIn(text, widths[i] ?? 1)));
  return lines > LINES_ON_PAGE ? { cells, maySplit: true } : { cells };
}
