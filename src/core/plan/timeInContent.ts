import { type Milestone, readDeadline } from '../deadlines/index.ts';
import { type Column, roleOfHeader } from '../table/index.ts';
import { foldKey } from '../text/index.ts';
import { ANY_YEAR } from './anyYear.ts';

const TIME = /(?:^| )(?:thoi (?:gian|han)|tien do|han)(?: |$)/u;

/** "Công việc và thời hạn", where no other column gives the time. */
const holdsTime = (columns: readonly Column[]) =>
  !columns.some(({ role }) => role === 'deadline') &&
  columns.some(
    ({ header, role }) => role === 'task' && roleOfHeader(header) === 'task' && TIME.test(foldKey(header)),
  );

/**
 * "Treo băng rôn; hoàn thành trước ngày 15/3/2026." below "Công việc và thời hạn" → "hoàn thành trước ngày 15/3/2026": the
 * time in the last clause that has one. What stands before it may name other days: "kỷ niệm Ngày 11/6; xong trước 20/6".
 */
export function timeInContent(columns: readonly Column[], title: string): string | undefined {
  return holdsTime(columns) ? clausesOf(title).map(timeOf).findLast(Boolean) : undefined;
}

/** Parted by stops that stand in no brackets: "Kiểm tra (đợt 1: tháng 3; đợt 2: tháng 9)" is one. */
function clausesOf(title: string): string[] {
  const stops = [...title.matchAll(STOP_OR_BRACKETS)].filter(([found]) => !found.startsWith('('));
  const starts = [0, ...stops.map(({ 0: found, index }) => index + found.length)];
  return starts.map((start, i) => title.slice(start, starts[i + 1]));
}
const STOP_OR_BRACKETS = /\([^()]*\)|[;\n]|\.(?=\s)/gu;

/** What of a deadline is its time, and which have one; papers, conditions and events are none. */
const SAYS_TIME = ['start', 'due', 'bound', 'recurrence'];
const TIMES: ReadonlySet<string> = new Set([
  'date',
  'period',
  'range',
  'due',
  'start',
  'multiple',
  'recurring',
]);

function timeOf(clause: string): string | undefined {
  const deadline = readDeadline(clause.replace(QUOTED, blank), { year: ANY_YEAR });
  if (!TIMES.has(deadline.kind)) return undefined;
  const ends = [deadline, ...(deadline.items ?? [])].flatMap(endsOf);
  return ends.length > 0 ? clause.slice(Math.min(...ends), Math.max(...ends)) : undefined;
}

const endsOf = ({ spans = {} }: Milestone) => SAYS_TIME.flatMap((field) => spans[field] ?? []);

/** “Mỗi ngày một việc tốt” is the name of something. */
const QUOTED = /“[^“”]*”|"[^"]*"/gu;
const blank = (name: string) => ' '.repeat(name.length);
