import {
  addDays,
  daysBetween,
  isDay,
  makeDaysOff,
  partsOf,
  publicHolidays,
  weekday,
} from '../../calendar/index.ts';
import type { Task } from '../../plan/index.ts';
import { lastInTime } from '../../progress/index.ts';
import { oneLine } from '../../text/index.ts';
import { dayInWords } from '../../workbook/index.ts';

/** What a person has to settle in next year's plan. */
export type DecisionCode =
  | 'year-left'
  | 'lunar'
  | 'near-tet'
  | 'weekday'
  | 'day-off'
  | 'no-such-day'
  | 'stated-result'
  | 'unit-changed'
  | 'unit-unknown'
  | 'unfinished'
  | 'left-behind';

export interface Decision {
  code: DecisionCode;
  /** Id of the task it is about; absent: the plan as a whole. */
  task?: string;
  text: string;
}

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const ON_A_WEEKDAY = /(?<!\p{L})(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)(?!\p{L})/iu;
const LUNAR = /(?<!\p{L})(?:tết|nguyên đán|âm lịch|giỗ tổ|trung thu|vu lan|phật đản)(?!\p{L})/iu;
/** So many days around Tết a date is likely to be counted from it. */
const AROUND_TET = 10;

/** What the moved deadline of a task asks, in the order of a person's work: what cannot be, what may not be meant. */
export function deadlineDecisions(old: Task, moved: Task): Decision[] {
  const text = oneLine(moved.deadlineText ?? '');
  const [before, after] = [dayOf(old), dayOf(moved)];
  const say = (code: DecisionCode, words: string): Decision => ({
    code,
    task: moved.id,
    text: `${moved.id}: “${text}” – ${words}`,
  });
  const found: Decision[] = [];
  if (moved.deadline.kind === 'invalid' && old.deadline.kind !== 'invalid')
    found.push(say('no-such-day', 'năm sau không có ngày này, cần chọn ngày khác.'));
  if (LUNAR.test(text) || LUNAR.test(old.title))
    found.push(say('lunar', `theo âm lịch, ngày dương đổi mỗi năm; cần xem lại${tetOf(after)}.`));
  else if (before !== undefined && after !== undefined) found.push(...nearTet(before, after, say));
  if (ON_A_WEEKDAY.test(text))
    found.push(
      say(
        'weekday',
        `ghi theo thứ trong tuần${after ? `, ${dayInWords(after)} là ${nameOf(after)}` : ''}; cần chọn lại thứ hoặc ngày.`,
      ),
    );
  else if (after !== undefined && makeDaysOff().isOff(after))
    found.push(
      say('day-off', `${dayInWords(after)} là ${nameOf(after)}, ngày nghỉ; cần xem có đổi ngày không.`),
    );
  return found;
}

type Say = (code: DecisionCode, words: string) => Decision;

function nearTet(before: string, after: string, say: Say): Decision[] {
  const tet = tetBy(before);
  const distance = tet === undefined ? undefined : daysBetween(tet, before);
  const next = tetBy(after);
  if (distance === undefined || Math.abs(distance) > AROUND_TET || next === undefined) return [];
  const same = dayInWords(addDays(next, distance));
  return [say('near-tet', `ngày cũ ${placed(distance)}; nếu tính theo Tết thì năm sau là ${same}.`)];
}

const placed = (distance: number) =>
  distance === 0
    ? 'trùng mùng Một Tết'
    : `${distance < 0 ? 'trước' : 'sau'} mùng Một Tết ${Math.abs(distance)} ngày`;

/** Only a day that the cell names; the last day of a month or a quarter is nobody's choice. */
function dayOf({ deadline }: Task): string | undefined {
  const named =
    deadline.kind === 'date' || (deadline.kind === 'due' && (deadline.precision ?? 'day') === 'day');
  const last = named ? (deadline.due ?? lastInTime(deadline, false)) : undefined;
  return last !== undefined && isDay(last) ? last : undefined;
}

const nameOf = (day: string) => WEEKDAYS[weekday(day) - 1] ?? '';
const tetOf = (day: string | undefined) => {
  const tet = day === undefined ? undefined : tetBy(day);
  return tet === undefined ? '' : `, mùng Một Tết là ${dayInWords(tet)}`;
};

/** Mùng Một of that year: the second of the five days off in a row before March; undefined where the table ends. */
function tetBy(day: string): string | undefined {
  const off = publicHolidays(partsOf(day).year);
  const eve = off.find((one) => [1, 2, 3, 4].every((more) => off.includes(addDays(one, more))));
  return eve === undefined ? undefined : addDays(eve, 1);
}
