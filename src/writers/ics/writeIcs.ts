import ical, {
  ICalAlarmType,
  ICalEventRepeatingFreq,
  type ICalRepeatingOptions,
  type ICalWeekday,
} from 'ical-generator';
import type { CalendarEvent } from '../../core/exports/index.ts';

export interface IcsOptions {
  name: string;
  /** ISO day of writing; a later one goes before an earlier where the same event is imported again. */
  writtenOn: string;
}

/** Never through local time: the day is the day everywhere. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
const DAY = 86_400;
/** At 8 in the morning, a week before and the day before. */
const REMINDERS = [7 * DAY - 8 * 3600, DAY - 8 * 3600];

/** A calendar as .ics: whole days, two reminders each, lines ended by CR LF to the last. */
export function writeIcs(events: readonly CalendarEvent[], { name, writtenOn }: IcsOptions): Uint8Array {
  const stamp = midnight(writtenOn);
  const calendar = ical({ name, prodId: { company: 'So Thi dua', product: 'So Thi dua', language: 'VI' } });
  for (const { uid, day, summary, description, repeat } of events)
    calendar.createEvent({
      id: uid,
      start: midnight(day),
      allDay: true,
      stamp,
      sequence: Math.floor(stamp.getTime() / 1000 / DAY),
      summary,
      description,
      ...(repeat && { repeating: ruleOf(repeat) }),
      alarms: REMINDERS.map((trigger) => ({ type: ICalAlarmType.display, trigger, description: summary })),
    });
  return new TextEncoder().encode(`${calendar.toString().trimEnd()}\r\n`);
}

function ruleOf({
  freq,
  interval,
  byMonth,
  byMonthDay,
  byDay,
  until,
}: NonNullable<CalendarEvent['repeat']>): ICalRepeatingOptions {
  return {
    freq: ICalEventRepeatingFreq[freq],
    until: midnight(until),
    ...(interval !== undefined && { interval }),
    ...(byMonth && { byMonth }),
    ...(byMonthDay && { byMonthDay }),
    ...(byDay && { byDay: byDay as unknown as ICalWeekday[] }),
  };
}
