import { pointsText, type Ranked, type ScoringFinding } from '../../core/scoring/index.ts';
import { SCORING_SHEETS } from '../../core/sheets/index.ts';
import { cellAddress, parseArea } from '../../core/workbook/index.ts';
import type { Scored } from '../commands/score.ts';
import type { ShownCluster, ShownProblem, ShownRound } from './model.ts';

/** What the screen shows of a count. */
export function showRound({ scheme, ranked, findings, notes, lockedOn }: Scored): ShownRound {
  return {
    criteria: scheme.criteria.length,
    units: ranked.length,
    missing: findings.filter(({ rule }) => rule === 'form-missing').length,
    ranking: clustersOf(ranked),
    findings: findings.map(shownProblem),
    notes,
    sheets: SCORING_SHEETS,
    ...(lockedOn !== undefined && { lockedOn }),
  };
}

function shownProblem(finding: ScoringFinding): ShownProblem {
  const { file, sheet, cell, row } = finding.where;
  const address = cell ?? (row === undefined ? undefined : cellAddress(row - 1, 0));
  const area = address === undefined ? undefined : parseArea(address);
  if (file !== undefined || sheet === undefined || address === undefined || !area) return finding;
  return { ...finding, cell: { sheet, address, area } };
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
