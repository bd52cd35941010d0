import * as z from 'zod';
import { type Note, noteSchema, placeSchema } from '../outcome/index.ts';
import {
  type Evidence,
  type Finding,
  type FindingPlace,
  type Fix,
  RULE_GROUPS,
  SEVERITIES,
  type Target,
} from '../rules/index.ts';
import { COLUMN_ROLES } from '../table/index.ts';
import type { CheckResult } from './checkPlan.ts';

const whereSchema = placeSchema.extend({
  task: z.string().optional(),
  column: z.enum(COLUMN_ROLES).optional(),
});
const fixSchema = z.object({
  label: z.string(),
  /** The whole text that must stand there still, and the one that comes in its place. */
  expects: z.string(),
  value: z.string(),
  where: whereSchema,
});
const findingSchema = z.object({
  rule: z.string(),
  group: z.enum(RULE_GROUPS),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  where: whereSchema,
  /** Offsets of what is meant, in the text at `where`. */
  span: z.tuple([z.number().int(), z.number().int()]).optional(),
  evidence: z.array(z.object({ text: z.string(), where: whereSchema.optional() })).optional(),
  fix: fixSchema.optional(),
  suggestions: z.array(fixSchema).optional(),
  /** The same in another reading of the plan: what an ignored finding is known by. */
  key: z.string(),
});

/** What `check --format json` prints: cli.md. */
export const checkSchema = z.object({
  schema: z.literal('so-thi-dua/check@1'),
  findings: z.array(findingSchema),
  counts: z.object({
    error: z.number().int(),
    warning: z.number().int(),
    info: z.number().int(),
    /** Findings with a safe fix. */
    fixable: z.number().int(),
    ignored: z.number().int(),
  }),
  notes: z.array(noteSchema),
});
export type CheckReport = z.infer<typeof checkSchema>;

/** The result of a check as JSON, its places told by `placeOf`. */
export function checkReport(
  { findings, ignored, notes }: Pick<CheckResult, 'findings' | 'ignored' | 'notes'>,
  placeOf: (target: Target) => FindingPlace,
): CheckReport {
  return {
    schema: 'so-thi-dua/check@1',
    findings: findings.map((finding) => shownFinding(finding, placeOf)),
    counts: { ...countFindings(findings), ignored: ignored.length },
    notes: notes.map((note): Note => ({ ...note })),
  };
}

/** How many of each severity, and how many mend themselves. */
export function countFindings(findings: readonly Finding[]) {
  const of = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  const fixable = findings.filter(({ fix }) => fix).length;
  return { error: of('error'), warning: of('warning'), info: of('info'), fixable };
}

type Shown = CheckReport['findings'][number];
type PlaceOf = (target: Target) => FindingPlace;

function shownFinding(finding: Finding, placeOf: PlaceOf): Shown {
  const { rule, group, severity, message, target, span, evidence, fix, suggestions, key } = finding;
  return {
    ...{ rule, group, severity, message, where: { ...placeOf(target) } },
    ...(span && { span: [...span] as [number, number] }),
    ...(evidence && { evidence: evidence.map((one) => shownEvidence(one, placeOf)) }),
    ...(fix && { fix: shownFix(fix, placeOf) }),
    ...(suggestions && { suggestions: suggestions.map((one) => shownFix(one, placeOf)) }),
    key,
  };
}

const shownEvidence = ({ text, at }: Evidence, placeOf: PlaceOf) => ({
  text,
  ...(at && { where: { ...placeOf(at) } }),
});
const shownFix = ({ label, expects, value, target }: Fix, placeOf: PlaceOf) => ({
  ...{ label, expects, value },
  where: { ...placeOf(target) },
});
