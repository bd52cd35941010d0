import type { Cut, Element, Lead } from '../elements.ts';
import type { Item } from './tokens.ts';

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

/** "thứ Sáu, ngày 20/6" | "17h00, ngày 20/6" | "8h00 - 17h00 ngày 20/6" | "trước ngày: 30/9": the sign parts nothing. */
function isInnerSign(elements: readonly Element[], prefix: Prefix): boolean {
  const { at, lead, time, weekdays } = prefix;
  const [sign, next] = [elements[at], elements[at + 1]];
  if (isStop(sign, ':')) return lead === 'latest' || (lead !== undefined && next?.is === 'points');
  if ((time ?? weekdays) === undefined) return false;
  if (sign?.is === 'dash') return time !== undefined && next?.is === 'time';
  if (sign?.is === 'and') return next?.is === 'points' || next?.is === 'weekdays';
  return opensPoint(elements, at);
}

/** "thứ Bảy (20/6/2026)": nothing but the day stands in the bracket. */
export function opensPoint(elements: readonly Element[], at: number): boolean {
  return isStop(elements[at], '(') && elements[at + 1]?.is === 'points' && isStop(elements[at + 2], ')');
}

export function isStop(element: Element | undefined, mark: string): boolean {
  return element?.is === 'stop' && element.mark === mark;
}
