import type { Cut, Part } from '../elements.ts';
import type { Milestone, Recurrence } from '../model.ts';
import { milestoneOf } from './milestone.ts';
import { beside, type Every, findOwner, nearest, type Owner } from './owners.ts';
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
  /** Hours that belong to no day: of a relative time, or of the whole cell; and where they stand. */
  dueTime?: string;
  dueTimeAt?: Cut;
  /** "cuối tháng" of every month. */
  part?: Part;
  /** Words that no field took. */
  rest: Cut[];
}

/** Tokens → milestones and recurrences, each with its place. */
export function gatherFacts(tokens: readonly Token[], planYear: number | undefined): Facts {
  const board = new Board(tokens, planYear);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.is === 'group') board.placeGroup(token, at);
    else if (token?.is === 'moment') board.placeMoment(token, at);
  }
  return board.finish();
}

/** What times took of a "hàng …", and what else was said of all its entries (an hour, an end). */
interface Share {
  taken: Set<number>;
  more: Partial<Recurrence>;
}

class Board {
  readonly #facts: Facts = { spots: [], rest: [] };
  readonly #tokens: readonly Token[];
  readonly #planYear: number | undefined;
  readonly #shares: Map<Every, Share> | undefined;
  readonly #allRecur: boolean;
  /** Something is done all the time or again and again, so that "trong năm" adds nothing. */
  readonly #goesOn: boolean;

  constructor(tokens: readonly Token[], planYear: number | undefined) {
    this.#tokens = tokens;
    this.#planYear = planYear;
    this.#shares = tokens.some(isEvery) ? new Map() : undefined;
    this.#goesOn = this.#shares !== undefined || tokens.some(isOngoing);
    this.#allRecur = listsReports(tokens);
  }

  placeGroup({ items, rest, from, to }: Group, at: number): void {
    this.#facts.rest.push(...rest);
    const spot: Spot = { milestones: [], items: [], recurrences: [], at, from, to };
    for (let i = 0; i < items.length; i += 1) this.#placeItem(items[i] as Item, spot);
    spot.recurrences = mergeRecurrences(spot.recurrences);
    if (spot.milestones.length + spot.recurrences.length > 0) this.#facts.spots.push(spot);
  }

  #placeItem(item: Item, spot: Spot): void {
    if (this.#shares && this.#endEvery(this.#shares, item, spot.at)) return;
    const owner = this.#shares && findOwner(this.#tokens, spot.at, item);
    const base = owner?.token.every[owner.entry] ?? ownFrequency(item) ?? this.#asReport(item);
    if (base) this.#recur(base, owner, item, spot);
    else this.#date(item, spot);
  }

  /** "hàng quý đến 2030": an end beside a period belongs to it. */
  #endEvery(shares: Map<Every, Share>, item: Item, at: number): boolean {
    if (item.lead !== 'until' || item.last || (item.first.year ?? item.first.shortYear) === undefined)
      return false;
    const every = beside(this.#tokens, at, -1);
    const until = every && milestoneOf(item, this.#planYear)?.due;
    if (until === undefined) return false;
    shareOf(shares, every as Every).more.until = until;
    return true;
  }

  #recur(base: Recurrence, owner: Owner | undefined, item: Item, spot: Spot): void {
    const share = owner && this.#shares && shareOf(this.#shares, owner.token);
    if (owner) share?.taken.add(owner.entry);
    const { value, issue } = recurrenceOf(share ? { ...base, ...share.more } : base, item);
    spot.recurrences.push(value);
    if (item.first.monthAfter) this.#facts.rest.push(item.first.monthAfter);
    if (item.last?.monthAfter) this.#facts.rest.push(item.last.monthAfter);
    if (item.first.part) this.#facts.part ??= item.first.part;
    if (issue) {
      spot.milestones.push({ kind: 'invalid', issues: [issue] });
      spot.items.push(item);
    }
  }

  #asReport(item: Item): Recurrence | undefined {
    return this.#allRecur && suits({ freq: 'YEARLY' }, item) ? { freq: 'YEARLY' } : undefined;
  }

  #date(item: Item, spot: Spot): void {
    if (this.#goesOn && isWholeOwnYear(item)) return;
    if (item.weekdaysAt && item.first.grain !== 'day') this.#facts.rest.push(item.weekdaysAt);
    const milestone = milestoneOf(item, this.#planYear);
    if (milestone) {
      spot.milestones.push(milestone);
      spot.items.push(item);
    } else this.#facts.rest.push([item.from, item.to]);
  }

  /** Weekdays and hours go to the nearest period of the sentence; an hour alone to the whole cell. */
  placeMoment({ lead, time, weekdays, from, to }: Moment, at: number): void {
    const every = this.#shares && nearest(this.#tokens, at, isEvery);
    if (this.#shares && every) {
      const { more } = shareOf(this.#shares, every as Every);
      const [byDay, bound] = [codesOf(weekdays), boundOf(lead)];
      if (byDay !== undefined) more.byDay = byDay;
      if (time) more.time = time;
      if (bound) more.bound = bound;
    } else if (time !== undefined && this.#facts.dueTime === undefined) {
      this.#facts.dueTime = time;
      this.#facts.dueTimeAt = [from, to];
    } else this.#facts.rest.push([from, to]);
  }

  finish(): Facts {
    if (this.#shares) this.#placeFree(this.#shares);
    if (this.#facts.spots.length > 1) this.#facts.spots.sort((a, b) => a.from - b.from);
    return this.#facts;
  }

  /** The entries of periods that no time was joined to. */
  #placeFree(shares: ReadonlyMap<Every, Share>): void {
    this.#tokens.forEach((token, at) => {
      if (token.is !== 'every') return;
      if (token.counted) this.#facts.rest.push(token.counted);
      const share = shares.get(token);
      const free = token.every.filter((_, entry) => !share?.taken.has(entry));
      if (free.length === 0) return;
      if (token.named) this.#facts.rest.push(token.named);
      const recurrences = share ? free.map((one) => ({ ...one, ...share.more })) : free;
      this.#facts.spots.push({ milestones: [], items: [], recurrences, at, from: token.from, to: token.to });
    });
  }
}

const isEvery = ({ is }: Token) => is === 'every';
const isOngoing = ({ is }: Token) => is === 'ongoing';

function shareOf(shares: Map<Every, Share>, every: Every): Share {
  let share = shares.get(every);
  if (!share) shares.set(every, (share = { taken: new Set(), more: {} }));
  return share;
}

const isWholeOwnYear = ({ first: { grain, year, part }, last }: Item) =>
  grain === 'year' && (year ?? part ?? last) === undefined;

/** "báo cáo quý trước ngày 15 tháng cuối quý; báo cáo năm trước 15/12": beside one that comes back all do. */
function listsReports(tokens: readonly Token[]): boolean {
  let count = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.is === 'group') count += token.items.length;
  }
  return count > 1 && allComeBack(tokens);
}

function allComeBack(tokens: readonly Token[]): boolean {
  let someOwn = false;
  for (const [at, token] of tokens.entries()) {
    if (token.is !== 'group') continue;
    for (const item of token.items) {
      const own = (ownFrequency(item) ?? findOwner(tokens, at, item)) !== undefined;
      if (!own && !suits({ freq: 'YEARLY' }, item)) return false;
      someOwn ||= own;
    }
  }
  return someOwn;
}
