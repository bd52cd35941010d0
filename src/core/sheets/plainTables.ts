import type { Note } from '../outcome/index.ts';
import type { BodyItem } from '../plan/index.ts';
import type { DoneOccurrence, WaitingProgress } from '../progress/index.ts';
import type { DirectoryUnit } from '../units/index.ts';
import { day, dayOrWords, list, number, phrased, place, text, word } from './codecs.ts';
import { doneDays } from './doneDays.ts';
import type { DayOff, Source } from './model.ts';
import { field, type TableSpec } from './spec.ts';
import { BODY_WORDS, DAY_OFF_WORDS } from './words.ts';

export type Ordered<T> = T & { order: number };

export const BODY_SPEC: TableSpec<Ordered<BodyItem>> = {
  table: 'tblThanKeHoach',
  sheet: 'Thân kế hoạch',
  fields: [
    field('Thứ tự', 'order', number),
    field('Mục', 'section', text, { blank: '' }),
    field('Loại', 'kind', word(BODY_WORDS), {
      validation: { list: { values: Object.values(BODY_WORDS) } },
      blank: 'paragraph',
      max: 16,
    }),
    field('Nội dung', 'text', text, { max: 100, blank: '' }),
    field('Nguồn', 'where', place, { max: 28, blank: {} }),
  ],
};

/** Notes made when the document was read are part of the plan; those about what a sheet cannot hold are not. */
export interface NoteRow extends Ordered<Note> {
  when: 'reading' | 'writing';
}
export const NOTE_SPEC: TableSpec<NoteRow> = {
  table: 'tblGhiChuDoc',
  sheet: 'Ghi chú đọc',
  lastPrinted: 'Ghi khi',
  fields: [
    field('Thứ tự', 'order', number),
    field('Nội dung', 'text', text, { max: 90, blank: '' }),
    field('Nguồn', 'where', place, { max: 28, blank: {} }),
    field('Ghi khi', 'when', word({ reading: 'Đọc kế hoạch', writing: 'Ghi trang tính' }), {
      blank: 'reading',
      max: 16,
    }),
    field('Mã ghi chú', 'code', text, { max: 26, blank: '' }),
  ],
};

export const DIRECTORY_SHEET = 'Đơn vị';
export const DIRECTORY_SPEC: TableSpec<DirectoryUnit> = {
  table: 'tblDonVi',
  sheet: DIRECTORY_SHEET,
  fields: [
    field('Mã đơn vị', 'id', text, { min: 12, max: 18, blank: '' }),
    field('Tên đơn vị', 'name', text, { min: 20, max: 50, blank: '' }),
    field('Tên viết tắt', 'shortName', text, { max: 18 }),
    field('Tên gọi khác', 'aliases', list, { max: 36, blank: [] }),
    field('Loại', 'kind', text, { max: 18 }),
    field('Khối', 'block', text, { max: 18 }),
    field('Cụm thi đua', 'cluster', text, { max: 18 }),
    field('Thuộc đơn vị', 'parent', text, { max: 18 }),
    field('Gồm các đơn vị', 'members', list, { max: 24 }),
    field('Hiệu lực từ', 'validFrom', dayOrWords),
    field('Hiệu lực đến', 'validTo', dayOrWords),
    field('Đơn vị kế thừa', 'successor', text, { max: 18 }),
  ],
};

/** The columns of the directory in their order, for a range of it that came without its header row. */
export const DIRECTORY_HEADERS: readonly string[] = DIRECTORY_SPEC.fields.map(({ header }) => header);

export const DAYS_OFF_SPEC: TableSpec<DayOff> = {
  table: 'tblNgayNghi',
  sheet: 'Ngày nghỉ',
  fields: [
    field('Ngày', 'day', day),
    field('Loại', 'kind', word(DAY_OFF_WORDS), {
      validation: { list: { values: Object.values(DAY_OFF_WORDS) } },
      blank: 'off',
    }),
    field('Tên ngày', 'name', text, { min: 30, max: 60 }),
  ],
};

export const SOURCE_SPEC: TableSpec<Source> = {
  table: 'tblNguon',
  sheet: 'Kế hoạch',
  fields: [field('Tệp nguồn', 'file', text, { blank: '' }), field('Ngày đọc', 'readOn', day, { blank: '' })],
};

/** Progress without a task, as one row; milestones' days as "1: 10/06/2022". */
export interface WaitingRow {
  taskId: string;
  title: string;
  maybe: string[];
  due?: string;
  doneOn?: string;
  result?: string;
  note?: string;
  milestones?: { number: number; doneOn: string }[];
  occurrences?: DoneOccurrence[];
  cells?: string[];
}

const milestones = phrased<{ number: number; doneOn: string }[]>(
  (all) => all.map((one) => `${one.number}: ${one.doneOn}`).join('\n'),
  (shown) =>
    shown.split('\n').flatMap((line) => {
      const found = /^(\d+): (.+)$/u.exec(line);
      return found ? [{ number: Number(found[1]), doneOn: found[2] ?? '' }] : [];
    }),
);

export const WAITING_SPEC: TableSpec<WaitingRow> = {
  table: 'tblTienDoCho',
  sheet: 'Tiến độ chờ gắn',
  fields: [
    field('Mã cũ', 'taskId', text, { min: 12, max: 18, blank: '' }),
    field('Nhiệm vụ cũ', 'title', text, { max: 60, blank: '' }),
    field('Có thể là', 'maybe', list, { max: 20, blank: [] }),
    field('Hạn', 'due', dayOrWords),
    field('Ngày hoàn thành', 'doneOn', dayOrWords),
    field('Kết quả thực hiện', 'result', text),
    field('Ghi chú theo dõi', 'note', text),
    field('Các mốc đã xong', 'milestones', milestones, { max: 20 }),
    field('Các kỳ đã xong', 'occurrences', doneDays, { max: 20 }),
    field('Cột thêm', 'cells', list, { max: 30 }),
  ],
};

export const waitingRow = ({ entry, ...about }: WaitingProgress): WaitingRow => ({ ...entry, ...about });

export function waitingOf({ title, maybe, cells, ...entry }: Partial<WaitingRow>): WaitingProgress {
  return {
    entry: { ...entry, taskId: entry.taskId ?? '' },
    title: title ?? '',
    maybe: maybe ?? [],
    ...(cells === undefined ? {} : { cells }),
  };
}
