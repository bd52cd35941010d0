import { type Points, pointsOf, pointsText, roundPoints } from './decimal.ts';
import { figureOf, scoreByMethod, type Scored } from './methods/index.ts';
import { type Criterion, type Entry, type Layer, LAYERS, type Parts } from './model.ts';
import { NOTHING, partsOf } from './parts.ts';

/** What was entered for one criterion of one unit, by layer. */
export type Entries = Partial<Record<Layer, Entry>>;

/** What a layer gave; `layer` is absent where a blank is as good as an entry (no case, no bonus). */
export interface Taken extends Scored {
  layer?: Layer;
  /** Points that a person gave, not points that figures came to: above a cap they are a mistake. */
  typed: boolean;
}

/** The layer and those before it, the last first; made once, as every cell of every unit asks. */
const DOWN_FROM = Object.fromEntries(
  LAYERS.map((layer, i) => [layer, LAYERS.slice(0, i + 1).reverse()]),
) as Record<Layer, Layer[]>;

/** The last layer filled, of those up to `upTo`: tự chấm, then thẩm định, then hội đồng. */
export function takeLast(
  criterion: Criterion,
  entries: Entries,
  upTo: Layer,
  decimals: number,
): Taken | undefined {
  for (const layer of DOWN_FROM[upTo]) {
    const entry = entries[layer];
    const scored = entry && isFilled(entry) ? scoreEntry(criterion, entry, decimals) : undefined;
    if (scored) return { parts: scored.parts, how: scored.how, layer, typed: isTyped(criterion, entry) };
  }
  const blank = scoreByMethod(criterion, NO_ENTRY, decimals);
  return blank && { ...blank, typed: false };
}
const NO_ENTRY: Entry = {};

/** Does the last layer that says anything about it say that the criterion does not apply? */
export function saysNotApplicable(entries: Entries, upTo: Layer): boolean {
  const last = DOWN_FROM[upTo].find((layer) => entries[layer]?.notApplicable !== undefined);
  return last !== undefined && entries[last]?.notApplicable === true;
}

const isTyped = ({ method }: Criterion, entry: Entry | undefined) =>
  method?.name === 'direct' || entry?.points !== undefined;

/** Has somebody said anything that points can come from? A reason or evidence alone is no score. */
export const isFilled = ({ points, value, target, second }: Entry): boolean =>
  (points ?? value ?? target ?? second) !== undefined;

/** Points as given win over points from figures. */
export function scoreEntry(criterion: Criterion, entry: Entry, decimals: number): Scored | undefined {
  if (entry.points === undefined) return rounded(scoreByMethod(criterion, entry, decimals), decimals);
  const given = figureOf(entry.points);
  if (given === undefined) return undefined;
  const points = roundPoints(pointsOf(criterion.kind === 'deduction' ? Math.abs(given) : given), decimals);
  return { parts: partsOfGiven(criterion, points), how: () => `chấm ${pointsText(points)}` };
}

/** Where points over the max are a bonus, points given by hand are split the same way. */
function partsOfGiven({ kind, max = 0, method }: Criterion, points: Points): Parts {
  if (method?.name !== 'ratio' || !method.over || points <= max) return partsOf(kind, points);
  return { ...NOTHING, base: max, bonus: points - max };
}

function rounded(scored: Scored | undefined, decimals: number): Scored | undefined {
  if (!scored) return undefined;
  const { base, bonus, deduction } = scored.parts;
  const parts = {
    base: roundPoints(base, decimals),
    bonus: roundPoints(bonus, decimals),
    deduction: roundPoints(deduction, decimals),
  };
  return { parts, how: scored.how };
}
