import { describe, expect, test } from '@jest/globals';
import { makeDaysOff } from '../../../src/core/calendar/index.ts';
import { readDeadline } from '../../../src/core/deadlines/index.ts';
import type { Plan, Task, UnitRef } from '../../../src/core/plan/index.ts';
import {
  loadByMonth,
  loadByUnit,
  type MilestoneState,
  planProgress,
  planSpan,
  type ProgressEntry,
  workingDaysLate,
  workload,
} from '../../../src/core/progress/index.ts';

const unit = (role: UnitRef['role'], name: string, kind: UnitRef['kind'] = 'unit'): UnitRef => ({
  ...{ role, name, text: name, kind, match: 'none', guessed: false },
});
const PLAN = planOf([
  ['Quý I/2026', [unit('lead', 'Phòng A'), unit('implementer', 'phòng a'), unit('coordinator', 'Phòng B')]],
  [
    'Trước ngày 10/6/2026 và ngày 10/9/2026',
    [unit('implementer', 'Phòng B'), unit('lead', 'Ông C', 'person')],
  ],
  ['Hằng quý', [unit('implementer', 'Phòng A'), unit('coordinator', 'Phòng A')]],
  ['Ngày 5/1/2025', []],
]);

function planOf(rows: [string, UnitRef[]][]): Pick<Plan, 'appendices' | 'document'> {
  const tasks = rows.map(([text, units], i) => ({
    ...{ id: `PL.${i + 1}`, title: `Việc ${i + 1}`, deadlineText: text, units },
    deadline: readDeadline(text, { year: 2026 }),
  }));
  return {
    document: { date: '2026-01-10', year: 2026 },
    appendices: [{ key: 'PL', columns: [], groups: [], tasks: tasks as Task[] }],
  };
}
const progressOn = (asOf: string, entries: ProgressEntry[] = []) => {
  const span = planSpan(PLAN.document);
  return planProgress(PLAN, entries, { asOf, soonDays: 7, strict: true, ...(span && { span }) });
};
const standings = (asOf: string, entries: ProgressEntry[] = []) =>
  progressOn(asOf, entries).map(({ standing, slip }) => standing + (slip ? ' slip' : ''));

describe('a task takes the most pressing of its milestones', () => {
  test.each<[string, ProgressEntry[], string[]]>([
    ['2026-01-15', [], ['later', 'later', 'ongoing', 'late slip']],
    ['2026-03-30', [], ['due-7', 'later', 'due-7', 'late slip']],
    ['2026-06-05', [], ['late', 'due-7', 'due-30', 'late slip']],
    [
      '2026-06-05',
      [{ taskId: 'PL.2', milestones: [{ number: 1, doneOn: '2026-06-01' }] }],
      ['late', 'later', 'due-30', 'late slip'],
    ],
    ['2026-06-05', [{ taskId: 'PL.2', doneOn: '2026-06-01' }], ['late', 'done', 'due-30', 'late slip']],
    ['2026-06-05', [{ taskId: 'PL.1', doneOn: '2026-04-02' }], ['done-late', 'due-7', 'due-30', 'late slip']],
    ['2027-01-05', [], ['late', 'late', 'ongoing', 'late slip']],
  ])('on %s', (asOf, entries, expected) => {
    expect(standings(asOf, entries)).toEqual(expected);
  });
});

describe('working days', () => {
  const daysOff = makeDaysOff([{ day: '2026-06-15', kind: 'off' }]);
  const late: MilestoneState = { standing: 'late', status: 'Quá hạn', last: '2026-06-12' };
  const done: MilestoneState = { ...late, standing: 'done-late', status: 'Hoàn thành chậm' };
  test.each<[string, MilestoneState, string, number | undefined]>([
    ['a weekend and a day off do not count', late, '2026-06-16', 1],
    ['late on a Saturday only', late, '2026-06-13', 0],
    ['done late counts to the day it was done', { ...done, doneOn: '2026-06-17' }, '2026-12-31', 2],
    ['done late, in words of the plan', done, '2026-12-31', undefined],
    ['in time', { ...late, standing: 'due-7' }, '2026-06-12', undefined],
  ])('%s', (_, state, asOf, days) => {
    expect(workingDaysLate(state, asOf, daysOff)).toBe(days);
  });
});

describe('workload', () => {
  const tasks = progressOn('2026-06-05');
  const nameOf = ({ name }: UnitRef) => name;

  test('by unit: each task once a part, whatever the capitals; people are no units', () => {
    const loads = loadByUnit(tasks, nameOf).map(({ unit: name, responsible, helping }) => [
      name,
      Object.entries(responsible).filter(([, n]) => n > 0),
      helping,
    ]);
    expect(loads).toEqual([
      [
        'Phòng A',
        [
          ['Quá hạn', 1],
          ['Thường xuyên', 1],
        ],
        1,
      ],
      ['Phòng B', [['Sắp đến hạn', 1]], 1],
    ]);
  });

  test('by unit, role and month', () => {
    const of = (name: string, role: string) =>
      workload(tasks, nameOf)
        .filter((one) => one.unit === name && one.role === role)
        .map(({ month, milestones }) => `${month} ${milestones}`);
    expect(of('Phòng A', 'lead')).toEqual(['2026-03 1']);
    expect(of('Phòng A', 'implementer')).toEqual(['2026-03 2', '2026-06 1', '2026-09 1', '2026-12 1']);
    expect(of('Phòng B', 'implementer')).toEqual(['2026-06 1', '2026-09 1']);
    expect(of('Ông C', 'lead')).toEqual(['2026-06 1', '2026-09 1']);
  });

  test('by month: the quiet ones too', () => {
    const months = loadByMonth(tasks.slice(0, 2).flatMap(({ milestones }) => milestones));
    expect(months.map(({ month }) => month)).toEqual(
      ['03', '04', '05', '06', '07', '08', '09'].map((m) => `2026-${m}`),
    );
    expect(months[0]?.counts['Quá hạn']).toBe(1);
    expect(loadByMonth([])).toEqual([]);
  });

  test('by month: of a plan of many years only those with something in them', () => {
    const ends = ['2030-12-31', '2026-02-28', '2026-12-31', '2026-12-01', undefined];
    const states = ends.map((last) => ({
      status: 'Chưa đến hạn' as const,
      ...(last !== undefined && { last }),
    }));
    const loads = loadByMonth(states).map(({ month, counts }) => [month, counts['Chưa đến hạn']]);
    expect(loads).toEqual([
      ['2026-02', 1],
      ['2026-12', 2],
      ['2030-12', 1],
    ]);
  });
});
