import { describe, expect, test } from '@jest/globals';
import { makeDaysOff } from '../../../src/core/calendar/index.ts';
import { checkPlan, fixAll, type Ignore } from '../../../src/core/check/index.ts';
import type { Plan } from '../../../src/core/plan/index.ts';
import { ALL_RULES, type CheckInput, createContext, type Rule } from '../../../src/core/rules/index.ts';
import { createDirectory } from '../../../src/core/units/index.ts';
import { planWith } from '../../support/ruleTable.ts';

const inputOf = (plan: Plan, severities: CheckInput['settings']['severities'] = {}): CheckInput => ({
  plan,
  directory: createDirectory([]),
  daysOff: makeDaysOff(),
  settings: { strict: true, soonDays: 7, severities },
});
const check = (plan: Plan, ignores: Ignore[] = [], severities: CheckInput['settings']['severities'] = {}) =>
  checkPlan(createContext(inputOf(plan, severities)), { ignores });
const ids = ({ findings }: ReturnType<typeof checkPlan>) => findings.map(({ rule }) => rule);

const DOUBLED = 'Công nhận danh hiệu danh hiệu , khen thưởng';
const PLAN = planWith(
  `1|${DOUBLED}|Phòng Nội vụ|Trước ngày 15/8/2025`,
  '2|Họp tổng kết|Phòng Nội vụ|Tháng 12/2026',
);

describe('a check', () => {
  test('finds in the order of the document', () => {
    expect(ids(check(PLAN))).toEqual(
      expect.arrayContaining(['repeated-words', 'spacing', 'deadline-before-issue']),
    );
    const lines = check(PLAN).findings.map(({ where }) => where.line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test('a severity is the office’s; a rule that is off is silent', () => {
    const louder = check(PLAN, [], { spacing: 'error', 'repeated-words': 'off' });
    expect(louder.findings.find(({ rule }) => rule === 'spacing')?.severity).toBe('error');
    expect(ids(louder)).not.toContain('repeated-words');
  });

  test('a rule that fails is a note, and the others go on', () => {
    const broken: Rule = {
      ...(ALL_RULES.find(({ id }) => id === 'spacing') as Rule),
      id: 'broken',
      check() {
        throw new Error('hỏng');
      },
    };
    const { findings, notes } = checkPlan(createContext(inputOf(PLAN)), { rules: [broken, ...ALL_RULES] });
    expect(findings.length).toBeGreaterThan(2);
    expect(notes).toEqual([{ code: 'rule-failed', text: expect.stringContaining('“broken”'), where: {} }]);
  });

  test('the same plan gives the same findings twice', () => {
    expect(check(PLAN).findings).toEqual(check(PLAN).findings);
  });
});

describe('what is ignored', () => {
  const key = check(PLAN).findings.find(({ rule }) => rule === 'repeated-words')?.key ?? '';
  const ignore = { key, reason: 'Tên gọi như vậy' };

  test('is not shown, and its reason is kept', () => {
    const { findings, ignored, stale } = check(PLAN, [ignore]);
    expect(findings.map((one) => one.key)).not.toContain(key);
    expect(ignored).toEqual([expect.objectContaining({ reason: ignore.reason })]);
    expect(stale).toEqual([]);
  });

  test('stays ignored when rows moved and numbers changed', () => {
    const moved = planWith(
      '1|Họp đầu năm|Phòng Nội vụ|Tháng 2/2026',
      '2|Họp giữa năm|Phòng Nội vụ|Tháng 6/2026',
      `3|${DOUBLED}|Phòng Nội vụ|Trước ngày 15/8/2026`,
    );
    expect(check(moved, [ignore]).ignored).toHaveLength(1);
  });

  test('is reported when it is there no more', () => {
    const { stale, notes } = check(planWith('1|Họp|Phòng Nội vụ|Tháng 3/2026'), [ignore]);
    expect(stale).toEqual([ignore]);
    expect(notes).toEqual([expect.objectContaining({ code: 'ignore-stale' })]);
  });

  test('is not called stale by a rule that is off', () => {
    expect(check(PLAN, [ignore], { 'repeated-words': 'off' }).stale).toEqual([]);
  });

  test('two rows of the same words are two findings: one may be ignored', () => {
    const twice = planWith(`1|${DOUBLED}|Phòng Nội vụ|Tháng 3`, `2|${DOUBLED}|Phòng Nội vụ|Tháng 4`);
    const keys = check(twice)
      .findings.filter(({ rule }) => rule === 'spacing')
      .map((one) => one.key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('all safe fixes', () => {
  const mended = fixAll(inputOf(PLAN));

  test('two of one text wait for each other, and each text is one change', () => {
    expect(mended.changes.map(({ expects, value }) => [expects, value])).toEqual([
      [DOUBLED, 'Công nhận danh hiệu, khen thưởng'],
    ]);
  });

  test('leave none, and again change nothing', () => {
    expect(check(mended.plan).findings.filter(({ fix }) => fix)).toEqual([]);
    expect(fixAll(inputOf(mended.plan)).changes).toEqual([]);
  });

  test('leave what needs a person, and the plan they were given', () => {
    expect(ids(check(mended.plan))).toContain('deadline-before-issue');
    expect(PLAN.appendices[0]?.tasks[0]?.title).toBe(DOUBLED);
  });

  test('leave alone what is ignored', () => {
    const ignores = check(PLAN)
      .findings.filter(({ fix }) => fix)
      .map(({ key }) => ({ key, reason: 'kệ' }));
    expect(fixAll(inputOf(PLAN), { ignores }).changes).toEqual([]);
  });
});
