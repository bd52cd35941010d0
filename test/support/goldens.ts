import { readFileSync } from 'node:fs';
import { makeDaysOff } from '../../src/core/calendar/index.ts';
import { checkPlan } from '../../src/core/check/index.ts';
import type { Plan } from '../../src/core/plan/index.ts';
import { type CheckInput, createContext, type Finding, RULE_BY_ID } from '../../src/core/rules/index.ts';
import { createDirectory, type DirectoryUnit } from '../../src/core/units/index.ts';
import { sharedPath } from './optional.ts';
import { planAt } from './readPlans.ts';

/** One oddity that a person saw in a plan: a line of `test/core/check/*.golden.tsv`. */
export interface Oddity {
  plan?: string;
  place: string;
  column: string;
  oddity: string;
  verdict: 'find' | 'may' | 'silent';
  /** Ids of rules; "*" for all. */
  rules: string[];
}

/** Reads a golden table beside the tests of check: comments begin with #, the first other line names the columns. */
export function readGolden(name: string): Oddity[] {
  const url = new URL(`../core/check/${name}`, import.meta.url);
  const lines = readFileSync(url, 'utf8').split('\n');
  const [head = '', ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    const { rules = '', ...rest } = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    return { ...rest, rules: rules.split(' ') } as unknown as Oddity;
  });
}

/** A real plan with its golden and the directory of its time. */
export interface GoldenPlan {
  plan: string;
  folder: string;
  golden: string;
  units: string;
}

export const PLAN_2022: GoldenPlan = {
  plan: 'ke-hoach-01-2022',
  folder: 'plan-2022',
  golden: 'plan2022.golden.tsv',
  units: 'quan-2022',
};

export const REAL_PLANS: readonly GoldenPlan[] = [
  ...new Set(readGolden('realPlans.golden.tsv').map(({ plan = '' }) => plan)),
].map((plan) => ({ plan, folder: 'real-plans', golden: 'realPlans.golden.tsv', units: 'phuong-2025' }));

/** The plan as it is read, the directory that ships for its time, and what a person saw in it. */
export async function openGolden({ plan: name, folder, golden, units: directory }: GoldenPlan) {
  const url = new URL(`../../assets/directory/${directory}.json`, import.meta.url);
  const { units } = JSON.parse(readFileSync(url, 'utf8')) as { units: DirectoryUnit[] };
  const plan = await planAt(sharedPath(folder, `${name}.txt`), units);
  const oddities = readGolden(golden).filter((one) => one.plan === undefined || one.plan === name);
  return { plan, units, oddities };
}

/** A finding as the goldens name it: "PL1.II.13 deadline deadline-before-issue". */
export interface Placed {
  place: string;
  column: string;
  finding: Finding;
}

/** A plan under the usual settings, without a day of reckoning. */
export const inputFor = (plan: Plan, units: readonly DirectoryUnit[]): CheckInput => ({
  plan,
  directory: createDirectory([...units]),
  daysOff: makeDaysOff(),
  settings: { strict: true, soonDays: 7, severities: {} },
});

/** All that the check finds. @throws Error for a rule that could not run */
export function findingsOf(plan: Plan, units: readonly DirectoryUnit[]): Placed[] {
  const { findings, notes } = checkPlan(createContext(inputFor(plan, units)));
  if (notes.length > 0) throw new Error(notes.map(({ text }) => text).join('\n'));
  return findings.map((finding) => placed(finding, plan));
}

function placed(finding: Finding, plan: Plan): Placed {
  const { target } = finding;
  if (target.kind === 'task') return { place: target.task, column: target.column, finding };
  if (target.kind === 'group') return { place: target.group, column: target.field, finding };
  if (target.kind === 'appendix') return { place: target.appendix, column: target.field, finding };
  if (target.kind === 'document') return { place: 'document', column: target.field, finding };
  return { place: `body:${plan.body.items[target.item]?.where.line}`, column: '-', finding };
}

const isAt = ({ place, column }: Oddity, found: Placed) =>
  place === found.place && (column === '-' || column === found.column);
const isOf = ({ rules }: Oddity, { finding }: Placed) => rules.includes('*') || rules.includes(finding.rule);

const name = ({ place, column, oddity, rules }: Oddity) =>
  `${place} ${column} ${oddity} (${rules.join(', ')})`;
const nameFound = ({ place, column, finding }: Placed) =>
  `${finding.severity} ${finding.rule} ${place} ${column}: ${finding.message}`;

/** What the rules and the person who read the plan see differently. */
export interface Differences {
  /** Seen by the person, found by no rule. */
  missed: string[];
  /** Found where the person says that nothing is wrong. */
  falseAlarms: string[];
  /** Found by a rule, not in the person's list, by severity. */
  unexplained: { errors: string[]; warnings: string[]; infos: string[] };
  warnings: number;
}

export function compareWithGolden(oddities: readonly Oddity[], found: readonly Placed[]): Differences {
  const of = (verdict: Oddity['verdict']) => oddities.filter((one) => one.verdict === verdict);
  const explained = oddities.filter(({ verdict }) => verdict !== 'silent');
  const unexplained = (severity: Finding['severity']) =>
    found
      .filter(({ finding }) => finding.severity === severity)
      .filter((one) => !explained.some((oddity) => isAt(oddity, one) && isOf(oddity, one)))
      .map(nameFound);
  return {
    missed: of('find')
      .filter(({ rules }) => rules.some((id) => RULE_BY_ID.has(id)))
      .filter((oddity) => !found.some((one) => isAt(oddity, one) && isOf(oddity, one)))
      .map(name),
    falseAlarms: of('silent').flatMap((oddity) =>
      found.filter((one) => isAt(oddity, one) && isOf(oddity, one)).map(nameFound),
    ),
    unexplained: {
      errors: unexplained('error'),
      warnings: unexplained('warning'),
      infos: unexplained('info'),
    },
    warnings: found.filter(({ finding }) => finding.severity === 'warning').length,
  };
}
