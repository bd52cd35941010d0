import { describe, expect, test } from '@jest/globals';
import { type Milestone, readDeadline } from '../../../src/core/deadlines/index.ts';

type Places = Record<string, string>;

/** ("Trước 30/6/2026", { due: [0, 15] }) → { due: 'Trước 30/6/2026' }: offsets as the words of the cell. */
function wordsAt(text: string, { spans = {} }: Pick<Milestone, 'spans'>): Places {
  return Object.fromEntries(
    Object.entries(spans).map(([field, [from, to]]): [string, string] => [field, text.slice(from, to)]),
  );
}

const read = (text: string) => readDeadline(text, { year: 2026 });

describe('which words gave which field', () => {
  test.each<[string, Places]>([
    ['Trước ngày 30/6/2026', { due: 'Trước ngày 30/6/2026', bound: 'Trước ngày 30/6/2026' }],
    ['Họp ngày 20/6/2026 tại Hội trường', { start: 'ngày 20/6/2026', due: 'ngày 20/6/2026' }],
    ['Từ năm 2026', { start: 'Từ năm 2026' }],
    [
      'Trước 17h00 ngày 20/6/2026 tại Hội trường',
      {
        due: 'Trước 17h00 ngày 20/6/2026',
        bound: 'Trước 17h00 ngày 20/6/2026',
        dueTime: 'Trước 17h00 ngày 20/6/2026',
      },
    ],
    ['Từ năm 2026 trở đi, tại các xã', { start: 'Từ năm 2026 trở đi' }],
    [
      'Họp ngày 20/6/2026 (17h00) tại UBND',
      {
        start: 'ngày 20/6/2026 (17h00)',
        due: 'ngày 20/6/2026 (17h00)',
        dueTime: 'ngày 20/6/2026 (17h00)',
      },
    ],
    [
      'ngày 20/6/2026 (thứ Bảy), tại UBND',
      { start: 'ngày 20/6/2026 (thứ Bảy)', due: 'ngày 20/6/2026 (thứ Bảy)' },
    ],
    ['Ngày 32/5/2026', { issues: 'Ngày 32/5/2026' }],
    [
      'họp thứ Bảy, ngày 20/11/2026',
      {
        start: 'thứ Bảy, ngày 20/11/2026',
        due: 'thứ Bảy, ngày 20/11/2026',
        issues: 'thứ Bảy, ngày 20/11/2026',
      },
    ],
    ['Thường xuyên', { kind: 'Thường xuyên' }],
    ['Tháng 6/2026, thường xuyên', { start: 'Tháng 6/2026', due: 'Tháng 6/2026', ongoing: 'thường xuyên' }],
    ['Hàng tháng Thường xuyên', { kind: 'Thường xuyên', recurrence: 'Hàng tháng' }],
    ['báo cáo hàng tháng; sơ kết hàng năm', { recurrence: 'hàng tháng; sơ kết hàng năm' }],
    ['gửi Sở trước ngày 15/12 hàng năm', { recurrence: 'trước ngày 15/12 hàng năm' }],
    ['Hàng năm, họp trước ngày 15/12', { recurrence: 'Hàng năm, họp trước ngày 15/12' }],
    [
      'Hàng năm; họp ngày 15/6/2026',
      { recurrence: 'Hàng năm', start: 'ngày 15/6/2026', due: 'ngày 15/6/2026' },
    ],
    [
      'Từ tháng 3/2026, hoàn thành trước 30/6/2026',
      {
        start: 'Từ tháng 3/2026, hoàn thành trước 30/6/2026',
        due: 'Từ tháng 3/2026, hoàn thành trước 30/6/2026',
        bound: 'Từ tháng 3/2026, hoàn thành trước 30/6/2026',
      },
    ],
    ['Trong 30 ngày kể từ ngày ký', { duration: 'Trong 30 ngày kể từ ngày ký' }],
    [
      'trước 10 giờ ngày làm việc tiếp theo',
      { dueTime: 'trước 10 giờ', duration: 'ngày làm việc tiếp theo' },
    ],
    ['thực hiện khi có yêu cầu', { condition: 'khi có yêu cầu' }],
    ['khi có yêu cầu; khi có phát sinh', { condition: 'khi có yêu cầu' }],
    [
      'Từ 01/7/2026 đến khi có quy định mới',
      { start: 'Từ 01/7/2026', endCondition: 'đến khi có quy định mới' },
    ],
    ['Gửi Sở theo Kế hoạch của Thành phố', { reference: 'theo Kế hoạch của Thành phố' }],
    [
      'Tháng 01/2026 Đã hoàn thành',
      { start: 'Tháng 01/2026', due: 'Tháng 01/2026', status: 'Đã hoàn thành' },
    ],
    [
      'Theo KH của TP, dự kiến trước 30/6/2026',
      {
        reference: 'Theo KH của TP',
        due: 'dự kiến trước 30/6/2026',
        bound: 'dự kiến trước 30/6/2026',
      },
    ],
    ['Tháng 6/2026 (dự kiến)', { start: 'Tháng 6/2026', due: 'Tháng 6/2026', tentative: 'dự kiến' }],
    ['Không quy định', { kind: 'Không quy định' }],
    ['Không quy định; tháng 6/2026', { start: 'tháng 6/2026', due: 'tháng 6/2026' }],
  ])('%s', (text, places) => expect(wordsAt(text, read(text))).toStrictEqual(places));

  test.each<[string, Places[]]>([
    [
      'Trước ngày 15/6 và ngày 15/12',
      [
        { due: 'Trước ngày 15/6', bound: 'Trước ngày 15/6' },
        { due: 'ngày 15/12', bound: 'ngày 15/12' },
      ],
    ],
    [
      'sơ kết: tháng 6; tổng kết: từ 10/12 đến 20/12/2026',
      [
        { start: 'tháng 6', due: 'tháng 6' },
        { start: 'từ 10/12 đến 20/12/2026', due: 'từ 10/12 đến 20/12/2026' },
      ],
    ],
  ])('each of several, %s', (text, places) => {
    const deadline = read(text);
    expect(deadline.items?.map((item) => wordsAt(text, item))).toStrictEqual(places);
    expect(deadline.spans).toBeUndefined();
  });
});

test.each(['Họp Ban Chỉ đạo', '-', 'Năm học 2025-2026'])('no place, no spans: %s', (text) => {
  expect('spans' in read(text)).toBe(false);
});

describe('offsets lead to what was written, whatever was tidied', () => {
  const due = (text: string) => wordsAt(text, read(text))['due'];

  test.each([
    ['  Trước  ngày 30/6/2026 ', 'Trước  ngày 30/6/2026'],
    ['gửi Sở\ntrước ngày\n30/6/2026.', 'trước ngày\n30/6/2026'],
    ['gửi Sở <b>trước</b> ngày <i>30/6/2026</i>', 'trước</b> ngày <i>30/6/2026'],
    ['gửi Sở<br/>trước 30/6/2026<br>', 'trước 30/6/2026'],
    ['gửi Sở trươc ngay30/6/2026', 'trươc ngay30/6/2026'],
    ['gửi Sở trước tháng tư năm 2026', 'trước tháng tư năm 2026'],
    ['gửi Sở tháng tư', 'tháng tư'],
    ['gửi Sở trước ngày 30 (ba mươi) tháng 6 (sáu)', 'trước ngày 30 (ba mươi) tháng 6 (sáu)'],
    ['gửi \u200bSở trước 30/6/2026\ufeff', 'trước 30/6/2026'],
    ['gửi 😀 Sở trước 30/6/2026', 'trước 30/6/2026'],
    ['gửi Sở trước 30–6–2026', 'trước 30–6–2026'],
  ])('%j', (text, words) => expect(due(text)).toBe(words));

  test('composed from pieces', () => {
    const text = 'gửi Sở trước tháng 6/2026, thường xuyên'.normalize('NFD');
    expect(due(text)?.normalize()).toBe('trước tháng 6/2026');
  });

  test('a cell longer than most', () => {
    const text = `${'Họp Ban Chỉ đạo về công tác thi đua. '.repeat(20)}Trước ngày 30/6/2026`;
    expect(due(text)).toBe('Trước ngày 30/6/2026');
  });
});
