import type { Scheme, Quota } from '../model.ts';
import { numberText, pointsText } from '../decimal.ts';
import type { Ranked } from '../rank.ts';
import { quotaCounts } from '../quotas.ts';
import { finding, type ScoringFinding } from './model.ts';

/** What the ranking leaves for the council to settle. */
export function checkRanking(scheme: Scheme, ranked: readonly Ranked[]): ScoringFinding[] {
  return [...unresolvedTies(ranked), ...scheme.quotas.flatMap((quota) => checkQuota(quota, ranked))];
}

/** Each group of equals once. */
function unresolvedTies(ranked: readonly Ranked[]): ScoringFinding[] {
  const tied = ranked.filter(({ tiedWith }) => tiedWith.length > 0);
  const groups = new Map<string, Ranked[]>();
  for (const row of tied) {
    const key = JSON.stringify([row.score.unit.cluster, row.rank]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const names = group.map(({ score }) => score.unit.name).join(', ');
    const [first] = group;
    const message = `${names} cùng hạng ${first?.rank ?? ''} (${pointsText(first?.score.total ?? 0)} điểm): các tiêu chí phụ chưa phân được, hội đồng bỏ phiếu ở trang Bỏ phiếu.`;
    return finding('rank-tie-unresolved', message, first ? { unit: first.score.unit.name } : {});
  });
}

function checkQuota(quota: Quota, ranked: readonly Ranked[]): ScoringFinding[] {
  return quotaCounts(quota, ranked).flatMap(({ cluster, has, of, most }) => {
    if (has <= most) return [];
    const share =
      quota.share === undefined
        ? ''
        : ` (${numberText(quota.share)} % của ${of} đơn vị${quota.of === undefined ? '' : ` loại ${quota.of}`})`;
    const whose = cluster === undefined ? '' : `${cluster}: `;
    return [finding('quota-exceeded', `${whose}${has} đơn vị loại ${quota.class}, tối đa ${most}${share}.`)];
  });
}
