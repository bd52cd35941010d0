import type { Deadline, Milestone } from '../deadlines/index.ts';
import type { BodyItem, UnitRef } from '../plan/index.ts';
import type { Part } from '../progress/index.ts';
import type { ColumnRole } from '../table/index.ts';
import type { UnitMatch, UnitRole } from '../units/index.ts';

/** The words people read for each value, complete by the type; no two values share a word. */
type Words<T extends string> = Record<T, string>;

export const KIND_WORDS: Words<Deadline['kind']> = {
  date: 'Một ngày',
  period: 'Trong kỳ',
  range: 'Khoảng thời gian',
  due: 'Hạn chót',
  start: 'Từ ngày',
  multiple: 'Nhiều mốc',
  recurring: 'Định kỳ',
  ongoing: 'Thường xuyên',
  reference: 'Theo văn bản',
  conditional: 'Theo điều kiện',
  relative: 'Tính từ sự kiện',
  status: 'Ghi kết quả',
  none: 'Không ghi',
  invalid: 'Ngày sai',
  unread: 'Chưa đọc được',
};

export const ROLE_WORDS: Words<UnitRole> = {
  lead: 'Chủ trì',
  implementer: 'Thực hiện',
  coordinator: 'Phối hợp',
};

/** Whether a unit has to do a task, or helps. */
export const PART_OF_UNIT_WORDS: Words<Part> = { responsible: 'Phụ trách', helping: 'Phối hợp' };

export const UNIT_KIND_WORDS: Words<UnitRef['kind']> = { unit: 'Đơn vị', group: 'Nhóm', person: 'Cá nhân' };

export const MATCH_WORDS: Words<UnitMatch> = {
  exact: 'Đúng tên',
  folded: 'Khác cách viết',
  alias: 'Tên gọi khác',
  initials: 'Viết tắt',
  ambiguous: 'Nhiều đơn vị',
  none: 'Không thấy',
};

export const COLUMN_WORDS: Words<ColumnRole> = {
  code: 'Số thứ tự',
  task: 'Nội dung',
  lead: 'Chủ trì',
  implementer: 'Thực hiện',
  coordinator: 'Phối hợp',
  deadline: 'Thời gian',
  product: 'Sản phẩm',
  legalBasis: 'Căn cứ',
  funding: 'Kinh phí',
  note: 'Ghi chú',
  other: 'Khác',
};

export const BODY_WORDS: Words<BodyItem['kind']> = {
  head: 'Mở đầu',
  heading: 'Đề mục',
  bullet: 'Gạch đầu dòng',
  paragraph: 'Đoạn văn',
  end: 'Kết thúc',
};

export const PRECISION_WORDS: Words<NonNullable<Milestone['precision']>> = {
  day: 'Ngày',
  week: 'Tuần',
  month: 'Tháng',
  quarter: 'Quý',
  half: 'Nửa năm',
  year: 'Năm',
  schoolYear: 'Năm học',
};

export const BOUND_WORDS: Words<NonNullable<Milestone['bound']>> = {
  exclusive: 'Trước ngày này',
  inclusive: 'Đến hết ngày này',
};

export const PART_WORDS: Words<NonNullable<Milestone['part']>> = {
  start: 'Đầu kỳ',
  middle: 'Giữa kỳ',
  end: 'Cuối kỳ',
};

export const STATED_WORDS: Words<NonNullable<Milestone['status']>> = {
  done: 'Đã hoàn thành',
  'done-late': 'Đã hoàn thành, chậm',
};

export const ISSUE_WORDS: Words<NonNullable<Milestone['issues']>[number]> = {
  'invalid-day': 'ngày không có',
  'invalid-month': 'tháng không có',
  'weekday-mismatch': 'thứ không khớp ngày',
  'reversed-range': 'khoảng bị ngược',
  'number-word-mismatch': 'số và chữ khác nhau',
};

export const SPAN_UNIT_WORDS: Words<NonNullable<Milestone['duration']>['unit']> = {
  workday: 'ngày làm việc',
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
};

/** Marks of a deadline that are either there or not. */
export const FLAG_WORDS: Words<'tentative' | 'approx' | 'openEnded' | 'ongoing'> = {
  tentative: 'dự kiến',
  approx: 'khoảng',
  openEnded: 'trở đi',
  ongoing: 'thường xuyên',
};

export const DAY_OFF_WORDS: Words<'off' | 'work'> = { off: 'Nghỉ', work: 'Làm bù' };

/** The value of a word, however it is typed ("đơn vị" = "Đơn vị"). */
export function valueOfWord<T extends string>(words: Words<T>, word: string): T | undefined {
  const key = word.trim().toLowerCase();
  return (Object.keys(words) as T[]).find((value) => words[value].toLowerCase() === key);
}
