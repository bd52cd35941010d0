import { describe, expect, test } from '@jest/globals';
import { applyFixes, writeText } from '../../../src/core/check/index.ts';
import { makeDaysOff } from '../../../src/core/calendar/index.ts';
import type { Plan } from '../../../src/core/plan/index.ts';
import { createContext, type Target, textAt } from '../../../src/core/rules/index.ts';
import { createDirectory } from '../../../src/core/units/index.ts';
import { planHeaded } from '../../support/ruleTable.ts';

const directory = createDirectory([{ id: 'nv', name: 'Phòng Nội vụ', aliases: [] }]);
const PLAN = planHeaded(
  ['Số: 12/KH-UBND', 'An Bình, ngày 15 tháng 01 năm 2026', 'KẾ HOẠCH', 'Công tác năm 2026', 'I. MỤC ĐÍCH'],
  'I|NHIỆM VỤ (01)||',
  '1|Họp|Phòng Kinh tế|Tháng 3/2026',
);
const settings = { strict: true, soonDays: 7, severities: {} };
const contextOf = (plan: Plan) => createContext({ plan, directory, daysOff: makeDaysOff(), settings });

const TARGETS: [name: string, target: Target, value: string][] = [
  ['the number', { kind: 'document', field: 'number' }, '13/KH-UBND'],
  ['the year', { kind: 'document', field: 'year' }, '2027'],
  ['a title', { kind: 'appendix', appendix: 'PL1', field: 'title' }, 'TIẾN ĐỘ'],
  ['what it belongs to', { kind: 'appendix', appendix: 'PL1', field: 'number' }, '12/KH-UBND'],
  ['a group', { kind: 'group', appendix: 'PL1', group: 'PL1.I', field: 'title' }, 'NHIỆM VỤ (05)'],
  ['a group’s number', { kind: 'group', appendix: 'PL1', group: 'PL1.I', field: 'code' }, 'II'],
  ['a task', { kind: 'task', task: 'PL1.I.1', column: 'task' }, 'Họp sơ kết'],
  ['a number', { kind: 'task', task: 'PL1.I.1', column: 'code' }, '2'],
  ['a body', { kind: 'task', task: 'PL1.I.1', column: 'implementer' }, 'Phòng Nội vụ'],
  ['a deadline', { kind: 'task', task: 'PL1.I.1', column: 'deadline' }, 'Trước ngày 30/6/2026'],
  ['a line', { kind: 'body', item: 4 }, 'I. YÊU CẦU'],
];

describe('a text that is written', () => {
  test.each(TARGETS)('%s stands there, and the plan before is as it was', (_name, target, value) => {
    const before = structuredClone(PLAN);
    const after = writeText(PLAN, target, value, directory);
    expect(textAt(target, contextOf(after))).toBe(value);
    expect(PLAN).toEqual(before);
  });

  const written = TARGETS.reduce(
    (plan, [, target, value]) => writeText(plan, target, value, directory),
    PLAN,
  );
  const [appendix] = written.appendices;
  const [task] = appendix?.tasks ?? [];

  test('a deadline and bodies are understood anew', () => {
    expect(task?.deadline.due).toBe('2026-06-30');
    expect(task?.units).toEqual([expect.objectContaining({ unitId: 'nv', role: 'implementer' })]);
  });

  test('a group’s count and number go to where they are repeated; ids stay', () => {
    expect(appendix?.groups[0]).toMatchObject({ id: 'PL1.I', code: 'II', statedCount: 5 });
    expect(task).toMatchObject({ id: 'PL1.I.1', group: 'II', groupPath: ['II'] });
  });

  test('a fix waits where the text has changed meanwhile', () => {
    const target: Target = { kind: 'task', task: 'PL1.I.1', column: 'task' };
    const stale = { target, expects: 'Họp cũ', value: 'Họp mới', label: 'Ghi' };
    const { plan, changes, waiting } = applyFixes(
      { plan: PLAN, directory, daysOff: makeDaysOff(), settings },
      [stale],
    );
    expect({ plan, changes, waiting }).toEqual({ plan: PLAN, changes: [], waiting: [stale] });
  });
});
