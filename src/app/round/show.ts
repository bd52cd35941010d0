import { pointsText, type Ranked } from '../../core/scoring/index.ts';
import { SCORING_SHEETS } from '../../core/sheets/index.ts';
import type { Scored } from '../commands/score.ts';
import type { ShownCluster, ShownRound } from './model.ts';

/** What the screen shows of a count. */
export function showRound({ scheme, ranked, findings, notes, lockedOn }: Scored): ShownRound {
  return {
    criteria: scheme.criteria.length,
    units: ranked.length,
    missing: findings.filter(({ rule }) => rule === 'form-missing').length,
    ranking: clustersOf(ranked),
    findings,
    notes,
    sheets: SCORING_SHEETS,
    ...(lockedOn !== undefined && { lockedOn }),
  };
}

function clustersOf(ranked: readonly Ranked[]): ShownCluster[] {
  const names = [...new Set(ranked.map(({ score }) => score.unit.cluster))];
  return names.map((name) => ({
    name,
    units: ranked.filter(({ score }) => score.unit.cluster === name).map(shownUnit),
  }));
}

const shownUnit = ({ score, rank, class: name, awards, reasons }: Ranked): ShownCluster['units'][number] => ({
  name: score.unit.name,
  total: pointsText(score.total),
  ...(rank !== undefined && { rank }),
  ...(name !== undefined && { class: name }),
  awards,
  reasons,
});

/** Whose total or rank differs between two counts, in words. */
export function changesBetween(
  before: readonly ShownCluster[],
  after: readonly ShownCluster[],
): { unit: string; from: string; to: string }[] {
  const then = new Map(before.flatMap(({ units }) => units).map((unit) => [unit.name, standing(unit)]));
  return after
    .flatMap(({ units }) => units)
    .map((unit) => ({ unit: unit.name, from: then.get(unit.name) ?? '–', to: standing(unit) }))
    .filter(({ from, to }) => from !== to);
}

const standing = ({ total, rank }: ShownCluster['units'][number]): string =>
  rank === undefined ? total : `${total} (hạng ${rank})`;
