import type { Milestone, Recurrence } from '../deadlines/index.ts';

type Recurrences = NonNullable<Milestone['recurrence']>;

/**
 * { freq: 'MONTHLY', byMonthDay: 15 } → "hằng tháng; ngày 15". A list: one a line, each with its number: "1) …".
 * Read back by recurrenceFromText, field by field.
 */
export function recurrenceToText(recurrence: Recurrences): string {
  if (!Array.isArray(recurrence)) return oneToText(recurrence);
  return recurrence.map((one, i) => `${i + 1}) ${oneToText(one)}`).join('\n');
}

export function recurrenceFromText(text: string): Recurrences {
  if (!/^1\) /u.test(text)) return oneFromText(text);
  return text.split('\n').map((line) => oneFromText(line.replace(/^\d+\) /u, '')));
}

/** How one field is said and read: a head word, then the value; the heads are all different. */
interface Say {
  key: keyof Recurrence;
  head: string;
  write: (value: never) => string;
  read: (text: string) => unknown;
}
const say = <K extends keyof Recurrence>(
  key: K,
  head: string,
  write: (value: NonNullable<Recurrence[K]>) => string,
  read: (text: string) => unknown,
): Say => ({ key, head, write: write as (value: never) => string, read });

const FREQ: Record<NonNullable<Recurrence['freq']>, string> = {
  DAILY: 'ngày',
  WEEKLY: 'tuần',
  MONTHLY: 'tháng',
  QUARTERLY: 'quý',
  YEARLY: 'năm',
};
type Per = NonNullable<Recurrence['times']>['per'];
const PER: Record<Per, string> = { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' };
type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
const WEEKDAYS: Record<Weekday, string> = {
  MO: 'hai',
  TU: 'ba',
  WE: 'tư',
  TH: 'năm',
  FR: 'sáu',
  SA: 'bảy',
  SU: 'chủ nhật',
};

const keyOf = (words: Readonly<Record<string, string>>, word: string) =>
  Object.keys(words).find((key) => words[key] === word);

/** One value, or several with commas; a list of one keeps a comma at its end. */
function many<T>(value: T | T[], word: (item: T) => string): string {
  if (!Array.isArray(value)) return word(value);
  return value.map(word).join(', ') + (value.length === 1 ? ',' : '');
}
function readMany<T>(text: string, read: (word: string) => T): T | T[] {
  const words = text.split(',').map((word) => word.trim());
  return words.length === 1 ? read(text.trim()) : words.filter(Boolean).map(read);
}
const number = (value: number) => String(value);
const plain = (value: string) => value;
const quoted = (value: string) => JSON.stringify(value);
/** What a person typed without quotes is taken as it stands. */
const unquoted = (text: string): string => (QUOTED.test(text) ? (JSON.parse(text) as string) : text);
const QUOTED = /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"$/u;

const SAYINGS: readonly Say[] = [
  say(
    'freq',
    'hằng',
    (value) => FREQ[value],
    (text) => keyOf(FREQ, text),
  ),
  say('interval', 'cách', number, Number),
  say('times', 'số lần', timesToText, timesFromText),
  say(
    'byMonthDay',
    'ngày',
    (value) => many(value, number),
    (text) => readMany(text, Number),
  ),
  say(
    'byDay',
    'thứ',
    (value) => many(value, (day) => WEEKDAYS[day]),
    (text) => readMany(text, (word) => keyOf(WEEKDAYS, word)),
  ),
  say(
    'byMonth',
    'tháng',
    (value) => many(value, number),
    (text) => readMany(text, Number),
  ),
  say(
    'dates',
    'các ngày',
    (value) => value.map(dayMonth).join(', '),
    (text) => text.split(', ').filter(Boolean).map(monthDay),
  ),
  say('monthOfQuarter', 'tháng thứ', number, Number),
  say('workdays', 'ngày làm việc', ({ from, to }) => `${from} đến ${to}`, workdaysFromText),
  say('windowStart', 'từ', dayMonth, monthDay),
  say('windowEnd', 'đến', dayMonth, monthDay),
  say('time', 'lúc', quoted, unquoted),
  say(
    'bound',
    'mốc',
    (value) => (value === 'exclusive' ? 'trước ngày đó' : 'hết ngày đó'),
    (text) => (text === 'trước ngày đó' ? 'exclusive' : 'inclusive'),
  ),
  say('yearOffset', 'lệch năm', number, Number),
  say('until', 'cho tới', plain, plain),
  say('label', 'nhãn', quoted, unquoted),
];

function timesToText({ n, per, atLeast }: NonNullable<Recurrence['times']>): string {
  const least = atLeast === undefined ? '' : atLeast ? ' trở lên' : ' đúng';
  return `${n}/${PER[per]}${least}`;
}
function timesFromText(text: string): Recurrence['times'] | undefined {
  const found = /^(-?\d+)\/(\S+)( trở lên| đúng)?$/u.exec(text);
  const per = keyOf(PER, found?.[2] ?? '') as Per | undefined;
  if (!found || !per) return undefined;
  return { n: Number(found[1]), per, ...(found[3] ? { atLeast: found[3] === ' trở lên' } : {}) };
}
function workdaysFromText(text: string): Recurrence['workdays'] | undefined {
  const found = /^(-?\d+) đến (-?\d+)$/u.exec(text);
  return found ? { from: Number(found[1]), to: Number(found[2]) } : undefined;
}
/** "02-25" ↔ "25/02". */
function dayMonth(value: string): string {
  return value.split('-').reverse().join('/');
}
function monthDay(text: string): string {
  return text.split('/').reverse().join('-');
}

function oneToText(recurrence: Recurrence): string {
  return SAYINGS.filter(({ key }) => recurrence[key] !== undefined)
    .map(({ key, head, write }) => `${head} ${write(recurrence[key] as never)}`)
    .join('; ');
}

/** Longer heads first: "ngày làm việc" is no "ngày". */
const BY_LENGTH = [...SAYINGS].sort((a, b) => b.head.length - a.head.length);
const PIECES = /(?:"(?:[^"\\]|\\.)*"|[^;"])+/gu;

function oneFromText(text: string): Recurrence {
  const recurrence: Record<string, unknown> = {};
  for (const [piece] of text.matchAll(PIECES)) {
    const part = piece.trim();
    const found = BY_LENGTH.find(({ head }) => part.startsWith(`${head} `));
    const value = found?.read(part.slice(found.head.length + 1));
    if (found && value !== undefined) recurrence[found.key] = value;
  }
  return recurrence as Recurrence;
}
