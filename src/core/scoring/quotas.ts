import type { Quota } from './model.ts';
import type { Ranked } from './rank.ts';

/** A quota where it is counted: in one cluster, or in all of them together. */
export interface QuotaCount {
  cluster?: string;
  /** Units of the class. */
  has: number;
  /** What a share is taken of. */
  of: number;
  most: number;
}

/** "HTXS at most 20 % of HTT" → for each cluster how many there are and may be; parts of a unit are cut off. */
export function quotaCounts(quota: Quota, ranked: readonly Ranked[]): QuotaCount[] {
  if (quota.scope === 'all') return [countIn(quota, ranked)];
  const clusters = [...new Set(ranked.map(({ score }) => score.unit.cluster))];
  return clusters.map((cluster) => ({
    cluster,
    ...countIn(
      quota,
      ranked.filter(({ score }) => score.unit.cluster === cluster),
    ),
  }));
}

function countIn(quota: Quota, members: readonly Ranked[]) {
  const having = (name: string) => members.filter((row) => row.class === name).length;
  const of = quota.of === undefined ? members.length : having(quota.of);
  const most = quota.count ?? Math.floor((of * (quota.share ?? 100)) / 100 + 1e-9);
  return { has: having(quota.class), of, most };
}
