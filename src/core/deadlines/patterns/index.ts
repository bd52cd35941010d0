import { nextInList } from './chain.ts';
import { clock, weekdays } from './clock.ts';
import { event, sudden, when } from './condition.ts';
import { dayAlone, dayHead, fullDay } from './day.ts';
import { endDay } from './endDay.ts';
import { everyForms, times, timesTurned, workdays } from './every.ts';
import { feast } from './feast.ts';
import { leads, now, open } from './lead.ts';
import { month, monthInFigures } from './month.ts';
import { monthOfQuarter } from './monthOfQuarter.ts';
import { part } from './part.ts';
import { FOLLOWERS, type Pattern } from './pattern.ts';
import { half, quarter } from './quarter.ts';
import { citation, ditto, inAppendix, reference } from './reference.ts';
import { nextDay, relative } from './relative.ts';
import { reportName } from './reportName.ts';
import { week } from './week.ts';
import { approx, frame, nothing, ongoing, roundTheClock, status, subject, tentative } from './words.ts';
import { schoolYear, year } from './year.ts';

/**
 * In the order in which they are asked: what names documents and events first, so that their dates are not read as
 * deadlines; then longer forms before the shorter ones they begin with.
 */
const PATTERNS: readonly Pattern[] = [
  ditto,
  inAppendix,
  feast,
  status,
  ongoing,
  roundTheClock,
  now,
  times,
  timesTurned,
  workdays,
  nextDay,
  open,
  when,
  citation,
  reference,
  fullDay,
  endDay,
  part,
  monthOfQuarter,
  half,
  reportName,
  ...everyForms,
  weekdays,
  dayAlone,
  dayHead,
  monthInFigures,
  week,
  month,
  quarter,
  schoolYear,
  year,
  nextInList,
  relative,
  clock,
  event,
  sudden,
  tentative,
  approx,
  ...leads,
  frame,
  nothing,
  subject,
];

/** A pattern with its bit among those that need words; 0 for the others. */
export interface Entry extends Pattern {
  bit: number;
}

/** The patterns that may begin with a word, in order: most words have none. */
export const PATTERNS_BY_START: ReadonlyMap<string, readonly Entry[]> = byStart(PATTERNS);

function byStart(patterns: readonly Pattern[]): Map<string, Entry[]> {
  const all = new Map<string, Entry[]>();
  let nextBit = 1;
  for (const { starts, needs, read } of patterns) {
    const entry: Entry = { starts, needs, read, bit: needs ? nextBit : 0 };
    if (needs) nextBit <<= 1;
    for (const start of new Set(starts.flatMap(classesOf)))
      all.set(start, [...(all.get(start) ?? []), entry]);
  }
  return all;
}

/** Any figure is one with any follower. */
function classesOf(start: string): string[] {
  return start === '0' ? FOLLOWERS.map((sign) => `0${sign}`) : [start];
}
