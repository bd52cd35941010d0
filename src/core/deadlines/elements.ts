import type { Deadline, Recurrence } from './model.ts';

/** [from, to) in the source's text; the reader cuts the original words out by it. */
export type Cut = [from: number, to: number];

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'schoolYear';
export type Part = 'start' | 'middle' | 'end';

/** A place in the calendar as far as it is written: "20/11" has a day and a month, "quý II/2026" a quarter and a year. */
export interface Point {
  grain: Grain;
  year?: number;
  /** "30/6/22": the last two figures of the year. */
  shortYear?: number;
  /** "15/01 năm sau" → 1: counts from the year concerned, so it comes back every year. */
  yearOffset?: number;
  half?: number;
  quarter?: number;
  month?: number;
  /** −1 is the last of the month. */
  week?: number;
  /** −1 is the last of the month. */
  day?: number;
  /** "tháng cuối quý" → 3, the first month of the next quarter → 4. */
  monthOfQuarter?: number;
  /** "ngày 05 hàng tháng", "tháng sau": every month, whichever. */
  everyMonth?: boolean;
  everyQuarter?: boolean;
  /** "tháng sau": which month it is counted from no field tells, so the words stay in the note. */
  monthAfter?: Cut;
  part?: Part;
  /** "nửa đầu tháng 5": the part is a half, not a third. */
  halves?: boolean;
  /** "9 tháng đầu năm": these months of the year; "10 ngày đầu tháng 5": these days of the month, −1 the last. */
  months?: [from: number, to: number];
  days?: [from: number, to: number];
  weekday?: number;
  /** Written "ngày 20 tháng 6": what follows in a list is another month. */
  monthLast?: boolean;
  /** "2025" without "năm": a year only where nothing else can be meant. */
  bare?: boolean;
}

export type Lead = 'before' | 'latest' | 'until' | 'from' | 'after' | 'within';

export type ElementBody =
  | { is: 'points'; points: Point[] }
  /** `joins`: it may end a range ("đến", "đến trước", not "hết"). */
  | { is: 'lead'; lead: Lead; joins?: true }
  /** Words and signs of a list; `sign` where it is one that may also part clauses. */
  | { is: 'and'; sign?: ',' | '/' }
  | { is: 'dash' }
  | { is: 'time'; time: string }
  | { is: 'weekdays'; days: number[] }
  /** `counted`: what is counted where it is no "lần": "01 buổi/tháng"; `named`: the words are a name ("báo cáo tháng"). */
  | { is: 'every'; every: Recurrence[]; counted?: Cut; named?: Cut }
  | { is: 'open' }
  | { is: 'ongoing' }
  | { is: 'relative'; value: Pick<Deadline, 'duration' | 'direction' | 'bound'>; anchor?: Cut }
  | { is: 'condition'; words: Cut }
  | { is: 'endCondition'; words: Cut }
  | { is: 'reference'; words: Cut; number?: Cut; date?: string; appendix?: Cut }
  | { is: 'status'; status: 'done' | 'done-late' }
  | { is: 'tentative' }
  | { is: 'approx' }
  | { is: 'none' }
  /** Words that carry nothing: "vào", "thời gian", or a verb of the task, which may head a milestone ("thực hiện: …"). */
  | { is: 'frame'; verb?: true }
  /** "." and ";" end a sentence, ":" heads what follows, the others part clauses. */
  | { is: 'stop'; mark: '.' | ';' | ':' | '(' | ')' }
  /** `subject`: holds "đối với", or ends with it, so that it names whom or what the time is for. */
  | { is: 'text'; subject?: 'inside' | 'end' };

/** What a pattern found: its meaning and its place [from, to) in the source's text. */
export type Element = ElementBody & { from: number; to: number };
export type ElementOf<K extends ElementBody['is']> = Extract<Element, { is: K }>;
