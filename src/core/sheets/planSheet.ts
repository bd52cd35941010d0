import type { PlanDocument } from '../plan/index.ts';
import { foldKey } from '../text/index.ts';
import {
  type CellValue,
  isFormula,
  type NameModel,
  type SheetModel,
  type SheetSnapshot,
  type Snapshot,
} from '../workbook/index.ts';
import { day, number, shownText, text } from './codecs.ts';
import { drawTable } from './draw.ts';
import { NAMES } from './formulas.ts';
import type { PlanSheetsOptions, Report } from './model.ts';
import { SOURCE_SPEC } from './plainTables.ts';
import { missingSheet } from './readTable.ts';

const SHEET = SOURCE_SPEC.sheet;
export const PLAN_SHEET = SHEET;

/** The plan as flat lines, each with its label. */
interface Lines {
  number?: string;
  date?: string;
  issuer?: string;
  title?: string;
  year?: number;
  from?: string;
  to?: string;
}

interface Line {
  label: string;
  write(lines: Lines): CellValue;
  read(cell: CellValue, into: Lines): void;
}

const line = <K extends keyof Lines>(
  label: string,
  key: K,
  codec: {
    write(value: NonNullable<Lines[K]>): CellValue;
    read(cell: CellValue): NonNullable<Lines[K]> | undefined;
  },
): Line => ({
  label,
  write: (lines) => (lines[key] === undefined ? null : codec.write(lines[key] as NonNullable<Lines[K]>)),
  read: (cell, into) => {
    const value = codec.read(cell);
    if (value !== undefined) into[key] = value;
  },
});

/** What the lines of the plan's own data are called. */
export const PLAN_LABELS = {
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  title: 'Trích yếu',
  year: 'Năm kế hoạch',
} as const;
const LINES: readonly Line[] = [
  line(PLAN_LABELS.number, 'number', text),
  line(PLAN_LABELS.date, 'date', day),
  line(PLAN_LABELS.issuer, 'issuer', text),
  line(PLAN_LABELS.title, 'title', text),
  line(PLAN_LABELS.year, 'year', number),
  line('Thực hiện từ ngày', 'from', day),
  line('Thực hiện đến ngày', 'to', day),
];
const AS_OF = 'Ngày tính';
const AS_OF_HELP =
  'Tình trạng tính đến ngày này. Để =TODAY() là hôm nay, hoặc gõ đè một ngày khác (ngày/tháng/năm).';

/** Kế hoạch: the plan's own data, the day from which all counts, and where it was read from. */
export function planSheet(
  document: PlanDocument,
  { sources, asOf, asOfTyped }: Pick<PlanSheetsOptions, 'sources' | 'asOf' | 'asOfTyped'>,
): { sheet: SheetModel; names: NameModel[] } {
  const { period, ...plain } = document;
  const lines: Lines = { ...plain, ...period };
  const rows: CellValue[][] = [
    ['KẾ HOẠCH'],
    ...LINES.map((one) => [one.label, one.write(lines)]),
    [AS_OF, asOfTyped ? { day: asOf } : { formula: 'TODAY()', result: { day: asOf } }],
    [],
  ];
  const asOfRow = LINES.length + 1;
  const drawn = drawTable(SOURCE_SPEC, sources, rows.length);
  const asOfCell = { top: asOfRow, bottom: asOfRow, left: 1, right: 1 };
  return {
    sheet: {
      name: SHEET,
      columns: [
        { width: 34, format: 'text', wrap: true },
        { width: 90, format: 'general', wrap: true, align: 'left' },
      ],
      rows: [...rows, ...drawn.rows],
      tables: [drawn.table],
      bold: [{ top: 0, bottom: asOfRow, left: 0, right: 0 }],
      validations: [...drawn.validations, { area: asOfCell, day: true, message: AS_OF_HELP }],
      conditionalFormats: [],
      print: { orientation: 'landscape' },
    },
    names: [{ name: NAMES.asOf, sheet: SHEET, area: asOfCell }],
  };
}

const rowOf = (sheet: SheetSnapshot, label: string) =>
  sheet.rows.find((cells) => foldKey(shownText(cells[0] ?? null)) === foldKey(label));

/** The day typed over the formula of Ngày tính; none while it counts from today. */
export function readAsOf(snapshot: Snapshot): string | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === SHEET);
  const cell = (sheet && rowOf(sheet, AS_OF)?.[1]) ?? null;
  return isFormula(cell) ? undefined : day.read(cell);
}

/** The lines by their labels, wherever they stand on the sheet. */
export function readPlanSheet(snapshot: Snapshot, report: Report): PlanDocument {
  const sheet = snapshot.sheets.find(({ name }) => name === SHEET);
  if (!sheet) {
    report(missingSheet(SHEET));
    return {};
  }
  const lines: Lines = {};
  for (const one of LINES) {
    const row = rowOf(sheet, one.label);
    if (row) one.read(row[1] ?? null, lines);
    else
      report({
        code: 'line-missing',
        text: `Trang “${SHEET}” không còn dòng “${one.label}”.`,
        where: { sheet: SHEET },
      });
  }
  const { from, to, ...document } = lines;
  return from !== undefined && to !== undefined ? { ...document, period: { from, to } } : document;
}

/** The plan's own day, on which names of units are looked up; readPlanFromSheets reports what is wrong on the sheet. */
export const readDocumentDay = (snapshot: Snapshot): string | undefined =>
  readPlanSheet(snapshot, () => undefined).date;
