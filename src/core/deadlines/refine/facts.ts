import type { Cut, Part } from '../elements.ts';
import type { Milestone, Recurrence } from '../model.ts';
import { lendFields } from './borrow.ts';
import { milestoneOf } from './milestone.ts';
import { beside, type Every, findOwner, nearest } from './owners.ts';
import { boundOf, codesOf, mergeRecurrences, ownFrequency, recurrenceOf, suits } from './recurrence.ts';
import type { Group, Item, Moment, Token } from './tokens.ts';

/** What one stretch of the cell says about time. */
export interface Spot {
  milestones: Milestone[];
  /** The items that they come from, one each. */
  items: Item[];
  recurrences: Recurrence[];
  /** For each milestone the period that names it, where there is one. */
  names?: (Cut | undefined)[];
  /** Which token it stands at. */
  at: number;
  from: number;
  to: number;
}

export interface Facts {
  spots: Spot[];
  /** Hours that belong to no day: of a relative time, or of the whole cell. */
  dueTime?: string;
  /** "cuối tháng" of every month. */
  part?: Part;
  /** Words that no field took. */
  rest: Cut[];
}

/** Tokens → milestones and recurrences, each with its place. */
export function gatherFacts(tokens: readonly Token[], planYear: number | undefined): Facts {
  const board = new Board(tokens, planYear);
  tokens.forEach((token, at) => {
    if (token.is === 'group') board.placeGroup({ ...token, items: lendFields(token.items) }, at);
    if (token.is === 'moment') board.placeMoment(token, at);
  });
  return board.finish();
}

class Board {
  readonly #tokens: readonly Token[];
  readonly #planYear: number | undefined;
  readonly #spots: Spot[] = [];
  readonly #rest: Cut[] = [];
  /** Entries of "hàng …" that a time was joined to, and what else was said of all entries (an hour, an end). */
  readonly #taken = new Map<Every, Set<number>>();
  readonly #more = new Map<Every, Partial<Recurrence>>();
  #dueTime: string | undefined;
  #part: Part | undefined;
  readonly #allRecur: boolean;
  /** Something is done all the time or again and again, so that "trong năm" adds nothing. */
  readonly #goesOn: boolean;

  constructor(tokens: readonly Token[], planYear: number | undefined) {
    this.#tokens = tokens;
    this.#planYear = planYear;
    this.#allRecur = listsReports(tokens);
    this.#goesOn = tokens.some(({ is }) => is === 'ongoing' || is === 'every');
  }

  placeGroup(group: Group, at: number): void {
    this.#rest.push(...group.rest);
    const spot: Spot = { milestones: [], items: [], recurrences: [], at, from: group.from, to: group.to };
    for (const item of group.items) {
      if (!this.#endEvery(item, at) && !this.#recur(item, at, spot)) this.#date(item, spot);
    }
    spot.recurrences = mergeRecurrences(spot.recurrences);
    if (spot.milestones.length + spot.recurrences.length > 0) this.#spots.push(spot);
  }

  /** "hàng quý đến 2030": an end beside a period belongs to it. */
  #endEvery(item: Item, at: number): boolean {
    const every = beside(this.#tokens, at, -1);
    if (
      !every ||
      item.lead !== 'until' ||
      item.last ||
      (item.first.year ?? item.first.shortYear) === undefined
    )
      return false;
    const until = milestoneOf(item, this.#planYear)?.due;
    if (until === undefined) return false;
    this.#more.set(every, { ...this.#more.get(every), until });
    return true;
  }

  #recur(item: Item, at: number, spot: Spot): boolean {
    const owner = findOwner(this.#tokens, at, item);
    const base = owner?.token.every[owner.entry] ?? ownFrequency(item) ?? this.#asReport(item);
    if (!base) return false;
    if (owner) this.#taken.set(owner.token, (this.#taken.get(owner.token) ?? new Set()).add(owner.entry));
    const { value, issue } = recurrenceOf({ ...base, ...(owner ? this.#more.get(owner.token) : {}) }, item);
    spot.recurrences.push(value);
    for (const point of [item.first, item.last]) if (point?.monthAfter) this.#rest.push(point.monthAfter);
    this.#part ??= item.first.part;
    if (issue) {
      spot.milestones.push({ kind: 'invalid', issues: [issue] });
      spot.items.push(item);
    }
    return true;
  }

  #asReport(item: Item): Recurrence | undefined {
    return this.#allRecur && suits({ freq: 'YEARLY' }, item) ? { freq: 'YEARLY' } : undefined;
  }

  #date(item: Item, spot: Spot): void {
    if (this.#goesOn && isWholeOwnYear(item)) return;
    if (item.weekdaysAt && item.first.grain !== 'day') this.#rest.push(item.weekdaysAt);
    const milestone = milestoneOf(item, this.#planYear);
    if (milestone) {
      spot.milestones.push(milestone);
      spot.items.push(item);
    } else this.#rest.push([item.from, item.to]);
  }

  /** Weekdays and hours go to the nearest period of the sentence; an hour alone to the whole cell. */
  placeMoment(moment: Moment, at: number): void {
    const every = nearest(this.#tokens, at, (token) => token.is === 'every');
    const bound = boundOf(moment.lead);
    if (every?.is === 'every') {
      const byDay = codesOf(moment.weekdays);
      this.#more.set(every, {
        ...this.#more.get(every),
        ...(byDay === undefined ? {} : { byDay }),
        ...(moment.time ? { time: moment.time } : {}),
        ...(bound ? { bound } : {}),
      });
      return;
    }
    if (moment.time !== undefined && this.#dueTime === undefined) this.#dueTime = moment.time;
    else this.#rest.push([moment.from, moment.to]);
  }

  finish(): Facts {
    this.#tokens.forEach((token, at) => {
      if (token.is !== 'every') return;
      if (token.counted) this.#rest.push(token.counted);
      const taken = this.#taken.get(token);
      const free = token.every.filter((_, entry) => !taken?.has(entry));
      const recurrences = free.map((one) => ({ ...one, ...this.#more.get(token) }));
      if (free.length > 0)
        this.#spots.push({ milestones: [], items: [], recurrences, at, from: token.from, to: token.to });
    });
    const spots = this.#spots.sort((a, b) => a.from - b.from);
    return {
      spots,
      rest: this.#rest,
      ...(this.#dueTime ? { dueTime: this.#dueTime } : {}),
      ...(this.#part ? { part: this.#part } : {}),
    };
  }
}

const isWholeOwnYear = ({ first: { grain, year, part }, last }: Item) =>
  grain === 'year' && (year ?? part ?? last) === undefined;

/** "báo cáo quý trước ngày 15 tháng cuối quý; báo cáo năm trước 15/12": beside one that comes back all do. */
function listsReports(tokens: readonly Token[]): boolean {
  const count = tokens.reduce((sum, token) => sum + (token.is === 'group' ? token.items.length : 0), 0);
  if (count < 2) return false;
  const isOwn = tokens.map((token, at) =>
    (token.is === 'group' ? lendFields(token.items) : []).map((item): [Item, boolean] => [
      item,
      (ownFrequency(item) ?? findOwner(tokens, at, item)) !== undefined,
    ]),
  );
  const items = isOwn.flat();
  return items.some(([, own]) => own) && items.every(([item, own]) => own || suits({ freq: 'YEARLY' }, item));
}
