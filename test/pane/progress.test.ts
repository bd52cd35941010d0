import { describe, expect, test } from '@jest/globals';
import type { ShownMilestone, ShownTask } from '../../src/app/index.ts';
import type { UnitRole } from '../../src/core/units/index.ts';
import {
  listsOf,
  monthChoices,
  openOccurrences,
  passes,
  rolesOf,
  shownMilestones,
  unitChoices,
} from '../../src/pane/screens/progress/lists.ts';
import { sayMilestone } from '../../src/pane/screens/progress/sayings.ts';
import { translator } from '../../src/pane/strings/index.ts';
import { PROGRESS } from '../../src/pane/strings/progress.ts';

const t = translator(PROGRESS, 'vi');
const LATE: ShownMilestone = { standing: 'late', last: '2026-06-09', lateBy: 3 };

const SAID: [ShownMilestone, number, string][] = [
  [LATE, 0, 'Quá hạn 3 ngày làm việc (hạn 09/06/2026)'],
  [{ ...LATE, lateBy: 0 }, 0, 'Vừa quá hạn (hạn 09/06/2026), chưa qua ngày làm việc nào'],
  [{ ...LATE, number: 2 }, 0, 'Mốc 2: Quá hạn 3 ngày làm việc (hạn 09/06/2026)'],
  [{ standing: 'due-7', last: '2026-06-09', daysLeft: 0 }, 0, 'Đúng ngày cuối của thời hạn (09/06/2026)'],
  [{ standing: 'due-30', last: '2026-06-09', daysLeft: 9 }, 0, 'Còn 9 ngày (hạn 09/06/2026)'],
  [
    { standing: 'later', last: '2026-12-31', daysLeft: 90, occurrence: true },
    4,
    'Định kỳ, 4 kỳ trong thời gian kế hoạch. Còn 90 ngày (hạn 31/12/2026)',
  ],
  [
    { standing: 'passed', last: '2026-12-31', occurrence: true },
    4,
    'Định kỳ, 4 kỳ trong thời gian kế hoạch. Kỳ 31/12/2026 đã qua',
  ],
  [{ standing: 'waiting' }, 0, 'Chờ điều kiện'],
  [{ standing: 'ongoing' }, 0, 'Thường xuyên'],
  [{ standing: 'unclear' }, 0, 'Chưa rõ hạn'],
  [{ standing: 'done', doneOn: '2026-06-01' }, 0, 'Hoàn thành 01/06/2026'],
  [{ standing: 'done', doneOn: 'đã xong' }, 0, 'Hoàn thành'],
  [{ standing: 'done-late' }, 0, 'Hoàn thành chậm'],
  [
    { standing: 'done-late', last: '2026-06-09', doneOn: '2026-06-12', lateBy: 3 },
    0,
    'Hoàn thành 12/06/2026, chậm 3 ngày làm việc (hạn 09/06/2026)',
  ],
];

test.each(SAID)('%j (%i) is said', (one, repeats, said) => {
  expect(sayMilestone({ one, repeats, done: 0 }, t)).toBe(said);
});

test('of what comes again and again, how much is done is said, and the next is what is not', () => {
  const milestones = [
    round('03', 'done'),
    round('06', 'passed'),
    round('09', 'done-late'),
    { ...round('12', 'later'), daysLeft: 90 },
  ];
  const recurring = task('G', milestones);
  expect(shownMilestones(recurring).map((part) => sayMilestone(part, t))).toEqual([
    'Định kỳ, 4 kỳ trong thời gian kế hoạch, đã xong 2. Còn 90 ngày (hạn 28/12/2026)',
  ]);
  expect(openOccurrences(recurring)).toEqual(['2026-06-28', '2026-12-28']);
});

const task = (id: string, milestones: ShownMilestone[], more: Partial<ShownTask> = {}): ShownTask => ({
  ...{ id, title: id, deadlineText: '', slip: false, inherited: false, result: '', doneOn: '' },
  ...{ standing: milestones[0]?.standing ?? 'unclear', milestones, responsible: [], helping: [] },
  ...more,
});
const round = (month: string, standing: ShownMilestone['standing']): ShownMilestone => ({
  ...{ standing, last: `2026-${month}-28`, occurrence: true as const },
});
const TASKS = [
  task('A', [{ ...LATE, last: '2026-06-20' }], { responsible: ['Phòng Nội vụ'] }),
  task('B', [LATE], { responsible: ['Văn phòng'], helping: ['Phòng Nội vụ'] }),
  task('C', [round('03', 'passed'), round('06', 'due-7'), round('09', 'later')], { standing: 'due-7' }),
  task('D', [{ standing: 'done-late' }]),
  task('E', [{ standing: 'ongoing' }]),
  task('F', [{ standing: 'waiting' }]),
];
const ids = (tasks: readonly ShownTask[]) => tasks.map(({ id }) => id).join('');

describe('the lists', () => {
  test('hold each task once, what ended first comes first', () => {
    const lists = listsOf(TASKS);
    expect(Object.entries(lists).map(([list, tasks]) => [list, ids(tasks)])).toEqual([
      ['late', 'BA'],
      ['due-7', 'C'],
      ['due-30', ''],
      ['waiting', 'F'],
      ['rest', 'E'],
      ['done', 'D'],
    ]);
  });

  test('of what comes again only the next is shown', () => {
    expect(TASKS.map((one) => shownMilestones(one).length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(shownMilestones(TASKS[2] as ShownTask)).toMatchObject([
      { one: { last: '2026-06-28' }, repeats: 3 },
    ]);
  });

  test.each([
    [{}, 'ABCDEF'],
    [{ unit: 'Phòng Nội vụ' }, 'AB'],
    [{ unit: 'Phòng Nội vụ', month: '2026-06' }, 'AB'],
    [{ month: '2026-09' }, 'C'],
    [{ month: 'none' }, 'DEF'],
    [{ unit: 'Phòng khác' }, ''],
  ])('filtered by %j', (filter, shown) => {
    expect(ids(TASKS.filter(passes(filter)))).toBe(shown);
  });

  test('a unit: how many milestones in each role, in all or in one month', () => {
    const load = (role: UnitRole, month: string, milestones: number, unit = 'Phòng A') => ({
      ...{ unit, role, month, milestones },
    });
    const loads = [
      load('lead', '2026-06', 2),
      load('lead', '', 1),
      load('coordinator', '2026-06', 5),
      load('lead', '2026-06', 9, 'Phòng B'),
    ];
    const unit = 'Phòng A';
    expect(rolesOf(loads, { unit })).toEqual({ lead: 3, implementer: 0, coordinator: 5 });
    expect(rolesOf(loads, { unit, month: '2026-06' })).toEqual({ lead: 2, implementer: 0, coordinator: 5 });
    expect(rolesOf(loads, { unit, month: 'none' })).toEqual({ lead: 1, implementer: 0, coordinator: 0 });
  });

  test('the choices are what occurs', () => {
    expect(unitChoices(TASKS)).toEqual([
      ['Phòng Nội vụ', 2],
      ['Văn phòng', 1],
    ]);
    expect(monthChoices(TASKS)).toEqual([
      ['2026-03', 1],
      ['2026-06', 3],
      ['2026-09', 1],
      ['none', 3],
    ]);
  });
});
