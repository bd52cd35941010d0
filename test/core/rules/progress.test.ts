import type { ProgressEntry } from '../../../src/core/progress/index.ts';
import { doneInFuture } from '../../../src/core/rules/done-in-future.ts';
import { doneWithoutDate } from '../../../src/core/rules/done-without-date.ts';
import { dueSoon } from '../../../src/core/rules/due-soon.ts';
import { overdue } from '../../../src/core/rules/overdue.ts';
import { rowWith, ruleTable } from '../../support/ruleTable.ts';

const JUNE = rowWith('Trước ngày 25/6/2026');
const TWO = rowWith('Trước ngày 10/6/2026 và ngày 10/9/2026');
const entry = (what: Omit<ProgressEntry, 'taskId'>): ProgressEntry[] => [{ taskId: 'PL1.1', ...what }];
const found = (severity: 'error' | 'warning' | 'info', ...says: string[]) => [
  { at: 'PL1.1', severity, says },
];

ruleTable(overdue, {
  bad: [
    {
      name: 'strictly on the day itself',
      plan: JUNE,
      asOf: '2026-06-25',
      found: found('warning', 'Quá hạn 1 ngày', '24/6/2026'),
    },
    { name: 'one of two milestones', plan: TWO, asOf: '2026-07-01', found: found('warning', '09/6/2026') },
    {
      name: 'the second, when the first is done',
      plan: TWO,
      asOf: '2026-10-01',
      progress: entry({ milestones: [{ number: 1, doneOn: '2026-06-05' }] }),
      found: found('warning', '09/9/2026'),
    },
    {
      name: 'after the day agreed instead',
      plan: JUNE,
      asOf: '2026-07-20',
      progress: entry({ due: '2026-07-15' }),
      found: found('warning', 'Quá hạn 5 ngày', '15/7/2026'),
    },
  ],
  good: [{ name: 'done', plan: JUNE, asOf: '2026-07-20', progress: entry({ doneOn: '2026-06-20' }) }],
  silent: [
    { name: 'no day of reckoning', plan: JUNE },
    { name: 'in habit on the day itself', plan: JUNE, asOf: '2026-06-25', strict: false },
    { name: 'done in words', plan: JUNE, asOf: '2026-07-20', progress: entry({ doneOn: 'đã xong' }) },
    { name: 'said in the plan to be done', plan: rowWith('Tháng 01/2026 Đã hoàn thành'), asOf: '2026-07-20' },
    {
      name: 'a year typed wrong is the plan’s slip',
      plan: rowWith('Trước ngày 25/6/2025'),
      asOf: '2026-03-01',
    },
    {
      name: 'an impossible or reversed time',
      plan: rowWith('Từ tháng 11 đến tháng 02/2026'),
      asOf: '2026-07-20',
    },
    { name: 'ongoing', plan: rowWith('Thường xuyên'), asOf: '2026-12-20' },
    { name: 'not yet', plan: JUNE, asOf: '2026-03-01' },
  ],
});

ruleTable(dueSoon, {
  bad: [
    {
      name: 'a week before',
      plan: JUNE,
      asOf: '2026-06-17',
      found: found('info', 'Còn 7 ngày', '24/6/2026'),
    },
    { name: 'the last day', plan: JUNE, asOf: '2026-06-24', found: found('info', 'Hôm nay', '24/6/2026') },
  ],
  good: [{ name: 'done', plan: JUNE, asOf: '2026-06-20', progress: entry({ doneOn: '2026-06-20' }) }],
  silent: [
    { name: 'eight days before', plan: JUNE, asOf: '2026-06-16' },
    { name: 'too late already', plan: JUNE, asOf: '2026-06-30' },
    { name: 'no day of reckoning', plan: JUNE },
    { name: 'put off', plan: JUNE, asOf: '2026-06-20', progress: entry({ due: '2026-09-15' }) },
  ],
});

ruleTable(doneWithoutDate, {
  bad: [
    {
      name: 'words for a day',
      plan: JUNE,
      progress: entry({ doneOn: 'đã xong' }),
      found: found('info', '“đã xong”'),
    },
    {
      name: 'of a milestone',
      plan: TWO,
      progress: entry({ milestones: [{ number: 1, doneOn: 'xong' }] }),
      found: found('info', '“xong”'),
    },
    {
      name: 'only in the result',
      plan: JUNE,
      progress: entry({ result: 'Đã hoàn thành, Kế hoạch số 12' }),
      found: found('info', 'Kế hoạch số 12'),
    },
  ],
  good: [{ name: 'a day', plan: JUNE, progress: entry({ doneOn: '2026-06-20', result: 'Hoàn thành tốt' }) }],
  silent: [
    { name: 'nothing written', plan: JUNE },
    { name: 'not done', plan: JUNE, progress: entry({ result: 'Chưa hoàn thành' }) },
    { name: 'done in part', plan: JUNE, progress: entry({ result: 'Hoàn thành 50%' }) },
    { name: 'the plan itself says so', plan: rowWith('Tháng 01/2026 Đã hoàn thành'), asOf: '2026-07-01' },
  ],
});

ruleTable(doneInFuture, {
  bad: [
    {
      name: 'a later day',
      plan: JUNE,
      asOf: '2026-07-05',
      progress: entry({ doneOn: '2026-12-07' }),
      found: found('error', '07/12/2026', '05/7/2026'),
    },
    {
      name: 'of a milestone',
      plan: TWO,
      asOf: '2026-07-05',
      progress: entry({ milestones: [{ number: 2, doneOn: '2026-09-01' }] }),
      found: found('error', '01/9/2026'),
    },
  ],
  good: [{ name: 'today', plan: JUNE, asOf: '2026-07-05', progress: entry({ doneOn: '2026-07-05' }) }],
  silent: [
    { name: 'no day of reckoning', plan: JUNE, progress: entry({ doneOn: '2030-01-01' }) },
    { name: 'words', plan: JUNE, asOf: '2026-07-05', progress: entry({ doneOn: 'tháng sau' }) },
  ],
});
