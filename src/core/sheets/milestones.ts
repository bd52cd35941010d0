import type { Deadline, Milestone } from '../deadlines/index.ts';
import type { Task } from '../plan/index.ts';
import { type ProgressEntry, taskStatus } from '../progress/index.ts';
import { list, number, phrased, text, word, yes, day } from './codecs.ts';
import { MILESTONE_TABLE, milestoneStatus } from './formulas.ts';
import type { PlanSheetsOptions, Settings } from './model.ts';
import { recurrenceFromText, recurrenceToText } from './recurrenceText.ts';
import { field, type Field, type TableSpec } from './spec.ts';
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
  status?: string;
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

const doneDay = { ...text, format: 'day' as const };

const HEADERS = { number: 'Mốc số', due: 'Đến ngày', lastDay: 'Ngày cuối còn kịp', kind: 'Loại hạn', doneOn: 'Ngày hoàn thành', stated: 'Kết quả ghi sẵn' };
const STATUS = 'Tình trạng';

const FIELDS: readonly Field<MilestoneRow>[] = [
  field('Mã', 'taskId', text, { min: 12, max: 18 }),
  field('Nhiệm vụ', 'title', text, { max: 36, blank: '' }),
  field(HEADERS.number, 'number', number),
  field('Thời gian ghi trong kế hoạch', 'source', text, { max: 28 }),
  field(HEADERS.kind, 'kind', word(KIND_WORDS), { validation: { list: { values: Object.values(KIND_WORDS) } } }),
  field('Từ ngày', 'start', day),
  field(HEADERS.due, 'due', day),
  field('Cách tính mốc', 'bound', word(BOUND_WORDS), { max: 16 }),
  field(HEADERS.lastDay, 'lastDay', day),
  field(STATUS, 'status', text, { min: 15 }),
  field(HEADERS.doneOn, 'doneOn', doneDay, { validation: { day: true } }),
  field('Độ chi tiết', 'precision', word(PRECISION_WORDS)),
  field('Độ chi tiết ngày đầu', 'startPrecision', word(PRECISION_WORDS)),
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
  field(HEADERS.stated, 'status' as never, text),
  field('Ghi nhận thêm', 'flags', wordList(FLAG_WORDS)),
  field('Phần của kỳ', 'part', word(PART_WORDS)),
  field('Giờ', 'dueTime', text),
  field('Chỗ sai', 'issues', wordList(ISSUE_WORDS), { max: 24 }),
  field('Chữ còn lại', 'note', text, { max: 28 }),
  field('Nhãn', 'label', text, { max: 24 }),
  field('Vị trí chữ', 'spans', phrased(spansToText, spansFromText), { max: 24 }),
];
