import { type Finding, SEVERITY_LABELS } from '../rules/index.ts';
import type { NameModel, SheetModel, Snapshot } from '../workbook/index.ts';
import { text, word } from './codecs.ts';
import { bodyColumn, tableSheet } from './draw.ts';
import type { CellOfTarget } from './findingCells.ts';
import { STATE_WORDS } from './findingState.ts';
import { NAMES } from './formulas.ts';
import type { FindingRow, Report } from './model.ts';
import { findTable, readRows } from './readTable.ts';
import { field, type TableSpec } from './spec.ts';

export const FINDING_SHEET = 'Vấn đề';
export const FINDING_SPEC: TableSpec<FindingRow> = {
  table: 'tblVanDe',
  sheet: FINDING_SHEET,
  lastPrinted: 'Lý do bỏ qua',
  fields: [
    field('Mức độ', 'severity', word(SEVERITY_LABELS), { blank: 'warning', max: 14 }),
    field('Trang', 'sheet', text, { blank: '', max: 18 }),
    field('Ô', 'cell', text, { blank: '', max: 8 }),
    field('Mã nhiệm vụ', 'task', text, { blank: '', max: 14 }),
    field('Cột', 'column', text, { blank: '', max: 20 }),
    field('Vấn đề', 'message', text, { blank: '', max: 60 }),
    field('Minh chứng', 'evidence', text, { blank: '', max: 50 }),
    field('Xử lý', 'state', word(STATE_WORDS), {
      blank: 'open',
      validation: {
        list: { values: Object.values(STATE_WORDS) },
        message: 'Chọn “bỏ qua” và ghi lý do: lần kiểm tra sau không nêu lại.',
      },
    }),
    field('Lý do bỏ qua', 'reason', text, { blank: '', min: 16, max: 36 }),
    field('Quy tắc', 'rule', text, { blank: '', max: 26 }),
    field('Khóa', 'key', text, { blank: '', max: 20 }),
  ],
};

/** Findings that were mended stay to be read, the newest so many. */
const MOST_FIXED = 200;

/**
 * What Vấn đề shows after a check: the findings of now in their order, ignored ones with their reason, then what was
 * open before and is gone ("đã sửa"), and what was ignored and does not occur any more.
 */
export function findingRows(
  findings: readonly Finding[],
  before: readonly FindingRow[],
  cellOf: CellOfTarget,
): FindingRow[] {
  const known = new Map(before.map((row) => [row.key, row]));
  const now = findings.map((finding) => rowOf(finding, known.get(finding.key), cellOf));
  const found = new Set(now.map(({ key }) => key));
  const gone = before.filter(({ key }) => !found.has(key));
  const ignored = gone.filter(({ state }) => state === 'ignored');
  const fixed = gone.filter(({ state }) => state !== 'ignored');
  return [
    ...now,
    ...ignored.map((row) => ({ ...row, cell: '', evidence: 'Lần kiểm tra gần nhất không còn gặp.' })),
    ...fixed.slice(0, MOST_FIXED).map((row) => ({ ...row, cell: '', state: 'fixed' as const })),
  ];
}

function rowOf(finding: Finding, before: FindingRow | undefined, cellOf: CellOfTarget): FindingRow {
  const cell = cellOf(finding.target);
  return {
    severity: finding.severity,
    rule: finding.rule,
    sheet: cell?.sheet ?? '',
    cell: cell?.address ?? '',
    task: cell?.row ?? '',
    column: cell?.header ?? '',
    message: finding.message,
    evidence: (finding.evidence ?? []).map((one) => one.text).join('\n'),
    state: before?.state === 'ignored' ? 'ignored' : 'open',
    reason: before?.reason ?? '',
    key: finding.key,
  };
}

/** The sheet, and the names by which the marks in the tables look into it. */
export function findingsSheet(rows: readonly FindingRow[]): { sheet: SheetModel; names: NameModel[] } {
  const sheet = tableSheet(
    FINDING_SPEC,
    rows,
    [
      { text: SEVERITY_LABELS.error, tone: 'bad' },
      { text: SEVERITY_LABELS.warning, tone: 'warning' },
      { text: SEVERITY_LABELS.info, tone: 'info' },
    ],
    'Mức độ',
  );
  const [table] = sheet.tables;
  const at = (header: string) => FINDING_SPEC.fields.findIndex((one) => one.header === header);
  const name = (called: string, header: string): NameModel[] =>
    table ? [{ name: called, sheet: FINDING_SHEET, area: bodyColumn(table, at(header)) }] : [];
  return {
    // Every check fills it anew; taking back what came before must not fail for that.
    sheet: { ...sheet, derived: true },
    names: [
      ...name(NAMES.findingTask, 'Mã nhiệm vụ'),
      ...name(NAMES.findingColumn, 'Cột'),
      ...name(NAMES.findingState, 'Xử lý'),
    ],
  };
}

/** What people decided on Vấn đề; a workbook of before has no such sheet. */
export function readFindings(snapshot: Snapshot, report: Report): FindingRow[] {
  const headers = FINDING_SPEC.fields.map(({ header }) => header);
  if (!findTable(snapshot, FINDING_SPEC.table, FINDING_SPEC.sheet, headers)) return [];
  return (readRows(snapshot, FINDING_SPEC, report) as FindingRow[]).filter(({ key }) => key !== '');
}

/** What people chose to ignore, with their reason, for the next check. */
export const ignoresOf = (rows: readonly FindingRow[]): { key: string; reason: string }[] =>
  rows.flatMap(({ state, key, reason }) => (state === 'ignored' ? [{ key, reason }] : []));
