import { describe, expect, test } from '@jest/globals';
import type { Deadline } from '../../../src/core/deadlines/index.ts';
import {
  firstDay,
  lastInTime,
  type StatusOptions,
  STATUSES,
  taskStatus,
  type TaskStatus,
} from '../../../src/core/progress/index.ts';

/** "Trước ngày 25/2": the 24th is the last day, in habit the 25th. */
const before: Deadline = { kind: 'due', due: '2026-02-25', bound: 'exclusive', lastDay: '2026-02-24' };
const many: Deadline = {
  kind: 'multiple',
  items: [
    { kind: 'date', start: '2026-06-10', due: '2026-06-10', lastDay: '2026-06-10' },
    { kind: 'date', start: '2026-09-10', due: '2026-09-10', lastDay: '2026-09-10' },
  ],
};
const on = (asOf: string, rest: Partial<StatusOptions> = {}): StatusOptions => ({
  asOf,
  soonDays: 7,
  strict: true,
  ...rest,
});

const CASES: [string, Deadline, StatusOptions, TaskStatus][] = [
  ['long before', before, on('2026-02-16'), 'Chưa đến hạn'],
  ['seven days before', before, on('2026-02-17'), 'Sắp đến hạn'],
  ['on the last day', before, on('2026-02-24'), 'Sắp đến hạn'],
  ['on the day named', before, on('2026-02-25'), 'Quá hạn'],
  ['on the day named, in habit', before, on('2026-02-25', { strict: false }), 'Sắp đến hạn'],
  ['after it, in habit', before, on('2026-02-26', { strict: false }), 'Quá hạn'],
  ['no days of warning', before, on('2026-02-23', { soonDays: 0 }), 'Chưa đến hạn'],
  ['a day agreed instead', before, on('2026-02-25', { due: '2026-03-31' }), 'Chưa đến hạn'],
  ['words instead of a day, as the sheet counts', before, on('2026-02-25', { due: 'chờ' }), 'Chưa rõ hạn'],
  ['done in time', before, on('2026-03-01', { doneOn: '2026-02-24' }), 'Hoàn thành'],
  ['done a day late', before, on('2026-03-01', { doneOn: '2026-02-25' }), 'Hoàn thành chậm'],
  [
    'done on that day, in habit',
    before,
    on('2026-03-01', { doneOn: '2026-02-25', strict: false }),
    'Hoàn thành',
  ],
  ['done, in words', before, on('2026-03-01', { doneOn: 'đã xong' }), 'Hoàn thành'],
  [
    'done by the agreed day',
    before,
    on('2026-04-01', { doneOn: '2026-03-20', due: '2026-03-31' }),
    'Hoàn thành',
  ],
  ['the plan says done', { kind: 'status', status: 'done' }, on('2026-03-01'), 'Hoàn thành'],
  ['the plan says done late', { kind: 'status', status: 'done-late' }, on('2026-03-01'), 'Hoàn thành chậm'],
  ['goes on', { kind: 'ongoing' }, on('2026-03-01'), 'Thường xuyên'],
  ['comes again', { kind: 'recurring' }, on('2026-03-01'), 'Thường xuyên'],
  ['waits for an event', { kind: 'conditional' }, on('2026-03-01'), 'Chờ điều kiện'],
  ['counts from an event', { kind: 'relative' }, on('2026-03-01'), 'Chờ điều kiện'],
  ['says nothing', { kind: 'none' }, on('2026-03-01'), 'Chưa rõ hạn'],
  ['is an impossible day', { kind: 'invalid' }, on('2026-03-01'), 'Chưa rõ hạn'],
  ['several: the most pressing', many, on('2026-06-05'), 'Sắp đến hạn'],
  ['several: the first is over', many, on('2026-06-11'), 'Quá hạn'],
  ['several: the first is done', many, on('2026-06-11', { milestonesDone: ['2026-06-10'] }), 'Chưa đến hạn'],
  [
    'several: one was late',
    many,
    on('2026-10-01', { milestonesDone: ['2026-06-11', '2026-09-10'] }),
    'Hoàn thành chậm',
  ],
  [
    'several: all done',
    many,
    on('2026-10-01', { milestonesDone: ['2026-06-10', '2026-09-10'] }),
    'Hoàn thành',
  ],
  ['several: done as a whole', many, on('2026-06-30', { doneOn: '2026-06-20' }), 'Hoàn thành'],
  ['several, of which none is there', { kind: 'multiple' }, on('2026-06-30'), 'Chưa rõ hạn'],
];

describe('Tình trạng', () => {
  test.each(CASES)('%s', (_, deadline, options, status) => {
    expect(taskStatus({ deadline }, options)).toBe(status);
  });

  test('every word is reached by a case', () => {
    expect(new Set(CASES.map(([, , , status]) => status))).toEqual(new Set(STATUSES));
  });
});

test('the last day in time and the first day, of several the latest and the earliest', () => {
  expect([lastInTime(before, true), lastInTime(before, false)]).toEqual(['2026-02-24', '2026-02-25']);
  expect([firstDay(many), lastInTime(many, true)]).toEqual(['2026-06-10', '2026-09-10']);
  expect([firstDay({ kind: 'none' }), lastInTime({ kind: 'none' }, true)]).toEqual([undefined, undefined]);
});
