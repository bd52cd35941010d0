import type { Appendix, Plan } from '../plan/index.ts';
import { columnOf } from '../table/index.ts';
import type { Area, SheetModel, WorkbookModel } from '../workbook/index.ts';
import { contentsOf, LANDSCAPE_MM } from './appendixTable.ts';
import { linesOf } from './headings.ts';
import { tableRecords } from './records.ts';
import { officialRows } from './rows.ts';
import { withRoom } from './unissued.ts';
import { columnWidths, linesIn } from './widths.ts';

/** A letter of the sheets' font is about this wide. */
const MM_A_LETTER = 1.95;
/** Its letters are smaller than those on paper, so that more of them stand in a line. */
const SMALLER = 1.25;
const POINTS_A_LINE = 15;
const MOST_POINTS = 405;

/** The annexes as a workbook for others: a sheet each, and no formula, name, list or mark of ours. */
export function planBook({ appendices }: Plan): WorkbookModel {
  const taken = new Set<string>();
  return { sheets: appendices.map((appendix) => sheetOf(appendix, nameOf(appendix, taken))), names: [] };
}

/** "Phụ lục I"; Excel takes 31 letters, none of []:*?/\, and each name once. */
function nameOf({ label, key }: Appendix, taken: Set<string>): string {
  const base =
    (label ?? key)
      .replace(/[[\]:*?/\\']/gu, ' ')
      .slice(0, 26)
      .trim() || key;
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base} (${n})`;
  taken.add(name.toLowerCase());
  return name;
}

function sheetOf(appendix: Appendix, name: string): SheetModel {
  const { columns } = appendix;
  const { label, title, attached } = linesOf(appendix);
  const above = [...label, ...title, ...attached.map(withRoom)];
  const widths = columnWidths(contentsOf(appendix, officialRows(appendix)), LANDSCAPE_MM);
  const body = tableRecords(appendix);
  const header = columns.map((column) => column.header);
  const top = above.length;
  const right = columns.length - 1;
  const row = (at: number): Area => ({ top: at, left: 0, bottom: at, right });
  const heights = [header, ...body].map((texts) =>
    Math.min(
      MOST_POINTS,
      POINTS_A_LINE * Math.max(...texts.map((text, i) => linesIn(text, (widths[i] ?? 1) * SMALLER))),
    ),
  );
  return {
    name,
    columns: columns.map(({ role }, i) => ({
      width: Math.round((widths[i] ?? 20) / MM_A_LETTER),
      wrap: true,
      format: 'text',
      align: role === 'code' || role === 'deadline' ? 'center' : 'left',
    })),
    rows: [...above.map((line) => onOneLine(line, columns)), header, ...body.map(blanksOut)],
    rowHeights: [...above.map(() => undefined), ...heights],
    tables: [],
    // Bold ones run over into the next columns; a plain one would be broken inside its own.
    bold: above.map((_, i) => row(i)),
    framed: { header: [row(top)], body: [{ ...row(top + 1), bottom: top + body.length }], input: [] },
    validations: [],
    conditionalFormats: [],
    freeze: { rows: top + 1, columns: 0 },
    print: { orientation: 'landscape', titleRows: { from: top, to: top } },
  };
}

/** A line above the table stands over its widest column, where there is room for it. */
function onOneLine(line: string, columns: Appendix['columns']): (string | null)[] {
  const at = Math.max(0, columnOf(columns, 'task'));
  return [...Array.from({ length: at }, () => null), line];
}

const blanksOut = (texts: readonly string[]) => texts.map((text) => (text === '' ? null : text));
