import { type Points, pointsText, roundPoints, numberOf, sharePoints } from './decimal.ts';
import { isFilled } from './entries.ts';
import { type CriterionScore, evaluateAll } from './evaluate.ts';
import type { Condition, Criterion, Layer, Parts, Scheme, ScoredUnit } from './model.ts';
import { addParts, type Cut, limitParts, net, NOTHING } from './parts.ts';
import { appliesTo, type Node, treeOf } from './tree.ts';

export interface UnitScore {
  unit: ScoredUnit;
  /** Rounded as the scheme says. */
  total: Points;
  /** Of the whole, after all caps and rescaling. */
  parts: Parts;
  /** What the caps of the whole took away. */
  cuts: readonly Cut[];
  /** What the base was before the rows that do not apply were taken out of account. */
  base: { reached: Points; of: Points };
  /** The top rows, in the order of the sheet. */
  sections: CriterionScore[];
  /** All rows by code. */
  byCode: ReadonlyMap<string, CriterionScore>;
  /** Why it is out of the ranking; empty: it is in. */
  excluded: string[];
  /** Why it is ranked but not nominated. */
  notNominated: string[];
  /** So many classes lower, and why. */
  lowered: { by: number; reasons: string[] };
  arithmetic: () => string;
}

/** Every unit by the last layer filled, or as it stood up to `upTo`. The order of the units changes nothing. */
export function scoreUnits(
  scheme: Scheme,
  units: readonly ScoredUnit[],
  upTo: Layer = 'council',
): UnitScore[] {
  const tree = treeOf(scheme.criteria);
  return units.map((unit) => scoreUnit(scheme, tree, unit, upTo));
}

function scoreUnit(scheme: Scheme, tree: readonly Node[], unit: ScoredUnit, upTo: Layer): UnitScore {
  const sections = evaluateAll(tree, scheme, unit, upTo);
  const sum = sections.reduce((parts, score) => addParts(parts, weighted(score, scheme.decimals)), NOTHING);
  const of = scheme.base - droppedMax(sections);
  const capped = limitParts(sum, { ...scheme.caps, base: of });
  const base = rescaled(scheme, capped.parts.base, of);
  const parts = { ...capped.parts, base };
  const byCode = byCodeOf(sections);
  return {
    unit,
    total: roundPoints(net(parts), scheme.decimals),
    parts,
    cuts: capped.cuts,
    base: { reached: capped.parts.base, of },
    sections,
    byCode,
    ...judge(scheme.conditions, { unit, byCode, sections }),
    arithmetic: () => wholeText(scheme, capped.parts, parts, of),
  };
}

/** A section of weight 40 % counts 0,4 of what it comes to. */
function weighted({ criterion: { weight }, parts }: CriterionScore, decimals: number): Parts {
  if (weight === undefined) return parts;
  const of = (points: Points) => sharePoints(points, weight, 100, decimals);
  return { base: of(parts.base), bonus: of(parts.bonus), deduction: of(parts.deduction) };
}

function byCodeOf(scores: readonly CriterionScore[], into = new Map<string, CriterionScore>()) {
  for (const score of scores) {
    into.set(score.criterion.code, score);
    byCodeOf(score.below, into);
  }
  return into;
}

/** Full marks stay full: what can still be reached counts as the whole base. */
const rescaled = (scheme: Scheme, base: Points, of: Points): Points =>
  of === scheme.base || of <= 0
    ? base
    : sharePoints(scheme.base, numberOf(base), numberOf(of), scheme.decimals);

/** The base points that this unit cannot get because the rows do not apply; of a choice nothing is lost. */
const droppedMax = (scores: readonly CriterionScore[]): Points =>
  scores.reduce((sum, score) => sum + (droppedBy(score) * (score.criterion.weight ?? 100)) / 100, 0);

/** The same of one row, unweighted: weights are of top rows. */
export function droppedBy({ criterion, applies, below }: CriterionScore): Points {
  if (!applies) return lostMax(criterion);
  if (criterion.method?.name === 'oneOf') return 0;
  return below.reduce((sum, score) => sum + droppedBy(score), 0);
}

/** What drops out of the base with the row. */
export const lostMax = ({ kind, max }: Criterion): Points => (kind === 'base' ? (max ?? 0) : 0);

type Judged = Pick<UnitScore, 'unit' | 'byCode' | 'sections'>;

function judge(conditions: readonly Condition[], score: Judged) {
  const met = conditions.filter((condition) => holds(condition, score));
  const lowering = met.flatMap(({ effect, reason }) =>
    typeof effect === 'string' ? [] : [{ by: effect.lower, reason }],
  );
  const reasonsFor = (what: Condition['effect']) =>
    met.filter(({ effect }) => effect === what).map(({ reason }) => reason);
  return {
    excluded: reasonsFor('exclude'),
    notNominated: reasonsFor('no-award'),
    lowered: {
      by: lowering.reduce((sum, { by }) => sum + by, 0),
      reasons: lowering.map(({ reason }) => reason),
    },
  };
}

/** Is the condition met by the unit? */
export function holds(condition: Condition, { unit, byCode, sections }: Judged): boolean {
  switch (condition.when) {
    case 'no-self-report':
      return !saysAnything(sections, unit);
    case 'flag':
      return unit.flags?.includes(condition.flag) ?? false;
    case 'below': {
      const score = byCode.get(condition.code);
      return score !== undefined && score.applies && net(score.parts) < condition.floor;
    }
  }
}

/** Has the unit filled a row that is meant for it? */
const saysAnything = (scores: readonly CriterionScore[], unit: ScoredUnit): boolean =>
  scores.some(({ criterion, below }) => {
    if (!appliesTo(criterion, unit)) return false;
    const self = unit.entries[criterion.code]?.self;
    return (self !== undefined && isFilled(self)) || saysAnything(below, unit);
  });

function wholeText(scheme: Scheme, before: Parts, { base, bonus, deduction }: Parts, of: Points): string {
  const scaled =
    of === scheme.base
      ? ''
      : ` (${pointsText(before.base)} ÷ ${pointsText(of)} × ${pointsText(scheme.base)})`;
  const terms = [`${pointsText(base)}${scaled}`];
  if (bonus > 0) terms.push(`+ ${pointsText(bonus)}`);
  if (deduction > 0) terms.push(`− ${pointsText(deduction)}`);
  return `${terms.join(' ')} = ${pointsText(roundPoints(base + bonus - deduction, scheme.decimals))}`;
}
