import type { Cut, Element, ElementOf, Lead, Point } from '../elements.ts';

/** One time of a cell with the words that govern it: "trước 17h00 ngày 15/6" is a lead, an hour and a point. */
export interface Item {
  lead?: Lead;
  first: Point;
  /** The second end of a range. */
  last?: Point;
  /** "đến trước 15/4": the range stops short of its end. */
  lastBefore?: true;
  time?: string;
  weekdays?: number[];
  weekdaysAt?: Cut;
  /** Those of the second end. */
  lastWeekdays?: number[];
  timeAt?: Cut;
  open?: true;
  tentative?: true;
  approx?: true;
  /** How it hangs on the item before it in its group. */
  joint?: 'and' | 'comma' | 'bracket' | 'colon' | 'slash' | 'none';
  from: number;
  to: number;
}

/** Items that begin at an element, what they left over, and where the next element is. */
export interface ItemsRead {
  items: Item[];
  rest: Cut[];
  at: number;
}

/** Times that stand together: "trước ngày 10/6 và ngày 10/9/2022". They lend each other what is written once. */
export interface Group {
  is: 'group';
  items: Item[];
  /** Words inside that no field took: the hour at which a range begins. */
  rest: Cut[];
  from: number;
  to: number;
}

/** An hour or weekdays without a day: "trước 16h00 thứ Sáu" of "hàng tuần". */
export interface Moment {
  is: 'moment';
  lead?: Lead;
  time?: string;
  weekdays?: number[];
  from: number;
  to: number;
}

/** Words that carry no time, with the signs between them. */
export interface Words {
  is: 'words';
  from: number;
  to: number;
}

type Kept = ElementOf<
  | 'and'
  | 'dash'
  | 'every'
  | 'ongoing'
  | 'relative'
  | 'condition'
  | 'endCondition'
  | 'reference'
  | 'status'
  | 'tentative'
  | 'approx'
  | 'none'
  | 'stop'
>;

export type Token = Group | Moment | Words | Kept;
export type TokenOf<K extends Token['is']> = Extract<Token, { is: K }>;

/** Elements that stand for themselves, whatever is around them. */
export function isKept(element: Element): element is Kept {
  return !NOT_KEPT.has(element.is);
}
const NOT_KEPT: ReadonlySet<Element['is']> = new Set([
  'points',
  'lead',
  'time',
  'weekdays',
  'frame',
  'text',
  'open',
]);
