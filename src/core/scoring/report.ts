import * as z from 'zod';
import { noteSchema, type Note, placeSchema } from '../outcome/index.ts';
import type { ScoringFinding } from './checks/index.ts';
import { numberOf } from './decimal.ts';
import { net } from './parts.ts';
import type { Ranked } from './rank.ts';

const pointsAt = z.object({ code: z.string(), points: z.number() });

/** What `score --format json` prints; fields are added, not renamed. */
export const scoreSchema = z.object({
  schema: z.literal('so-thi-dua/score@1'),
  units: z.array(
    z.object({
      id: z.string(),
      unit: z.string(),
      cluster: z.string(),
      total: z.number(),
      class: z.string().optional(),
      /** In its cluster; absent: excluded. */
      rank: z.number().int().optional(),
      excluded: z.boolean(),
      awards: z.array(z.string()),
      reasons: z.array(z.string()),
      arithmetic: z.string(),
      sections: z.array(pointsAt),
      criteria: z.array(pointsAt.extend({ arithmetic: z.string() })),
    }),
  ),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.string(),
      message: z.string(),
      unit: z.string().optional(),
      criterion: z.string().optional(),
      layer: z.string().optional(),
      where: placeSchema,
    }),
  ),
  notes: z.array(noteSchema),
});
export type ScoreReport = z.infer<typeof scoreSchema>;

/** Ranking, arithmetic and findings as JSON. */
export function scoreReport(
  ranked: readonly Ranked[],
  findings: readonly ScoringFinding[],
  notes: readonly Note[],
): ScoreReport {
  return {
    schema: 'so-thi-dua/score@1',
    units: ranked.map(unitReport),
    findings: findings.map((finding) => ({ ...finding })),
    notes: notes.map((note) => ({ ...note })),
  };
}

function unitReport({ score, rank, class: name, awards, reasons }: Ranked): ScoreReport['units'][number] {
  const rows = [...score.byCode.values()].filter(({ applies }) => applies);
  return {
    id: score.unit.id,
    unit: score.unit.name,
    cluster: score.unit.cluster,
    total: numberOf(score.total),
    ...(name !== undefined && { class: name }),
    ...(rank !== undefined && { rank }),
    excluded: score.excluded.length > 0,
    awards,
    reasons,
    arithmetic: score.arithmetic(),
    sections: score.sections.map(({ criterion, parts }) => ({
      code: criterion.code,
      points: numberOf(net(parts)),
    })),
    criteria: rows.map(({ criterion, parts, arithmetic }) => ({
      code: criterion.code,
      points: numberOf(net(parts)),
      arithmetic: arithmetic(),
    })),
  };
}
