import { describe, expect, test } from '@jest/globals';
import { makeDaysOff } from '../../../src/core/calendar/index.ts';
import {
  type DocTable,
  forUnit,
  type Letter,
  LETTER_CONDITIONS,
  reminderLetters,
} from '../../../src/core/exports/index.ts';
import { ROOM } from '../../../src/core/exports/unissued.ts';
import { createDirectory, type DirectoryUnit } from '../../../src/core/units/index.ts';
import { planOf } from '../../support/readPlans.ts';
import { documentOf } from '../../support/tables.ts';

const unit = (id: string, name: string, more: Partial<DirectoryUnit> = {}): DirectoryUnit => ({
  id,
  name,
  aliases: [],
  ...more,
});
const UNITS = [
  unit('nv', 'Phòng Nội vụ'),
  unit('tp', 'Phòng Tư pháp'),
  unit('an', 'Phường An'),
  unit('binh', 'Phường Bình', { validTo: '2025-12-31' }),
  unit('phuong', 'UBND các phường', { kind: 'nhóm', members: ['an', 'binh'] }),
];
const PLAN = (() => {
  const rows = [
    'TT|Nội dung|Chủ trì|Phối hợp|Thời gian',
    '1|Ban hành kế hoạch|Phòng Nội vụ|Phòng Tư pháp|Trước ngày 10/3/2026',
    '2|Gửi báo cáo|UBND các phường|Phòng Nội vụ|Trước ngày 10/6/2026 và ngày 10/9/2026',
    '3|Tổng kết năm|Phòng Tư pháp||Tháng 12/2026',
    '4|Giao ban|Phòng Nội vụ||Ngày 25 hằng tháng',
    '5|Kiện toàn|Phòng Tư pháp||Tháng 01/2026',
  ];
  const plan = planOf({ value: documentOf(rows.join('\n')), notes: [] }, UNITS);
  return {
    ...plan,
    document: { year: 2026, number: '01/KH-X', date: '2026-02-02', issuer: 'UBND xã Đồi Sim' },
  };
})();
const ids = PLAN.appendices.flatMap(({ tasks }) => tasks.map(({ id }) => id));

const inputOn = (asOf: string, progress: { taskId: string; doneOn?: string }[] = [], plan = PLAN) => ({
  plan,
  progress,
  directory: createDirectory(UNITS),
  daysOff: makeDaysOff(),
  strict: true,
  asOf,
  within: 30,
});
const lettersOn = (...input: Parameters<typeof inputOn>) => reminderLetters(inputOn(...input));
const cells = (table: DocTable | undefined) =>
  (table?.rows ?? []).map((row) => row.cells.map(({ text }) => text));
const seen = ({ unit: { name }, tables }: Letter) => [
  name,
  cells(tables['Bảng nhiệm vụ quá hạn']).map(([, title, role, due, state]) => [title, role, due, state]),
  cells(tables['Bảng nhiệm vụ sắp đến hạn']).map(([, title, role, due, state]) => [title, role, due, state]),
];

describe('letters on a day', () => {
  test('each unit has what it leads or does itself, late and coming, and nothing where it only helps; a ward that is no more has none, a slip of the plan is nobody’s', () => {
    expect(lettersOn('2026-05-29').letters.map(seen)).toEqual([
      [
        'Phòng Nội vụ',
        [['Ban hành kế hoạch', 'Chủ trì, chỉ đạo', 'Trước ngày 10/03/2026', 'Quá hạn 56 ngày làm việc']],
        [['Giao ban', 'Chủ trì, chỉ đạo', '25/06/2026', 'Còn 27 ngày']],
      ],
      ['Phường An', [], [['Gửi báo cáo', 'Chủ trì, chỉ đạo', 'Trước ngày 10/06/2026', 'Còn 11 ngày']]],
    ]);
  });

  test('what is done is in no letter, and a unit with nothing open gets none', () => {
    const { letters } = lettersOn('2026-05-29', [{ taskId: ids[0] ?? '', doneOn: '2026-03-01' }]);
    expect(letters.map(({ unit: { name } }) => name)).toEqual(['Phường An', 'Phòng Nội vụ']);
    expect(lettersOn('2026-02-10').letters.map(({ unit: { name } }) => name)).toEqual(['Phòng Nội vụ']);
  });

  test('the words: number and day of issue are dots, nothing is invented', () => {
    const texts = lettersOn('2026-05-29').letters[0]?.texts;
    expect(texts).toEqual({
      'Tên cơ quan': 'UBND xã Đồi Sim',
      'Tên đơn vị': 'Phòng Nội vụ',
      'Kế hoạch': 'Kế hoạch số 01/KH-X ngày 02 tháng 02 năm 2026 của UBND xã Đồi Sim',
      Năm: '2026',
      'Số công văn': '……/……-……',
      Ngày: 'ngày …… tháng …… năm 2026',
      'Tính đến ngày': '29/05/2026',
      'Số ngày tới': '30',
      'Số nhiệm vụ quá hạn': '1 việc',
      'Số nhiệm vụ sắp đến hạn': '1 việc',
    });
  });

  test('what it lists is told to the template', () => {
    const listed = lettersOn('2026-05-29').letters.map(({ conditions }) =>
      LETTER_CONDITIONS.filter((name) => conditions[name]),
    );
    expect(listed).toEqual([
      ['Khi có việc quá hạn', 'Khi có việc sắp đến hạn'],
      ['Khi không có việc quá hạn', 'Khi có việc sắp đến hạn'],
    ]);
  });

  test('of a school year both years are said', () => {
    const document = { ...PLAN.document, period: { from: '2025-08-01', to: '2026-07-31' } };
    expect(lettersOn('2026-05-29', [], { ...PLAN, document }).letters[0]?.texts.Năm).toBe('2025-2026');
  });

  test('an electronic letter has room for number and day, and no dots', () => {
    const { texts } = reminderLetters({ ...inputOn('2026-05-29'), blankNumber: true }).letters[0] ?? {};
    expect(texts).toMatchObject({
      'Số công văn': `${ROOM}/${ROOM}`,
      Ngày: `ngày${ROOM}tháng${ROOM}năm 2026`,
    });
  });

  test('where nobody leads or does a task, those who are named in it answer for it', () => {
    const rows = 'TT|Nội dung|Chủ trì|Phối hợp|Thời gian\n1|Sơ kết||Phòng Tư pháp|Trước ngày 10/3/2026';
    const plan = planOf({ value: documentOf(rows), notes: [] }, UNITS);
    expect(lettersOn('2026-05-29', [], { ...PLAN, appendices: plan.appendices }).letters.map(seen)).toEqual([
      ['Phòng Tư pháp', [['Sơ kết', 'Phối hợp', 'Trước ngày 10/03/2026', 'Quá hạn 56 ngày làm việc']], []],
    ]);
  });
});

test.each([
  ['Phường An', ['Gửi báo cáo']],
  ['Phòng Tư pháp', ['Ban hành kế hoạch', 'Tổng kết năm', 'Kiện toàn']],
  ['Phường Bình', undefined],
])('the plan of %s also has the work of its group', (name, titles) => {
  const own = forUnit(PLAN, name, createDirectory(UNITS));
  expect(own?.appendices.flatMap(({ tasks }) => tasks.map(({ title }) => title))).toEqual(titles);
});
