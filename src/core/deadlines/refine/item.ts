import type { Cut, Element, Lead, Point } from '../elements.ts';
import type { Item, Moment } from './tokens.ts';

/** What stands before a point and belongs to it, what it left over, and where the point should be. */
export interface Prefix extends Omit<Item, 'first' | 'from' | 'to'> {
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
export function readPrefix(elements: readonly Element[], start: number): Prefix {
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
export function readItems(elements: readonly Element[], start: number, prefix: Prefix): ItemsRead | null {
  const element = elements[prefix.at];
  if (element?.is !== 'points') return null;
  const from = elements[start]?.from ?? element.from;
  const items = element.points.map((point) => itemOf(prefix, point, from, element.to));
  for (let i = 1; i < items.length; i += 1) (items[i] as Item).joint = 'and';
  const read: ItemsRead = { items, rest: prefix.rest, at: prefix.at + 1 };
  if (items.length === 1) readEnd(elements, items[0] as Item, read);
  readSuffix(elements, read);
  return read;
}

function itemOf(prefix: Prefix, first: Point, from: number, to: number): Item {
  const item: Item = { first, from, to };
  if (prefix.lead) item.lead = prefix.lead;
  if (prefix.time) item.time = prefix.time;
  if (prefix.timeAt) item.timeAt = prefix.timeAt;
  if (prefix.weekdays) item.weekdays = prefix.weekdays;
  if (prefix.weekdaysAt) item.weekdaysAt = prefix.weekdaysAt;
  if (prefix.tentative) item.tentative = prefix.tentative;
  if (prefix.approx) item.approx = prefix.approx;
  return item;
}

/** Only "from", "within" and nothing at all begin a range. */
const BEGINS_RANGE: ReadonlySet<Lead | undefined> = new Set<Lead | undefined>([undefined, 'from', 'within']);

function readEnd(elements: readonly Element[], item: Item, read: ItemsRead): void {
  const joint = endJoint(elements, read.at);
  if (joint === undefined || !BEGINS_RANGE.has(item.lead)) return;
  const { at, rest, lead, time, weekdays, tentative, approx } = readPrefix(elements, joint);
  const end = elements[at];
  if (end?.is !== 'points' || (lead !== undefined && lead !== 'until' && lead !== 'before')) return;
  const last = end.points[0];
  if (!last || end.points.length > 1) return;
  item.last = last;
  if (time && item.timeAt) read.rest.push(item.timeAt);
  if (lead === 'before') item.lastBefore = true;
  item.to = end.to;
  if (time) item.time = time;
  if (weekdays) item.weekdays = weekdays;
  if (tentative) item.tentative = tentative;
  if (approx) item.approx = approx;
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
export function readMoment(elements: readonly Element[], start: number, prefix: Prefix): Moment | null {
  const { at, lead, time, weekdays } = prefix;
  const from = elements[start]?.from;
  const to = elements[at - 1]?.to;
  if ((time ?? weekdays) === undefined || from === undefined || to === undefined) return null;
  const moment: Moment = { is: 'moment', from, to };
  if (lead) moment.lead = lead;
  if (time) moment.time = time;
  if (weekdays) moment.weekdays = weekdays;
  return moment;
}
