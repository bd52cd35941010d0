import type { Deadline, Milestone } from '../deadlines/index.ts';
import type { Task } from '../plan/index.ts';
import { type DoneOccurrence, itemStates, type ProgressEntry, type TaskStatus } from '../progress/index.ts';
import { doneDays } from './doneDays.ts';
import { day, dayOrWords, number, phrased, text, word, yes } from './codecs.ts';
import { type AppendixTable, MILESTONE_TABLE, milestoneStatus, wholeDone } from './formulas.ts';
import type { PlanSheetsOptions, Settings } from './model.ts';
import { recurrenceFromText, recurrenceToText } from './recurrenceText.ts';
import { calculated, field, type TableSpec } from './spec.ts';
import { spansFromText, spansToText } from './textCodes.ts';
import {
  BOUND_WORDS,
  FLAG_WORDS,
  ISSUE_WORDS,
  KIND_WORDS,
  PART_WORDS,
  PRECISION_WORDS,
  SPAN_UNIT_WORDS,
  STATED_WORDS,
  valueOfWord,
} from './words.ts';

export const MILESTONE_SHEET = 'Mốc thời gian';

type Flag = keyof typeof FLAG_WORDS;
type Plain = Omit<Milestone, Flag | 'referenceDocument' | 'direction'>;

/** A deadline or one of its milestones, as one row. */
export interface MilestoneRow extends Plain {
  taskId: string;
  title: string;
  /** From 1 for the milestones of a cell with several; absent for the cell as a whole. */
  number?: number;
  /** The text it was read from; when the official cell says something else, it is read again. */
  source?: string;
  flags?: Flag[];
  before?: boolean;
  documentNumber?: string;
  documentDate?: string;
  doneOn?: string;
  /** In the row of the whole cell: the days of what comes again and again that were met. */
  occurrences?: DoneOccurrence[];
  /** What the appendix says of the whole task. */
  wholeDoneOn?: string;
  /** Tình trạng as the formula counts it on the day of writing. */
  state?: TaskStatus;
}

const wordList = <T extends string>(words: Record<T, string>) =>
  phrased<T[]>(
    (values) => values.map((value) => words[value]).join('; '),
    (shown) => {
      const values = shown.split(';').map((part) => valueOfWord(words, part));
      return values.every((value) => value !== undefined) ? values : undefined;
    },
  );

const duration = phrased<NonNullable<Milestone['duration']>>(
  ({ n, unit }) => `${n} ${SPAN_UNIT_WORDS[unit]}`,
  (shown) => {
    const found = /^(-?[\d.e+-]+) (.+)$/u.exec(shown.trim());
    const unit = valueOfWord(SPAN_UNIT_WORDS, found?.[2] ?? '');
    return found && unit ? { n: Number(found[1]), unit } : undefined;
  },
);

export const MILESTONE_HEADERS = {
  id: 'Mã',
  number: 'Mốc số',
  due: 'Đến ngày',
  lastDay: 'Ngày cuối còn kịp',
  kind: 'Loại hạn',
  doneOn: 'Ngày hoàn thành',
  wholeDone: 'Ngày xong cả việc',
  stated: 'Kết quả ghi sẵn',
  occurrences: 'Các kỳ đã xong',
};
const HEADERS = MILESTONE_HEADERS;
export const MILESTONE_STATUS = 'Tình trạng';

/** Mốc thời gian beside these appendices, which its formulas ask. */
export const milestoneSpec = (appendices: readonly AppendixTable[]): TableSpec<MilestoneRow> => ({
  table: MILESTONE_TABLE,
  sheet: MILESTONE_SHEET,
  lastPrinted: HEADERS.doneOn,
  fields: [
    field(HEADERS.id, 'taskId', text, { min: 12, max: 18, blank: '' }),
    field('Nhiệm vụ', 'title', text, { max: 36, blank: '' }),
    field(HEADERS.number, 'number', number),
    field('Thời gian ghi trong kế hoạch', 'source', text, { max: 28 }),
    field(HEADERS.kind, 'kind', word(KIND_WORDS), {
      validation: { list: { values: Object.values(KIND_WORDS) } },
      max: 16,
    }),
    field('Từ ngày', 'start', day),
    field(HEADERS.due, 'due', day),
    field('Cách tính mốc', 'bound', word(BOUND_WORDS), {
      validation: { list: { values: Object.values(BOUND_WORDS) } },
      max: 16,
    }),
    field(HEADERS.lastDay, 'lastDay', day),
    calculated(MILESTONE_STATUS, milestoneStatus(HEADERS), ({ state = '' }) => state, 15),
    field(HEADERS.doneOn, 'doneOn', dayOrWords),
    field('Độ chi tiết', 'precision', word(PRECISION_WORDS)),
    field('Độ chi tiết ngày đầu', 'startPrecision', word(PRECISION_WORDS)),
    field(HEADERS.occurrences, 'occurrences', doneDays, { max: 28 }),
    field('Lặp lại', 'recurrence', phrased(recurrenceToText, recurrenceFromText), { max: 28 }),
    field('Thời lượng', 'duration', duration),
    field('Kể từ', 'anchor', text, { max: 24 }),
    field('Tính lùi', 'before', yes),
    field('Theo văn bản', 'reference', text, { max: 28 }),
    field('Số văn bản', 'documentNumber', text, { max: 18 }),
    field('Ngày văn bản', 'documentDate', day),
    field('Theo phụ lục', 'referenceAppendix', text, { max: 14 }),
    field('Điều kiện', 'condition', text, { max: 28 }),
    field('Cho đến khi', 'endCondition', text, { max: 24 }),
    field(HEADERS.stated, 'status', word(STATED_WORDS), { max: 16 }),
    field('Ghi nhận thêm', 'flags', wordList(FLAG_WORDS), { max: 16 }),
    field('Phần của kỳ', 'part', word(PART_WORDS)),
    field('Giờ', 'dueTime', text),
    field('Chỗ sai', 'issues', wordList(ISSUE_WORDS), { max: 24 }),
    field('Chữ còn lại', 'note', text, { max: 28 }),
    field('Nhãn', 'label', text, { max: 24 }),
    field('Vị trí chữ', 'spans', phrased(spansToText, spansFromText), { max: 24 }),
    calculated(HEADERS.wholeDone, wholeDone(appendices, HEADERS), wholeDoneCell, 11, DAY),
  ],
});
const DAY = { format: 'day', align: 'center' } as const;
const wholeDoneCell = ({ wholeDoneOn }: MilestoneRow) => dayOrWords.write(wholeDoneOn ?? '') ?? '';

/** What is read of it; its formulas are not. */
export const MILESTONE_SPEC = milestoneSpec([]);

const FLAGS = Object.keys(FLAG_WORDS) as Flag[];

/** The fields of a milestone as columns want them. */
function plainRow(
  milestone: Milestone,
): Plain & Pick<MilestoneRow, 'flags' | 'before' | 'documentNumber' | 'documentDate'> {
  const { referenceDocument, direction, tentative, approx, openEnded, ongoing, ...plain } = milestone;
  const there = { tentative, approx, openEnded, ongoing };
  const flags = FLAGS.filter((flag) => there[flag]);
  return {
    ...plain,
    ...(flags.length > 0 ? { flags } : {}),
    ...(direction ? { before: true } : {}),
    ...(referenceDocument?.number === undefined ? {} : { documentNumber: referenceDocument.number }),
    ...(referenceDocument?.date === undefined ? {} : { documentDate: referenceDocument.date }),
  };
}

/** The inverse of plainRow; a row without a kind says nothing. */
function milestoneOf(row: Partial<MilestoneRow>): Milestone {
  const {
    taskId,
    title,
    number: n,
    source,
    flags,
    before,
    documentNumber,
    documentDate,
    doneOn,
    wholeDoneOn,
    occurrences,
    state,
    ...plain
  } = row;
  void [taskId, title, n, source, doneOn, wholeDoneOn, occurrences, state];
  const document = {
    ...(documentNumber === undefined ? {} : { number: documentNumber }),
    ...(documentDate === undefined ? {} : { date: documentDate }),
  };
  return {
    ...plain,
    kind: plain.kind ?? 'unread',
    ...Object.fromEntries((flags ?? []).map((flag) => [flag, true])),
    ...(before ? { direction: 'before' as const } : {}),
    ...(Object.keys(document).length > 0 ? { referenceDocument: document } : {}),
  };
}

/** One row for the cell as a whole, then one for each of its milestones. */
export function milestoneRows(
  task: Task,
  entry: ProgressEntry | undefined,
  { asOf }: Pick<PlanSheetsOptions, 'asOf'>,
  settings: Settings,
): MilestoneRow[] {
  const { items = [], ...whole } = task.deadline;
  const about = { taskId: task.id, title: task.title };
  const source = task.deadlineText === undefined ? {} : { source: task.deadlineText };
  const states = itemStates(task, entry, { asOf, ...settings });
  const wholeDoneOn = entry?.doneOn;
  const rows = items.map((item, i): MilestoneRow => {
    const doneOn = entry?.milestones?.find((one) => one.number === i + 1)?.doneOn;
    const state = states[i]?.status;
    return {
      ...{ ...about, number: i + 1, ...plainRow(item) },
      ...(doneOn === undefined ? {} : { doneOn }),
      ...(wholeDoneOn === undefined ? {} : { wholeDoneOn }),
      ...(state && { state }),
    };
  });
  const occurrences = entry?.occurrences && { occurrences: entry.occurrences };
  return [{ ...about, ...source, ...plainRow(whole), ...occurrences }, ...rows];
}

/** What Mốc thời gian holds of one task. */
export interface StoredDeadline {
  deadline: Deadline;
  source: string | undefined;
  milestones: { number: number; doneOn: string }[];
  occurrences: DoneOccurrence[];
}

/** Rows by task; a task without its row for the whole cell is not there. */
export function storedDeadlines(rows: readonly Partial<MilestoneRow>[]): Map<string, StoredDeadline> {
  const byTask = new Map<string, Partial<MilestoneRow>[]>();
  for (const row of rows) byTask.set(row.taskId ?? '', [...(byTask.get(row.taskId ?? '') ?? []), row]);
  const stored = new Map<string, StoredDeadline>();
  for (const [id, own] of byTask) {
    const whole = own.find((row) => row.number === undefined);
    if (whole) stored.set(id, { ...deadlineOf(whole, own), source: whole.source });
  }
  return stored;
}

function deadlineOf(
  whole: Partial<MilestoneRow>,
  own: readonly Partial<MilestoneRow>[],
): Omit<StoredDeadline, 'source'> {
  const items = own
    .filter((row) => row.number !== undefined)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return {
    deadline: { ...milestoneOf(whole), ...(items.length > 0 ? { items: items.map(milestoneOf) } : {}) },
    milestones: items.flatMap(({ doneOn }, i) => (doneOn === undefined ? [] : [{ number: i + 1, doneOn }])),
    occurrences: whole.occurrences ?? [],
  };
}
