import { readFileSync } from 'node:fs';
import { makeDaysOff } from '../../src/core/calendar/index.ts';
import type { Plan } from '../../src/core/plan/index.ts';
import { ALL_RULES, createContext, type Finding, RULE_BY_ID, runRule } from '../../src/core/rules/index.ts';
import { createDirectory, type DirectoryUnit } from '../../src/core/units/index.ts';

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

/** A finding as the goldens name it: "PL1.II.13 deadline deadline-before-issue". */
export interface Placed {
  place: string;
  column: string;
  finding: Finding;
}

/** All that all rules find, under the usual settings and without a day of reckoning. */
export function findingsOf(plan: Plan, units: readonly DirectoryUnit[]): Placed[] {
  const context = createContext({
    plan,
    directory: createDirectory([...units]),
    daysOff: makeDaysOff(),
    settings: { strict: true, soonDays: 7, severities: {} },
  });
  return ALL_RULES.flatMap((rule) => runRule(rule, context)).map((finding) => placed(finding, plan));
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
