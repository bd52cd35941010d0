import type { Scheme } from './model.ts';
import { net } from './parts.ts';
import type { UnitScore } from './score.ts';

/** Where the points stand among the classes before anything lowers it, 0 the best; undefined: too low, or excluded. */
export function classReached(scheme: Scheme, score: UnitScore): number | undefined {
  if (score.excluded.length > 0) return undefined;
  const reached = scheme.classes.findIndex(
    ({ from, needs = [] }) =>
      score.total >= from && needs.every((need) => reaches(score, need.code, need.from)),
  );
  return reached < 0 ? undefined : reached;
}

/** The name of the class, by points AND by what the class asks for besides; undefined for excluded and for too low. */
export function classOf(scheme: Scheme, score: UnitScore): string | undefined {
  const reached = classReached(scheme, score);
  return reached === undefined ? undefined : scheme.classes[reached + score.lowered.by]?.name;
}

/** A row that does not apply to the unit cannot be asked of it. */
function reaches(score: UnitScore, code: string, from: number): boolean {
  const row = score.byCode.get(code);
  return row !== undefined && (!row.applies || net(row.parts) >= from);
}

/** Where the class stands among the classes, 0 the best; none stands behind all. */
export function classOrder(scheme: Scheme, name: string | undefined): number {
  const at = scheme.classes.findIndex((one) => one.name === name);
  return at < 0 ? Infinity : at;
}
