import type { Points } from './decimal.ts';
import type { Caps, CriterionKind, Parts } from './model.ts';

export const NOTHING: Parts = { base: 0, bonus: 0, deduction: 0 };

/** ('deduction', 0,5) → 0,5 taken off. */
export const partsOf = (kind: CriterionKind, points: Points): Parts => ({
  base: kind === 'base' ? points : 0,
  bonus: kind === 'bonus' ? points : 0,
  deduction: kind === 'deduction' ? points : 0,
});

export const addParts = (a: Parts, b: Parts): Parts => ({
  base: a.base + b.base,
  bonus: a.bonus + b.bonus,
  deduction: a.deduction + b.deduction,
});

/** What it comes to: base + bonus − deduction. */
export const net = ({ base, bonus, deduction }: Parts): Points => base + bonus - deduction;

/** What a cap took away, for the arithmetic and for the checks. */
export interface Cut {
  part: CriterionKind;
  from: Points;
  to: Points;
}

/** Most cells of most units are cut by nothing: that is said without a list for each. */
const NO_CUTS: readonly Cut[] = [];

/** Each part at most its limit and never below zero; says what was cut. */
export function limitParts(
  parts: Parts,
  limits: Caps & { base?: Points },
): { parts: Parts; cuts: readonly Cut[] } {
  const cuts: Cut[] = [];
  const limited = (part: CriterionKind): Points => {
    const from = parts[part];
    const to = Math.max(0, Math.min(from, limits[part] ?? Infinity));
    if (to !== from) cuts.push({ part, from, to });
    return to;
  };
  const within = { base: limited('base'), bonus: limited('bonus'), deduction: limited('deduction') };
  return cuts.length === 0 ? { parts, cuts: NO_CUTS } : { parts: within, cuts };
}
