import { describe, expect, test } from '@jest/globals';
import { type DayOffRow, makeDaysOff } from '../../src/core/calendar/index.ts';
import { applyFixes, fixAll } from '../../src/core/check/index.ts';
import type { PairDecision, Plan } from '../../src/core/plan/index.ts';
import type { ProgressEntry } from '../../src/core/progress/index.ts';
import {
  type CheckInput,
  createContext,
  type Finding,
  type Rule,
  runRule,
  type Severity,
  textAt,
} from '../../src/core/rules/index.ts';
import { createDirectory, type DirectoryUnit } from '../../src/core/units/index.ts';
import { planOf } from './readPlans.ts';
import { documentOf } from './tables.ts';

/** A plan to check and what an office has set. Lines: see `planWith`. */
export interface RuleCase {
  name: string;
  plan: Plan;
  daysOff?: readonly DayOffRow[];
  asOf?: string;
  strict?: boolean;
  progress?: readonly ProgressEntry[];
  /** The directory; absent: none. */
  units?: readonly DirectoryUnit[];
  /** What people said about pairs of tasks. */
  pairs?: readonly PairDecision[];
}

export interface FoundCase extends RuleCase {
  /** All that is found, in order. */
  found: readonly Expected[];
}

interface Expected {
  /** Task id, group id or "body:3". */
  at: string;
  severity: Severity;
  /** A part of the sentence: the evidence. */
  says: string | readonly string[];
  suggestions?: readonly string[];
  /** The text after the safe fix, where there is one. */
  fix?: string;
}

/**
 * `ruleTable(rule, { bad: […], good: […], silent: […] })` — suspicious: each list has a case, no slot stays unfilled,
 * a proposal is stated and changes the text that stands there, the plan stays as it is, keys tell findings apart.
 */
export function ruleTable(
  rule: Rule,
  cases: { bad: readonly FoundCase[]; good: readonly RuleCase[]; silent: readonly RuleCase[] },
): void {
  describe(rule.id, () => {
    test('has cases of each kind, and its page is written', () => {
      expect([cases.bad.length, cases.good.length, cases.silent.length]).not.toContain(0);
      for (const text of [rule.summary, rule.why, rule.example.bad, rule.example.good])
        expect(text.length).toBeGreaterThan(8);
    });
    test.each(cases.bad)('finds: $name', (one) => {
      const before = structuredClone(one.plan);
      const findings = run(rule, one);
      expect(findings.map(shown)).toEqual(
        one.found.map(({ at, severity, suggestions = [], fix }) => ({ at, severity, suggestions, fix })),
      );
      findings.forEach((finding, i) => {
        for (const part of [one.found[i]?.says ?? []].flat()) expect(finding.message).toContain(part);
        checkFinding(finding, one);
      });
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
      checkFixes(rule, one, findings);
      expect(one.plan).toEqual(before);
    });
    test.each(cases.good)('is content with: $name', (one) => expect(run(rule, one)).toEqual([]));
    test.each(cases.silent)('stays silent: $name', (one) => expect(run(rule, one)).toEqual([]));
  });
}

const inputOf = (one: RuleCase): CheckInput => {
  const { plan, daysOff = [], asOf, progress = [], strict = true, units = [], pairs = [] } = one;
  return {
    plan,
    directory: createDirectory(units),
    pairs,
    daysOff: makeDaysOff(daysOff),
    settings: { strict, soonDays: 7, severities: {} },
    progress,
    ...(asOf !== undefined && { asOf }),
  };
};

const contextOf = (one: RuleCase) => createContext(inputOf(one));

/** Each proposal takes its finding away; all safe ones leave none, and fixing again changes nothing. */
function checkFixes(rule: Rule, one: RuleCase, findings: readonly Finding[]): void {
  for (const { key, fix, suggestions = [] } of findings)
    for (const proposal of [fix ?? [], suggestions].flat()) {
      const { plan, waiting } = applyFixes(inputOf(one), [proposal]);
      expect(waiting).toEqual([]);
      expect(run(rule, { ...one, plan }).map((left) => left.key)).not.toContain(key);
    }
  const { plan } = fixAll(inputOf(one), { rules: [rule] });
  expect(run(rule, { ...one, plan }).filter(({ fix }) => fix)).toEqual([]);
  expect(fixAll({ ...inputOf(one), plan }, { rules: [rule] }).changes).toEqual([]);
}

const run = (rule: Rule, one: RuleCase) => runRule(rule, contextOf(one));

function shown({ target, severity, suggestions = [], fix }: Finding) {
  const values = suggestions.map(({ value }) => value);
  return { at: nameOf(target), severity, suggestions: values, fix: fix?.value };
}

function nameOf(target: Finding['target']): string {
  if (target.kind === 'task') return target.task;
  if (target.kind === 'body') return `body:${target.item}`;
  return target.kind === 'group' ? target.group : target.kind;
}

function checkFinding(finding: Finding, one: RuleCase): void {
  expect(finding.message).not.toMatch(/[{}]|undefined|NaN/u);
  const now = textAt(finding.target, contextOf(one)) ?? '';
  if (finding.span) {
    const [from, to] = finding.span;
    expect(from).toBeLessThan(to);
    expect(to).toBeLessThanOrEqual(now.length);
  }
  for (const fix of [finding.fix ?? [], finding.suggestions ?? []].flat()) {
    expect(fix.expects).toBe(textAt(fix.target, contextOf(one)) ?? '');
    expect(fix.value).not.toBe(fix.expects);
    expect(fix.label).not.toBe('');
  }
}

const HEAD = [
  'Số: 12/KH-UBND',
  'An Bình, ngày 15 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Công tác thi đua năm 2026',
];

/** A plan of An Bình for 2026, signed on 15/01/2026: rows "TT|Nội dung|Đơn vị thực hiện|Thời gian". */
export const planWith = (...rows: string[]): Plan => planHeaded(HEAD, ...rows);

/** The same with another head and body: 'An Bình, ngày 15 tháng 12 năm 2025', 'KẾ HOẠCH', 'Giai đoạn 2026 - 2030' … */
export const planHeaded = (head: readonly string[], ...rows: string[]): Plan =>
  planOf({
    value: documentOf(
      [...head, 'PHỤ LỤC 1', 'DANH MỤC NHIỆM VỤ', 'TT|Nội dung|Đơn vị thực hiện|Thời gian', ...rows].join(
        '\n',
      ),
    ),
    notes: [],
  });

/** One task: `rowWith('Trước ngày 30/6/2026')`, `rowWith('Tháng 6', 'Báo cáo 6 tháng')`. */
export const rowWith = (deadline: string, title = 'Tổ chức hội nghị điển hình'): Plan =>
  planWith(`1|${title}|Phòng Nội vụ|${deadline}`);
