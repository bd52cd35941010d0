import type { Cut, Element, Lead } from '../elements.ts';
import type { Item, Moment } from './tokens.ts';

/** What stands before a point and belongs to it. */
interface Prefix {
  lead?: Lead;
  time?: string;
  weekdays?: number[];
  weekdaysAt?: Cut;
  timeAt?: Cut;
  tentative?: true;
  approx?: true;
  rest: Cut[];
  at: number;
}

/** "trong" and "vào" yield to a word that says more: "hoàn thành trong, chậm nhất". */
function stronger(one: Lead | undefined, other: Lead): Lead {
  return one === undefined || one === 'within' || other !== 'within' ? other : one;
}

/** No phrase has more words before its point; a longer run is text that repeats itself, and would cost a square. */
const LONGEST_PREFIX = 12;

/** Reads leads, hours, weekdays and frame words from `start` on. */
function readPrefix(elements: readonly Element[], start: number): Prefix {
  const prefix: Prefix = { rest: [], at: start };
  for (let element = elements[start]; element; element = elements[prefix.at]) {
    if (prefix.at - start > LONGEST_PREFIX) break;
    if (element.is === 'lead') prefix.lead = stronger(prefix.lead, element.lead);
    else if (element.is === 'tentative') prefix.tentative = true;
    else if (element.is === 'approx') prefix.approx = true;
    else if (element.is === 'weekdays') {
      prefix.weekdays = element.days;
      prefix.weekdaysAt = [element.from, element.to];
    } else if (element.is === 'time') {
      if (prefix.timeAt) {
        prefix.rest.push(prefix.timeAt);
        delete prefix.lead;
      }
      prefix.time = element.time;
      prefix.timeAt = [element.from, element.to];
    } else if (element.is !== 'frame' && !isInnerSign(elements, prefix)) break;
    prefix.at += 1;
  }
  return prefix;
}

/** "thứ Sáu, ngày 20/6" | "17h00, ngày 20/6" | "hạn cuối: 30/9": the sign parts nothing. */
function isInnerSign(elements: readonly Element[], { at, lead, time, weekdays }: Prefix): boolean {
  if (isStop(elements[at], ':')) return lead === 'latest';
  if (elements[at]?.is !== 'and' || (time ?? weekdays) === undefined) return false;
  const next = elements[at + 1];
  return next?.is === 'points' || next?.is === 'weekdays';
}

/** Items that begin at an element, what they left over, and where the next element is. */
export interface ItemsRead {
  items: Item[];
  rest: Cut[];
  at: number;
}

/** "từ ngày 17 đến ngày 20 tháng 11" → one item with two ends; "ngày 20 các tháng 3, 6" → two items. */
export function readItems(elements: readonly Element[], start: number): ItemsRead | null {
  const { at, rest, ...fields } = readPrefix(elements, start);
  const element = elements[at];
  const from = elements[start]?.from;
  if (element?.is !== 'points' || from === undefined) return null;
  const [head, ...others] = element.points;
  if (!head) return null;
  const first: Item = { ...fields, first: head, from, to: element.to };
  const more = others.map((point): Item => ({ ...first, first: point, joint: 'and' }));
  const read: ItemsRead = { items: [first, ...more], rest, at: at + 1 };
  if (more.length === 0) readEnd(elements, first, read);
  readSuffix(elements, read);
  return read;
}

/** Only "from", "within" and nothing at all begin a range. */
const BEGINS_RANGE: ReadonlySet<Lead | undefined> = new Set<Lead | undefined>([undefined, 'from', 'within']);

function readEnd(elements: readonly Element[], item: Item, read: ItemsRead): void {
  const joint = endJoint(elements, read.at);
  if (joint === undefined || !BEGINS_RANGE.has(item.lead)) return;
  const { at, rest, lead, time, weekdays, tentative, approx } = readPrefix(elements, joint);
  const end = elements[at];
  if (end?.is !== 'points' || (lead !== undefined && lead !== 'until' && lead !== 'before')) return;
  const [last, ...more] = end.points;
  if (!last || more.length > 0) return;
  item.last = last;
  if (time && item.timeAt) read.rest.push(item.timeAt);
  if (lead === 'before') item.lastBefore = true;
  Object.assign(item, { to: end.to, ...(time ? { time } : {}), ...(weekdays ? { weekdays } : {}) });
  Object.assign(item, { ...(tentative ? { tentative } : {}), ...(approx ? { approx } : {}) });
  read.rest.push(...rest);
  read.at = at + 1;
}

/** Where the second end begins: after a dash, or at "đến"; undefined when no range goes on here. */
function endJoint(elements: readonly Element[], at: number): number | undefined {
  const isComma = elements[at]?.is === 'and' && leads(elements[at + 1]);
  const next = elements[isComma ? at + 1 : at];
  if (next?.is === 'dash')
    return leads(elements[at + 1]) || elements[at + 1]?.is !== 'lead' ? at + 1 : undefined;
  return leads(next) ? at + (isComma ? 1 : 0) : undefined;
}

function leads(element: Element | undefined): boolean {
  return element?.is === 'lead' && (element.joins === true || element.lead === 'until');
}

/** "… lúc 17h00", "… (thứ Sáu)", "… trở đi": they hold for the last item, an hour for all of one day. */
function readSuffix(elements: readonly Element[], read: ItemsRead): void {
  const item = read.items.at(-1);
  while (item) {
    const taken =
      takeOpen(elements, read.at, item) ||
      takeTime(elements, read.at, item) ||
      takeWeekday(elements, read.at, item);
    if (taken === 0) return;
    read.at += taken;
    item.to = elements[read.at - 1]?.to ?? item.to;
  }
}

function takeOpen(elements: readonly Element[], at: number, item: Item): number {
  if (elements[at]?.is !== 'open') return 0;
  item.open = true;
  return 1;
}

/** ", lúc 17h00" | "vào 17h00" | "(17h00)" */
function takeTime(elements: readonly Element[], start: number, item: Item): number {
  if (item.time !== undefined) return 0;
  let at = start;
  const opened = isStop(elements[at], '(');
  if (opened || elements[at]?.is === 'and') at += 1;
  const lead = elements[at];
  if (lead?.is === 'lead' && (lead.lead === 'within' || (lead.lead === 'before' && item.lead === undefined)))
    at += 1;
  const time = elements[at];
  if (time?.is !== 'time' || startsPoint(elements, at + 1)) return 0;
  if (opened && !isStop(elements[at + 1], ')')) return 0;
  item.time = time.time;
  if (lead?.is === 'lead' && lead.lead === 'before') item.lead = 'before';
  return at + (opened ? 2 : 1) - start;
}

/** "20/6/2025 (thứ Sáu)", but in "15/6, thứ Hai hàng tuần" it begins something else. */
function takeWeekday(elements: readonly Element[], start: number, item: Item): number {
  if (item.weekdays !== undefined || item.first.grain !== 'day') return 0;
  const opened = isStop(elements[start], '(');
  const days = elements[start + (opened ? 1 : 0)];
  if (days?.is !== 'weekdays' || days.days.length !== 1) return 0;
  if (opened ? !isStop(elements[start + 2], ')') : elements[start + 1]?.is === 'every') return 0;
  item.weekdays = days.days;
  return opened ? 3 : 1;
}

function startsPoint(elements: readonly Element[], at: number): boolean {
  const next = elements[at];
  if (next?.is === 'frame' || next?.is === 'weekdays') return startsPoint(elements, at + 1);
  return next?.is === 'points';
}

function isStop(element: Element | undefined, mark: string): boolean {
  return element?.is === 'stop' && element.mark === mark;
}

/** "trước 16h00 thứ Sáu" without a day; null where neither an hour nor a weekday stands. */
export function readMoment(
  elements: readonly Element[],
  start: number,
): { moment: Moment; at: number } | null {
  const { at, lead, time, weekdays } = readPrefix(elements, start);
  const [from, to] = [elements[start]?.from, elements[at - 1]?.to];
  if ((time ?? weekdays) === undefined || from === undefined || to === undefined) return null;
  return {
    moment: {
      is: 'moment',
      ...(lead ? { lead } : {}),
      ...(time ? { time } : {}),
      ...(weekdays ? { weekdays } : {}),
      from,
      to,
    },
    at,
  };
}
