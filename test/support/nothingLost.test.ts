import { describe, expect, test } from '@jest/globals';
import type { Plan, Task } from '../../src/core/plan/index.ts';
import { lostTexts } from './nothingLost.ts';
import { planOf } from './readPlans.ts';
import { documentOf } from './tables.ts';

const document = documentOf(
  'TT|Nội dung|Chủ trì|Thời gian\n1|Việc một|Phòng A|Quý I\n2|Việc hai|Phòng A|Quý I',
);
const plan = planOf({ value: document, notes: [] });
const withTasks = (change: (tasks: Task[]) => Task[]): Plan => ({
  ...plan,
  appendices: plan.appendices.map((appendix) => ({ ...appendix, tasks: change(appendix.tasks) })),
});

describe('the search for lost texts', () => {
  test('finds none in a whole plan', () => {
    expect(lostTexts(document, plan)).toEqual([]);
  });

  test.each([
    ['one of two equal cells', ({ lead: _, ...task }: Task) => task, 'Phòng A'],
    ['a number', (task: Task) => ({ ...task, code: '' }), '2'],
    ['a deadline', ({ deadlineText: _, ...task }: Task) => task, 'Quý I'],
  ])('finds %s', (_, change, lost) => {
    expect(
      lostTexts(
        document,
        withTasks((tasks) => tasks.map((task, i) => (i === 1 ? change(task) : task))),
      ),
    ).toEqual([lost]);
  });

  test('a note with the text keeps it', () => {
    const notes = [
      { code: 'row-without-title', text: 'Được giữ ở đây: “2 | Việc hai | Phòng A | Quý I”.', where: {} },
    ];
    expect(lostTexts(document, { ...withTasks((tasks) => tasks.slice(0, 1)), notes })).toEqual([]);
  });
});
