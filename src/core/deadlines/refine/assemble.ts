import type { Cut } from '../elements.ts';
import type { Deadline, Milestone, Recurrence } from '../model.ts';
import { originalOf, type Source } from '../source.ts';
import type { Facts, Spot } from './facts.ts';
import { narrow } from './narrow.ts';
import { sideFacts } from './sideFacts.ts';
import { oneOrMany } from './recurrence.ts';
import { sideSpans, withSpans } from './spans.ts';
import type { Token } from './tokens.ts';
import { runsOf, shareOut } from './words.ts';

/** Everything that was found → one value: which kind wins, what is kept beside it, what is left over. */
export function assemble(source: Source, tokens: readonly Token[], facts: Facts): Deadline | null {
  const narrowed = narrow(tokens, facts.spots);
  const { spots, rest } = labelled(source, tokens, narrowed.spots);
  const main = mainFields(source, spots);
  const side = sideFacts(source, tokens, main.kind !== undefined);
  const { dueTime, part } = facts;
  const merged = {
    ...side.fields,
    ...(dueTime ? { dueTime } : {}),
    ...(part ? { part, approx: true } : {}),
    ...main,
    ...recurrenceField(spots),
  };
  const kind = main.kind ?? kindOf(tokens, merged);
  if (!kind) return null;
  const { ongoing, spans: ownSpans, ...others } = merged;
  const read: Deadline = {
    ...others,
    ...(ongoing && kind !== 'ongoing' ? { ongoing } : {}),
    kind: closed(kind, merged),
    ...noteOf(source, [...facts.rest, ...narrowed.rest, ...rest, ...side.rest]),
  };
  const spans = { ...ownSpans, ...sideSpans(source, tokens, spots, read) };
  return Object.keys(spans).length > 0 ? { ...read, spans } : read;
}

/** "từ P đến khi E" is a range with a start and an event at its end. */
const closed = (kind: Deadline['kind'], { endCondition }: Partial<Deadline>): Deadline['kind'] =>
  kind === 'start' && endCondition !== undefined ? 'range' : kind;

function mainFields(source: Source, spots: readonly Spot[]): Partial<Deadline> {
  const milestones = spots.flatMap((spot) => withSpans(source, spot));
  const [only, ...more] = milestones;
  if (!only) return {};
  if (more.length === 0) return only;
  return { kind: 'multiple', items: milestones };
}

function recurrenceField(spots: readonly Spot[]): Pick<Deadline, 'recurrence'> {
  const recurrence = oneOrMany<Recurrence>(spots.flatMap(({ recurrences }) => recurrences));
  return recurrence === undefined ? {} : { recurrence };
}

/** What wins when no date does, in this order. */
function kindOf(tokens: readonly Token[], fields: Partial<Deadline>): Deadline['kind'] | undefined {
  if (fields.ongoing) return 'ongoing';
  if (fields.recurrence) return 'recurring';
  if (fields.duration) return 'relative';
  if (fields.condition ?? fields.endCondition) return 'conditional';
  if (fields.reference) return 'reference';
  if (fields.status) return 'status';
  return tokens.some(({ is }) => is === 'none') ? 'none' : undefined;
}

interface Labelled {
  spots: Spot[];
  rest: Cut[];
}

/** Shares the words of the cell out among its spots; what names none of several goes to the note. */
function labelled(source: Source, tokens: readonly Token[], spots: readonly Spot[]): Labelled {
  const named = namedSpots(spots);
  if (named.length === 0) return { spots: [...spots], rest: runsOf(tokens).map(({ cut }) => cut) };
  const labels = new Map<Spot, Cut>();
  const rest: Cut[] = [];
  const isList = named.length > 1;
  let from = 0;
  named.forEach((spot, i) => {
    const previous = named[i - 1];
    const shares = previous
      ? shareOut(tokens.slice(from, spot.at), labels.has(previous), false)
      : leading(tokens.slice(0, spot.at));
    if (previous && shares.after) keep(previous, shares.after);
    if (shares.before) keep(spot, shares.before);
    rest.push(...shares.rest);
    from = spot.at + 1;
  });
  const trailing = shareOut(tokens.slice(from), true, true);
  const last = named.at(-1);
  if (last && trailing.after) keep(last, trailing.after);
  rest.push(...trailing.rest);
  return { spots: spots.map((spot) => withLabel(source, spot, labels.get(spot))), rest };

  function keep(spot: Spot, cut: Cut): void {
    const isOwn =
      isList || (cut[0] >= spot.to && spot.recurrences.length === 1 && spot.milestones.length === 0);
    if (isOwn && !labels.has(spot) && isNext(spot, cut, tokens, isList)) labels.set(spot, cut);
    else rest.push(cut);
  }
}

/** A single period is named only by what follows at once: "hằng quý báo cáo về Sở", not "hằng quý, báo cáo". */
function isNext(spot: Spot, cut: Cut, tokens: readonly Token[], isList: boolean): boolean {
  return isList || tokens[spot.at + 1]?.from === cut[0];
}

/** Dates win; where there is none the periods are named. */
function namedSpots(spots: readonly Spot[]): readonly Spot[] {
  const dated = spots.filter(({ milestones }) => milestones.length > 0);
  return dated.length > 0 ? dated : spots;
}

function leading(tokens: readonly Token[]): ReturnType<typeof shareOut> {
  const cuts = runsOf(tokens).map(({ cut }) => cut);
  const before = cuts.at(-1);
  return before ? { before, rest: cuts.slice(0, -1) } : { rest: [] };
}

function withLabel(source: Source, spot: Spot, cut: Cut | undefined): Spot {
  const label = cut && labelText(originalOf(source, ...cut));
  if (!label) return spot;
  const put = <T extends Milestone | Recurrence>(one: T): T => ({ ...one, label });
  return { ...spot, milestones: spot.milestones.map(put), recurrences: spot.recurrences.map(put) };
}

/** "Đối với cấp xã:" → "cấp xã": the subject itself. */
function labelText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^(?:hoàn thành|riêng đối với|riêng|đối với)(?!\p{L}) ?/iu, '')
    .replace(/^\((.*)\)$/u, '$1')
    .trim();
}

/** "Hoàn thành" says what every deadline says. */
function noteOf(source: Source, cuts: readonly Cut[]): Pick<Deadline, 'note'> {
  const texts = [...cuts]
    .sort(([a], [b]) => a - b)
    .map((cut) => originalOf(source, ...cut).replace(/^hoàn thành(?!\p{L}) ?/iu, ''))
    .filter((text) => text !== '');
  return texts.length > 0 ? { note: texts.join('; ') } : {};
}
