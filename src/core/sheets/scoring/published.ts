import { finding, type ScoredUnit, type ScoringFinding } from '../../scoring/index.ts';
import {
  type CellValue,
  fingerprintOf,
  type SheetModel,
  type SheetSnapshot,
  type Snapshot,
} from '../../workbook/index.ts';
import { day, number, plainValue, shownText, text, word } from '../codecs.ts';
import { tableSheet } from '../draw.ts';
import { fitRows } from '../fitTexts.ts';
import type { Report } from '../model.ts';
import { findTable, readRows } from '../readTable.ts';
import { field, type TableSpec } from '../spec.ts';
import type { ScoringBook } from './book.ts';
import { RANKING_HEADER, RANKING_PRINTED, RANKING_WIDTHS } from './rankingSheet.ts';

const STATES = { locked: 'Khóa', unlocked: 'Mở khóa' } as const;

/** One step in the life of a result; rows are added, never changed. */
export interface PublishedStep {
  number: number;
  state: keyof typeof STATES;
  day: string;
  /** Of everything that the result was counted from. */
  print: string;
  reason?: string;
}

const SPEC: TableSpec<PublishedStep> = {
  table: 'tblCongBo',
  sheet: 'Công bố',
  fields: [
    field('Lần', 'number', number),
    field('Việc', 'state', word(STATES)),
    field('Ngày', 'day', day),
    field('Dấu số liệu', 'print', text, { min: 20 }),
    field('Lý do', 'reason', text as never, { min: 30, max: 60 }),
  ],
};

/** "Công bố 2": the ranking as it was published, without formulas. */
const RESULT_NAME = /^Công bố \d+$/u;

/** What was published of a round so far: the steps, and each result as it was then. */
export interface Published {
  steps: PublishedStep[];
  results: SheetSnapshot[];
}

export const publishedSheets = ({ steps, results }: Published): SheetModel[] =>
  steps.length === 0 ? [] : [tableSheet(SPEC, steps), ...results.map(resultSheet)].map(fitRows);

export function readPublished(snapshot: Snapshot, report: Report): Published {
  const headers = SPEC.fields.map(({ header }) => header);
  if (!findTable(snapshot, SPEC.table, SPEC.sheet, headers)) return { steps: [], results: [] };
  const steps = readRows(snapshot, SPEC, report).filter(
    (step): step is PublishedStep =>
      step.number !== undefined && step.state !== undefined && step.print !== undefined,
  );
  return { steps, results: snapshot.sheets.filter(({ name }) => RESULT_NAME.test(name)) };
}

/**
 * The same inputs give the same short text, wherever they were read and in whatever order their parts come:
 * criteria, rules, units with all layers, votes.
 */
export const inputPrint = ({ scheme, votes }: ScoringBook, units: readonly ScoredUnit[]): string =>
  fingerprintOf([[JSON.stringify(ordered({ scheme, votes, units }))]]).print;

/** Keys in order, without what is absent and without places. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .filter(([key, one]) => key !== 'where' && one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, ordered(one)]);
}

/** Is the last thing that happened a lock? */
export const lockOf = ({ steps }: Published): PublishedStep | undefined => {
  const last = steps.at(-1);
  return last?.state === 'locked' ? last : undefined;
};

/** Adds a step; a lock keeps the ranking of now as values, an unlock keeps what was published. */
export function withStep(
  published: Published,
  step: Omit<PublishedStep, 'number'>,
  ranking: SheetModel | undefined,
): Published {
  const next = { number: published.steps.length + 1, ...step };
  const kept = step.state === 'locked' && ranking ? [frozen(ranking, next.number)] : [];
  return { steps: [...published.steps, next], results: [...published.results, ...kept] };
}

const frozen = ({ rows }: SheetModel, lock: number): SheetSnapshot => ({
  name: `Công bố ${lock}`,
  rows: rows.map((row) => row.slice(0, RANKING_PRINTED).map(plainValue)),
  tables: [],
});

const resultSheet = ({ name, rows }: SheetSnapshot): SheetModel => ({
  name,
  columns: RANKING_WIDTHS.map(({ width }) => ({ width, format: 'general', wrap: true })),
  rows,
  tables: [],
  bold: [{ top: 0, left: 0, bottom: 0, right: 0 }],
  framed: {
    header: [{ top: RANKING_HEADER, left: 0, bottom: RANKING_HEADER, right: RANKING_PRINTED - 1 }],
    body: [{ top: RANKING_HEADER + 1, left: 0, bottom: rows.length - 1, right: RANKING_PRINTED - 1 }],
    input: [],
  },
  locked: true,
  validations: [],
  conditionalFormats: [],
  freeze: { rows: RANKING_HEADER + 1, columns: 0 },
  print: { orientation: 'landscape', titleRows: { from: RANKING_HEADER, to: RANKING_HEADER } },
});

/** What was published and does not hold any more is told, unit by unit. */
export function checkPublished(
  published: Published,
  print: string,
  ranking: SheetModel | undefined,
): ScoringFinding[] {
  const lock = lockOf(published);
  if (!lock || lock.print === print) return [];
  const then = published.results.find(({ name }) => name === `Công bố ${lock.number}`);
  const changed = then && ranking ? changedUnits(then.rows, ranking.rows) : [];
  const said = changed.length === 0 ? 'thứ hạng không đổi' : changed.join('; ');
  const message = `Kết quả đã khóa ngày ${shownText({ day: lock.day })} nhưng số liệu nay đã khác (${said}). Bản công bố còn ở trang “Công bố ${lock.number}”; muốn tính lại thì mở khóa và ghi lý do.`;
  return [finding('published-differs', message, { where: { sheet: SPEC.sheet, row: lock.number + 1 } })];
}

/** Columns of Xếp hạng: Mã, Đơn vị, Tổng điểm, Hạng, Xếp loại. */
const [ID, NAME, ...WATCHED] = [1, 2, 3, 4, 5] as const;

function changedUnits(then: readonly CellValue[][], now: readonly CellValue[][]): string[] {
  const textOf = (row: readonly CellValue[]) =>
    WATCHED.map((at) => shownText(row[at] ?? null) || '–').join(', ');
  const before = new Map(then.slice(RANKING_HEADER + 1).map((row) => [shownText(row[ID] ?? null), row]));
  return now.slice(RANKING_HEADER + 1).flatMap((row) => {
    const old = before.get(shownText(row[ID] ?? null));
    const isUnit = shownText(row[NAME] ?? null) !== '' && row.length > RANKING_PRINTED;
    if (!isUnit || (old && textOf(old) === textOf(row))) return [];
    return [`${shownText(row[NAME] ?? null)}: ${old ? textOf(old) : 'chưa có'} → ${textOf(row)}`];
  });
}
