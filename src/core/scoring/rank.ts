import { ownValue } from '../text/index.ts';
import { classOf, classOrder } from './classify.ts';
import { figureOf } from './methods/index.ts';
import { LAYERS, type Award, type Scheme, type TieKey } from './model.ts';
import { net, NOTHING } from './parts.ts';
import type { UnitScore } from './score.ts';

/** Votes by unit id; in shares or in heads, as long as it is one of them. */
export type Votes = Readonly<Record<string, number>>;

export interface Ranked {
  score: UnitScore;
  /** In its cluster: 9,5 9,5 8 → 1, 1, 3. Absent for units that are excluded. */
  rank?: number;
  class?: string;
  awards: string[];
  /** Why out, why lower, by which key a tie was broken. */
  reasons: string[];
  /** Ids of the units that all keys left beside it. */
  tiedWith: string[];
}

/**
 * Every cluster ranked by rounded totals, ties by the scheme's keys in order, what is still equal shares its rank.
 * Clusters and units come out by name, whatever the order they came in.
 */
export function rankUnits(scheme: Scheme, scores: readonly UnitScore[], votes: Votes = {}): Ranked[] {
  return [...grouped(scores)]
    .sort(([a], [b]) => byName(a, b))
    .flatMap(([, members]) => rankCluster(scheme, members, votes));
}

function grouped(scores: readonly UnitScore[]): Map<string, UnitScore[]> {
  const clusters = new Map<string, UnitScore[]>();
  for (const score of scores) {
    const members = clusters.get(score.unit.cluster);
    if (members) members.push(score);
    else clusters.set(score.unit.cluster, [score]);
  }
  return clusters;
}

const vietnamese = new Intl.Collator('vi', { numeric: true });
const byName = (a: string, b: string) => vietnamese.compare(a, b);

function rankCluster(scheme: Scheme, members: readonly UnitScore[], votes: Votes): Ranked[] {
  const sorted = [...members].sort((a, b) => byName(a.unit.name, b.unit.name));
  const out = sorted.filter(({ excluded }) => excluded.length > 0);
  const order = keysOf(scheme, votes);
  const ranked = sorted
    .filter(({ excluded }) => excluded.length === 0)
    .sort((a, b) => compare(order, a, b))
    .map((score) => ({ score, ...withClass(scheme, score) }));
  const first = (score: UnitScore) => ranked.findIndex((other) => compare(order, other.score, score) === 0);
  const placed = ranked.map((row) => {
    const tied = ranked.filter((other) => other !== row && compare(order, other.score, row.score) === 0);
    const broken = brokenBy(
      order,
      row.score,
      ranked.map(({ score }) => score),
    );
    return {
      ...row,
      rank: first(row.score) + 1,
      reasons: [...row.score.lowered.reasons, ...row.score.notNominated, ...broken],
      tiedWith: tied.map(({ score }) => score.unit.id),
    };
  });
  return [
    ...withAwards(scheme, placed),
    ...out.map((score) => ({ score, awards: [], reasons: score.excluded, tiedWith: [] })),
  ];
}

const withClass = (scheme: Scheme, score: UnitScore) => {
  const name = classOf(scheme, score);
  return name === undefined ? {} : { class: name };
};

export interface Key {
  /** In the sentence "xếp trên nhờ …". */
  label: string;
  of: (score: UnitScore) => number;
}

function keysOf(scheme: Scheme, votes: Votes): Key[] {
  return [
    { label: 'tổng điểm', of: ({ total }) => total },
    ...scheme.tieKeys.map((key) => keyOf(key, votes)),
  ];
}

/** One tie key: what it is called, and what it gives a unit; more is better. */
export function keyOf(key: TieKey, votes: Votes): Key {
  const sign = key.fewer ? -1 : 1;
  switch (key.by) {
    case 'criterion':
      return {
        label: `điểm mục ${key.code}`,
        of: ({ byCode }) => sign * net(byCode.get(key.code)?.parts ?? NOTHING),
      };
    case 'figure':
      return { label: `số liệu ${key.code}`, of: (score) => sign * rawFigure(score, key.code) };
    case 'deductions':
      return { label: 'ít điểm trừ hơn', of: ({ parts }) => -parts.deduction };
    case 'votes':
      return { label: 'phiếu bầu', of: ({ unit }) => sign * (ownValue(votes, unit.id) ?? 0) };
  }
}

/** The figure of the unit, or the one entered for the criterion in the last layer that has one. */
function rawFigure({ unit }: UnitScore, code: string): number {
  const own = ownValue(unit.figures ?? {}, code);
  if (own !== undefined) return own;
  const entries = unit.entries[code] ?? {};
  for (const layer of [...LAYERS].reverse()) {
    const figure = figureOf(entries[layer]?.value);
    if (figure !== undefined) return figure;
  }
  return 0;
}

function compare(keys: readonly Key[], a: UnitScore, b: UnitScore): number {
  for (const { of } of keys) {
    const difference = of(b) - of(a);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Why a unit stands where it stands among those of the same total. */
function brokenBy(keys: readonly Key[], score: UnitScore, all: readonly UnitScore[]): string[] {
  const equals = all.filter((other) => other !== score && other.total === score.total);
  const deciding = new Set(equals.map((other) => keys.find(({ of }) => of(other) !== of(score))));
  return keys.filter((key) => deciding.has(key)).map(({ label }) => brokenText(label));
}

/** What is said of a unit that a tie key has put above or below another. */
export const brokenText = (label: string) => `cùng tổng điểm, xét ${label}`;

/**
 * Proposed from the first rank down, as many as there are. Units that share the last place of an award get none of
 * it: who gets it is for the council to say (rank-tie-unresolved).
 */
function withAwards<R extends { score: UnitScore; rank: number; class?: string }>(
  scheme: Scheme,
  ranked: readonly R[],
): (R & { awards: string[] })[] {
  const given = ranked.map((): string[] => []);
  for (const award of scheme.awards) {
    const free = ranked
      .map((row, i) => ({ row, i }))
      .filter(({ row, i }) => given[i]?.length === 0 && fits(scheme, award, row));
    for (const { row, i } of free) {
      const upTo = free.filter((other) => other.row.rank <= row.rank).length;
      if (upTo <= award.perCluster) given[i]?.push(award.name);
    }
  }
  return ranked.map((row, i) => ({ ...row, awards: given[i] ?? [] }));
}

/** Ranked and nominated, and of the class that the award asks for. */
export const fits = (scheme: Scheme, { atLeast }: Award, row: { score: UnitScore; class?: string }) =>
  row.score.notNominated.length === 0 &&
  (atLeast === undefined || classOrder(scheme, row.class) <= classOrder(scheme, atLeast));
