import type { Element, Lead } from '../elements.ts';
import { lacksMonth, lendFields } from './borrow.ts';
import { readItems, readMoment } from './item.ts';
import { withLeadIns } from './leadIn.ts';
import { withPeriodNames } from './periodNames.ts';
import { readPrefix } from './prefix.ts';
import { boundOf } from './recurrence.ts';
import { isKept, type Item, type ItemsRead, type Token } from './tokens.ts';

/** Elements → tokens: times with their leads and lists together, words that carry nothing joined into runs. */
export function groupElements(elements: readonly Element[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < elements.length) at = takeOne(elements, at, tokens);
  return withPeriodNames(withLeadIns(tokens));
}

/** What a time may begin with. */
const STARTS: ReadonlySet<Element['is']> = new Set<Element['is']>([
  'points',
  'lead',
  'time',
  'weekdays',
  'frame',
  'tentative',
  'approx',
]);

/** Verbs of the task itself: beside other words they belong to them ("tổ chức triển khai tháng 6"). */
function takeOne(elements: readonly Element[], at: number, tokens: Token[]): number {
  const element = elements[at];
  if (!element) return at + 1;
  const mayStart = STARTS.has(element.is) && !(element.is === 'frame' && tokens.at(-1)?.is === 'words');
  const prefix = mayStart ? readPrefix(elements, at) : null;
  const items = prefix && readItems(elements, at, prefix);
  if (items && (looksBack(items, elements[at - 1]) || isSubject(items, elements, at)))
    return takeAsWords(elements, at, items.at, tokens);
  if (items) return takeGroup(elements, items, tokens);
  const moment = prefix && readMoment(elements, at, prefix);
  if (moment) {
    tokens.push(moment);
    return prefix.at;
  }
  if (isKept(element)) tokens.push(element);
  else pushWords(tokens, elements, at);
  return at + 1;
}

/** "được đăng ký từ đầu năm": behind words it tells since when something has been so, not when to do it. */
function looksBack({ items }: ItemsRead, previous: Element | undefined): boolean {
  const item = items[0];
  if (item?.lead !== 'from' || item.first.grain !== 'year') return false;
  const isOwnStart = item.first.part === 'start' && item.first.year === undefined;
  return isOwnStart && item.last === undefined && previous?.is === 'text';
}

/** "trước 15/6 đối với 6 tháng đầu năm", "… đối với báo cáo quý I": a period that a day is set for. */
function isSubject({ items, at: end }: ItemsRead, elements: readonly Element[], at: number): boolean {
  const previous = elements[at - 1];
  const item = items[0];
  if (previous?.is !== 'text' || !previous.subject || item?.lead !== undefined) return false;
  if (items.some(({ first }) => first.grain === 'day')) return false;
  if (previous.subject === 'inside') return isDay(elements[at - 2]);
  const [before, after] = [elements.slice(Math.max(0, at - REACH), at), elements.slice(end, end + REACH)];
  return before.some(isDay) || after.some(isDay);
}

const isDay = (element: Element | undefined) =>
  element?.is === 'points' && element.points[0]?.grain === 'day';

function takeAsWords(elements: readonly Element[], from: number, to: number, tokens: Token[]): number {
  for (let at = from; at < to; at += 1) pushWords(tokens, elements, at);
  return to;
}

function takeGroup(elements: readonly Element[], first: ItemsRead, tokens: Token[]): number {
  const { items, rest } = first;
  let { at } = first;
  for (let next = readNext(elements, at); next; next = readNext(elements, at)) {
    const head = next.read.items[0];
    if (head) head.joint = next.joint;
    items.push(...next.read.items);
    rest.push(...next.read.rest);
    at = next.read.at;
  }
  shareLeads(items, governing(tokens, items[0]));
  const from = items[0]?.from ?? 0;
  const to = items.at(-1)?.to ?? 0;
  tokens.push({ is: 'group', items: lendAll(items, monthBefore(tokens, items[0])), rest, from, to });
  return at;
}

const lendAll = (items: Item[], outer: Item | undefined) =>
  outer ? lendFields([outer, ...items]).slice(1) : lendFields(items);

/** "tháng 6/2026 (trước ngày 20)", "tháng 6: trước ngày 20": the day is of the month that it stands behind. */
function monthBefore(tokens: readonly Token[], item: Item | undefined): Item | undefined {
  const sign = tokens.at(-1);
  const isTied = sign?.is === 'stop' && (sign.mark === '(' || sign.mark === ':');
  if (item === undefined || !lacksMonth(item.first) || !isTied) return undefined;
  const group = tokens.at(-2);
  const outer = group?.is === 'group' ? group.items.at(-1) : undefined;
  return outer?.first.grain === 'month' && outer.last === undefined ? outer : undefined;
}

/** "trước ngày 15/6 đối với A và ngày 15/12 đối với B": the bound of the first governs the second as well. */
function governing(tokens: readonly Token[], item: Item | undefined): Lead | undefined {
  const joint = tokens.at(-1);
  const goesOn = joint?.is === 'and' || (joint?.is === 'stop' && joint.mark === ';');
  if (!goesOn || item === undefined || item.last || item.lead) return undefined;
  for (const token of tokens.slice(-REACH, -1).reverse()) {
    if (token.is === 'stop' && (token.mark === '.' || token.mark === ';')) return undefined;
    const previous = token.is === 'group' ? token.items.at(-1) : undefined;
    if (!previous) continue;
    const isSame = previous.first.grain === item.first.grain;
    if (isSame) return boundOf(previous.lead) && previous.lead;
  }
  return undefined;
}

/** How many tokens back a bound is looked for, and how far from its subject a day may stand. */
const REACH = 8;

/** "Trước ngày 10/6 và ngày 10/9": a word that bounds is said once for all of its grain. */
function shareLeads(items: readonly Item[], governing: Lead | undefined): void {
  const first = items[0];
  if (first && governing) first.lead = governing;
  for (let i = 1; i < items.length; i += 1) {
    const previous = items[i - 1];
    const item = items[i];
    if (previous?.lead === undefined || item === undefined) continue;
    const isAlone = item.lead === undefined && (previous.last ?? item.last) === undefined;
    if (isAlone && previous.first.grain === item.first.grain) item.lead = previous.lead;
  }
}

/** The next items of the same list: after "và", commas, or nothing at all. */
function readNext(
  elements: readonly Element[],
  start: number,
): { read: ItemsRead; joint: NonNullable<Item['joint']> } | null {
  let at = start;
  let joint: NonNullable<Item['joint']> = 'none';
  for (let element = elements[at]; element?.is === 'and'; element = elements[at]) {
    if (joint !== 'and') joint = element.sign === ',' ? 'comma' : element.sign === '/' ? 'slash' : 'and';
    at += 1;
  }
  const next = elements[at];
  // "khởi công quý II, hoàn thành quý IV": a verb of its own begins another milestone.
  if (joint !== 'none' && next?.is === 'frame' && next.verb) return null;
  if (!next || !STARTS.has(next.is)) return null;
  const read = readItems(elements, at, readPrefix(elements, at));
  return read && { read, joint };
}

/** A frame word or a lone lead is part of the words beside it; alone it says nothing, but a verb may head a line. */
function pushWords(tokens: Token[], elements: readonly Element[], at: number): void {
  const element = elements[at];
  if (!element) return;
  const last = tokens.at(-1);
  if (last?.is === 'words') last.to = element.to;
  else if (leadsToText(elements, at) || isHeaded(element, last))
    tokens.push({ is: 'words', from: element.from, to: element.to });
}

/** "quý II/2026: triển khai", "quý II/2026 (triển khai)": what is to be done by then. */
function isHeaded(element: Element, last: Token | undefined): boolean {
  const isHead = last?.is === 'stop' && (last.mark === ':' || last.mark === '(');
  return isHead && element.is === 'frame' && element.verb === true;
}

function leadsToText(elements: readonly Element[], start: number): boolean {
  let isVerb = false;
  const end = Math.min(start + REACH, elements.length);
  for (let at = start; at < end; at += 1) {
    const element = elements[at] as Element;
    if (element.is === 'text') return true;
    if (element.is === 'stop' && element.mark === ':') return isVerb;
    if (element.is !== 'frame' && element.is !== 'lead') return false;
    isVerb ||= element.is === 'frame' && element.verb === true;
  }
  return false;
}
