import { describe, expect, test } from '@jest/globals';
import { planOf } from '../../support/readPlans.ts';
import { documentOf } from '../../support/tables.ts';

/** A programme in 2026 whose headings say the time. */
const read = (header: string, ...rows: string[]) =>
  planOf({
    value: documentOf(['KẾ HOẠCH', 'Công tác thi đua năm 2026', '', header, ...rows].join('\n')),
    notes: [],
  });
const NO_TIME = 'TT|Nội dung|Đơn vị thực hiện';
const deadlines = (header: string, ...rows: string[]) =>
  read(header, ...rows).appendices.flatMap(({ tasks }) =>
    tasks.map(({ deadlineText, deadline, inheritedDeadline }) =>
      deadlineText === undefined ? null : [deadlineText, deadline.due, inheritedDeadline],
    ),
  );

describe('a heading that is a time is the deadline of the work below it', () => {
  test.each([
    [
      ['I|QUÝ I|', '1|Việc một|Phòng A', 'II|QUÝ II|', '1|Việc hai|Phòng B'],
      [
        ['QUÝ I', '2026-03-31', true],
        ['QUÝ II', '2026-06-30', true],
      ],
    ],
    [
      [
        'A|Quý I|',
        'I|Tháng 01/2026|',
        '1|Việc một|Phòng A',
        'II|Nhiệm vụ tháng 3 (02)|',
        '1|Việc hai|Phòng B',
      ],
      [
        ['Tháng 01/2026', '2026-01-31', true],
        ['tháng 3', '2026-03-31', true],
      ],
    ],
    [['I|Công tác tổng kết năm 2025|', '1|Việc một|Phòng A'], [null]],
    [['I|Phong trào thi đua quý I và học kỳ II|', '1|Việc một|Phòng A'], [null]],
    [['I|Nhiệm vụ thường xuyên|', '1|Việc một|Phòng A'], [null]],
    [['I|Tháng 13|', '1|Việc một|Phòng A'], [null]],
    [['I|NHIỆM VỤ TRỌNG TÂM NĂM 2026|', '1|Việc một|Phòng A'], [null]],
    [
      ['I|Năm 2026|', '1|Việc một|Phòng A', 'II|Năm 2027|', '1|Việc hai|Phòng B'],
      [
        ['Năm 2026', '2026-12-31', true],
        ['Năm 2027', '2027-12-31', true],
      ],
    ],
  ])('%j', (rows, expected) => {
    expect(deadlines(NO_TIME, ...rows)).toEqual(expected);
  });

  test('a deadline of its own comes first, also that of the row above', () => {
    const rows = ['I|Quý I||', '1|Việc một|Phòng A|15/01/2026', '2|Việc hai|Phòng B|'];
    expect(deadlines(`${NO_TIME}|Thời gian`, ...rows)).toEqual([
      ['15/01/2026', '2026-01-15', false],
      ['Quý I', '2026-03-31', true],
    ]);
  });

  test('one note for each heading', () => {
    const { notes } = read(NO_TIME, 'I|Quý I|', '1|Việc một|Phòng A', '2|Việc hai|Phòng A');
    expect(notes.map(({ code, text }) => [code, text])).toEqual([
      ['deadline-of-group', '2 dòng từ PL.I.1 đến PL.I.2: thời gian lấy theo tên nhóm “Quý I”.'],
    ]);
  });

  test('quarters and months without numbers nest: a quarter ends the quarter before it', () => {
    const { appendices } = read(
      NO_TIME,
      'Quý I||',
      'Tháng 01||',
      '1|Việc một|Phòng A',
      'Tháng 3||',
      '2|Việc hai|Phòng A',
      'Quý II||',
      'Tháng 6||',
      '3|Việc ba|Phòng A',
    );
    const titles = new Map(appendices[0]?.groups.map(({ id, title }) => [id, title]));
    expect(appendices[0]?.groups.map(({ title, parentId }) => [title, titles.get(parentId ?? '')])).toEqual([
      ['Quý I', undefined],
      ['Tháng 01', 'Quý I'],
      ['Tháng 3', 'Quý I'],
      ['Quý II', undefined],
      ['Tháng 6', 'Quý II'],
    ]);
  });
});
