import type { Criterion, Entry, Scheme, ScoredUnit } from '../../../src/core/scoring/index.ts';
import { pointsOf } from '../../../src/core/scoring/index.ts';

/** A scheme of the given rows and no rules besides. */
export const schemeOf = (criteria: Criterion[], more: Partial<Scheme> = {}): Scheme => ({
  title: 'Thi đua thử',
  version: '1',
  base: pointsOf(100),
  decimals: 2,
  caps: {},
  tagCaps: [],
  criteria,
  conditions: [],
  classes: [],
  quotas: [],
  awards: [],
  tieKeys: [],
  ...more,
});

/** A row of the base with `max` points, scored as `more` says (directly, unless it says otherwise). */
export const row = (code: string, max: number, more: Partial<Criterion> = {}): Criterion => ({
  code,
  text: `Tiêu chí ${code}`,
  kind: 'base',
  max: pointsOf(max),
  method: { name: 'direct' },
  ...more,
});

/** A row that only sums up what stands below it. */
export const section = (code: string, max: number, more: Partial<Criterion> = {}): Criterion => {
  const { method: _none, ...rest } = row(code, max, more);
  return rest;
};

/** A unit of one cluster with what it entered itself, by code. */
export const unit = (
  name: string,
  self: Record<string, Entry | number | string>,
  more: Partial<ScoredUnit> = {},
): ScoredUnit => ({
  id: name,
  name,
  cluster: 'Cụm 1',
  entries: Object.fromEntries(
    Object.entries(self).map(([code, entry]) => [
      code,
      { self: typeof entry === 'object' ? entry : { value: entry } },
    ]),
  ),
  ...more,
});
