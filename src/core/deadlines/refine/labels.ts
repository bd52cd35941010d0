import type { Cut } from '../elements.ts';
import { originalOf, type Source } from '../source.ts';
import type { Spot } from './facts.ts';
import type { Token } from './tokens.ts';
import { isWords, runsOf, shareOut, type Shares } from './words.ts';

interface Labelled {
  spots: readonly Spot[];
  /** Words that name none of several; the reader leaves them in the note. */
  rest: Cut[];
}

/** Shares the words of the cell out among its spots: of several each gets its name, of one they are the note. */
export function labelSpots(source: Source, tokens: readonly Token[], spots: readonly Spot[]): Labelled {
  if (!tokens.some(isWords) && !spots.some(hasNames)) return { spots, rest: [] };
  const named = namedSpots(spots);
  if (named.length === 0) return { spots, rest: runsOf(tokens).map(({ cut }) => cut) };
  const isList = named.length > 1;
  const labels = new Map<Spot, Cut>();
  const rest: Cut[] = [];
  shareWords(tokens, named, labels, rest, (spot, cut) => {
    if (!labels.has(spot) && (isList || followsPeriod(tokens, spot, cut))) labels.set(spot, cut);
    else rest.push(cut);
  });
  const names = isList || (named[0]?.milestones.length ?? 0) > 1 ? undefined : named[0]?.names?.[0];
  if (names) rest.push(names);
  const withNames = names === undefined && spots.some(hasNames);
  if (labels.size === 0 && !withNames) return { spots, rest };
  return { spots: spots.map((spot) => withLabels(source, spot, labels.get(spot), withNames)), rest };
}

const hasNames = ({ names }: Spot) => names !== undefined;

/** Dates win; where there is none the periods are named. */
function namedSpots(spots: readonly Spot[]): readonly Spot[] {
  const dated = spots.filter(({ milestones }) => milestones.length > 0);
  return dated.length > 0 ? dated : spots;
}

/** Tells which words lie beside which spot, from left to right, since each share looks at those before. */
function shareWords(
  tokens: readonly Token[],
  spots: readonly Spot[],
  labels: ReadonlyMap<Spot, Cut>,
  rest: Cut[],
  name: (spot: Spot, cut: Cut) => void,
): void {
  let previous: Spot | undefined;
  let from = 0;
  for (const spot of spots) {
    const between = tokens.slice(from, spot.at);
    const shares = previous ? shareOut(between, labels.has(previous), false) : leading(between);
    if (previous && shares.after) name(previous, shares.after);
    if (shares.before) name(spot, shares.before);
    rest.push(...shares.rest);
    previous = spot;
    from = spot.at + 1;
  }
  const trailing = shareOut(tokens.slice(from), true, true);
  if (previous && trailing.after) name(previous, trailing.after);
  rest.push(...trailing.rest);
}

function leading(tokens: readonly Token[]): Shares {
  const cuts = runsOf(tokens).map(({ cut }) => cut);
  const before = cuts.at(-1);
  return before ? { before, rest: cuts.slice(0, -1) } : { rest: [] };
}

/** A single period is named only by what follows at once: "hằng quý báo cáo về Sở", not "hằng quý, báo cáo". */
function followsPeriod(
  tokens: readonly Token[],
  { at, recurrences, milestones }: Spot,
  [from]: Cut,
): boolean {
  return recurrences.length === 1 && milestones.length === 0 && tokens[at + 1]?.from === from;
}

function withLabels(source: Source, spot: Spot, cut: Cut | undefined, withNames: boolean): Spot {
  const put = <T extends object>(one: T, name?: Cut): T => {
    const label = labelText(source, cut, name);
    return label === '' ? one : { ...one, label };
  };
  return {
    ...spot,
    milestones: spot.milestones.map((one, i) => put(one, withNames ? spot.names?.[i] : undefined)),
    recurrences: spot.recurrences.map((one) => put(one)),
  };
}

/** "Báo cáo" + "quý I" → "Báo cáo quý I"; "Đối với cấp xã:" → "cấp xã", the subject itself. */
function labelText(source: Source, ...cuts: (Cut | undefined)[]): string {
  const texts = cuts
    .filter((cut) => cut !== undefined)
    .sort(([a], [b]) => a - b)
    .map((cut) => originalOf(source, ...cut));
  return texts
    .join(' ')
    .replace(/^(?:hoàn thành|riêng đối với|riêng|đối với)(?!\p{L}) ?/iu, '')
    .trim();
}
