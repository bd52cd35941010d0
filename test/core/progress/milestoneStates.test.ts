import { describe, expect, test } from '@jest/globals';
import { readDeadline } from '../../../src/core/deadlines/index.ts';
import {
  milestoneStates,
  type MilestoneState,
  type ProgressEntry,
  type ReckoningOptions,
  STANDINGS,
} from '../../../src/core/progress/index.ts';

const OPTIONS: ReckoningOptions = {
  asOf: '2026-06-12',
  soonDays: 10,
  strict: true,
  span: { from: '2026-01-01', to: '2026-12-31' },
};

function statesOf(text: string, entry: Partial<ProgressEntry> = {}, more: Partial<ReckoningOptions> = {}) {
  const deadline = readDeadline(text, { year: 2026 });
  return milestoneStates({ deadline }, { taskId: 'PL.1', ...entry }, { ...OPTIONS, ...more });
}
/** "2 2026-06-30 due-30 Chưa đến hạn", "~" before an occurrence. */
const line = ({ number, occurrence, last = '-', standing, status }: MilestoneState) =>
  [number, `${occurrence ? '~' : ''}${last}`, standing, status].filter(Boolean).join(' ');

const CASES: [string, Partial<ProgressEntry>, string[]][] = [
  ['Trước ngày 25/2/2026', {}, ['2026-02-24 late Quá hạn']],
  ['Ngày 12/6/2026', {}, ['2026-06-12 due-7 Sắp đến hạn']],
  ['Ngày 19/6/2026', {}, ['2026-06-19 due-7 Sắp đến hạn']],
  // The setting of the office says ten days, the list of seven days does not.
  ['Ngày 20/6/2026', {}, ['2026-06-20 due-30 Sắp đến hạn']],
  ['Ngày 12/7/2026', {}, ['2026-07-12 due-30 Chưa đến hạn']],
  ['Ngày 13/7/2026', {}, ['2026-07-13 later Chưa đến hạn']],
  ['Quý I/2026', { doneOn: '2026-03-31' }, ['2026-03-31 done Hoàn thành']],
  ['Quý I/2026', { doneOn: '2026-04-01' }, ['2026-03-31 done-late Hoàn thành chậm']],
  ['Quý I/2026', { doneOn: 'đã xong' }, ['2026-03-31 done Hoàn thành']],
  ['Quý I/2026', { due: '2026-06-15' }, ['2026-06-15 due-7 Sắp đến hạn']],
  ['Quý I/2026', { due: 'chờ ý kiến' }, ['- unclear Chưa rõ hạn']],
  ['Tháng 01/2026 Đã hoàn thành', {}, ['2026-01-31 done Hoàn thành']],
  ['Thường xuyên', {}, ['- ongoing Thường xuyên']],
  ['Sau khi có hướng dẫn của cấp trên', {}, ['- waiting Chờ điều kiện']],
  ['', {}, ['- unclear Chưa rõ hạn']],
  [
    'Trước ngày 10/6/2026 và ngày 10/9/2026',
    {},
    ['1 2026-06-09 late Quá hạn', '2 2026-09-09 later Chưa đến hạn'],
  ],
  [
    'Trước ngày 10/6/2026 và ngày 10/9/2026',
    { milestones: [{ number: 1, doneOn: '2026-06-10' }] },
    ['1 2026-06-09 done-late Hoàn thành chậm', '2 2026-09-09 later Chưa đến hạn'],
  ],
  [
    'Trước ngày 10/6/2026 và ngày 10/9/2026',
    { doneOn: '2026-06-11', milestones: [{ number: 1, doneOn: '2026-06-01' }] },
    ['1 2026-06-09 done Hoàn thành', '2 2026-09-09 done Hoàn thành'],
  ],
  [
    'Trước ngày 10/6/2026 và ngày 10/9/2026',
    { doneOn: '2026-06-11' },
    ['1 2026-06-09 done-late Hoàn thành chậm', '2 2026-09-09 done Hoàn thành'],
  ],
  [
    'Hằng quý',
    {},
    [
      '~2026-03-31 passed Thường xuyên',
      '~2026-06-30 due-30 Thường xuyên',
      '~2026-09-30 later Thường xuyên',
      '~2026-12-31 later Thường xuyên',
    ],
  ],
  [
    'Hằng quý',
    { doneOn: '2026-03-20' },
    ['03-31', '06-30', '09-30', '12-31'].map((day) => `~2026-${day} done Hoàn thành`),
  ],
  [
    'Hằng quý',
    {
      occurrences: [
        { last: '2026-03-31', doneOn: '2026-03-30' },
        { last: '2026-06-30', doneOn: '2026-07-02' },
      ],
    },
    [
      '~2026-03-31 done Hoàn thành',
      '~2026-06-30 done-late Hoàn thành chậm',
      '~2026-09-30 later Thường xuyên',
      '~2026-12-31 later Thường xuyên',
    ],
  ],
  ['Hằng ngày', {}, ['- ongoing Thường xuyên']],
  ['02 lần/năm', {}, ['- ongoing Thường xuyên']],
];

describe('the milestones of a task on 12/6/2026', () => {
  test.each(CASES)('%s %j', (text, entry, lines) => {
    expect(statesOf(text, entry).map(line)).toEqual(lines);
  });

  test('every standing is reached by a case', () => {
    const reached = CASES.flatMap(([, , lines]) => lines.flatMap((one) => one.split(' ')));
    expect(STANDINGS.filter((one) => !reached.includes(one))).toEqual([]);
  });
});

test('in habit the day itself is in time; without a span nothing is unrolled', () => {
  expect(statesOf('Trước ngày 13/6/2026', {}, { strict: false }).map(line)).toEqual([
    '2026-06-13 due-7 Sắp đến hạn',
  ]);
  const { span: _span, ...flat } = OPTIONS;
  const deadline = readDeadline('Hằng quý', { year: 2026 });
  expect(milestoneStates({ deadline }, undefined, flat).map(line)).toEqual(['- ongoing Thường xuyên']);
});

test('"trước ngày 15 hằng tháng" is due on the 14th', () => {
  const days = statesOf('Trước ngày 15 hằng tháng').map(({ last }) => last);
  expect(days).toHaveLength(12);
  expect(days.slice(0, 2)).toEqual(['2026-01-14', '2026-02-14']);
});
