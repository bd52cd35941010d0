import type { Element, Lead, Point } from '../elements.ts';
import { lendFields } from './borrow.ts';
import { opensPoint, type Prefix, readPrefix } from './prefix.ts';
import { readSuffix } from './suffix.ts';
import type { Item, ItemsRead, Moment } from './tokens.ts';

/** "từ ngày 17 đến ngày 20 tháng 11" → one item with two ends; "ngày 20 các tháng 3, 6" → two items. */
export function readItems(elements: readonly Element[], start: number, prefix: Prefix): ItemsRead | null {
  const element = elements[prefix.at];
  if (element?.is !== 'points') return null;
  const from = elements[start]?.from ?? element.from;
  const items = element.points.map((point) => itemOf(prefix, point, from, element.to));
  for (let i = 1; i < items.length; i += 1) (items[i] as Item).joint = 'and';
  const inBracket = prefix.at > start && opensPoint(elements, prefix.at - 1);
  const read: ItemsRead = { items, rest: prefix.rest, at: prefix.at + (inBracket ? 2 : 1) };
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

/** What bounds ends no range but its own. */
const BEGINS_RANGE: ReadonlySet<Lead | undefined> = new Set<Lead | undefined>([
  undefined,
  'from',
  'after',
  'within',
]);

function readEnd(elements: readonly Element[], item: Item, read: ItemsRead): void {
  const joint = endJoint(elements, read.at);
  if (joint === undefined) return;
  if (!BEGINS_RANGE.has(item.lead)) return takeBounded(elements, item, read);
  const { at, rest, lead, time, weekdays, weekdaysAt, tentative, approx } = readPrefix(elements, joint);
  const end = elements[at];
  if (end?.is !== 'points' || (lead !== undefined && lead !== 'until' && lead !== 'before')) return;
  const last = end.points[0];
  if (!last || end.points.length > 1) return;
  item.last = last;
  if (time && item.timeAt) read.rest.push(item.timeAt);
  if (lead === 'before') item.lastBefore = true;
  item.to = end.to;
  if (time) item.time = time;
  if (weekdays && last.grain === 'day') item.lastWeekdays = weekdays;
  else if (weekdaysAt) read.rest.push(weekdaysAt);
  if (tentative) item.tentative = tentative;
  if (approx) item.approx = approx;
  read.rest.push(...rest);
  read.at = at + 1;
}

/** "hết giai đoạn 2026-2030", "trước tháng 3-4": what is bounded is the whole, so its last or its first counts. */
function takeBounded(elements: readonly Element[], item: Item, read: ItemsRead): void {
  const [sign, end] = [elements[read.at], elements[read.at + 1]];
  const last = sign?.is === 'dash' && end?.is === 'points' ? end.points[0] : undefined;
  if (!end || last?.grain !== item.first.grain) return;
  const [whole] = lendFields([{ ...item, last }]);
  item.first = item.lead === 'before' ? (whole?.first ?? item.first) : last;
  item.to = end.to;
  read.at += 2;
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
