import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../../src/readers/html/index.ts';
import { planOf } from '../../support/readPlans.ts';
import { documentOf } from '../../support/tables.ts';

const headOf = (...lines: string[]) =>
  planOf({
    value: documentOf([...lines, '', 'TT|Nội dung|Chủ trì|Thời gian', '1|Việc một|Phòng A|Quý I'].join('\n')),
    notes: [],
  }).document;

describe('the issuer of a plan without a number', () => {
  test.each([
    [['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'KẾ HOẠCH', 'Phát động thi đua'], 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'],
    [
      ['ỦY BAN NHÂN DÂN', 'PHƯỜNG MÂY NGÀN', 'KẾ HOẠCH', 'Phát động thi đua'],
      'ỦY BAN NHÂN DÂN PHƯỜNG MÂY NGÀN',
    ],
    [['KẾ HOẠCH', 'PHÁT ĐỘNG THI ĐUA', 'SỞ NỘI VỤ THỰC HIỆN'], undefined],
    [['DỰ THẢO LẦN HAI', 'KẾ HOẠCH', 'Phát động thi đua'], undefined],
    [['Sở Tư pháp tỉnh Sông Lam', 'KẾ HOẠCH', 'Phát động thi đua'], 'Sở Tư pháp tỉnh Sông Lam'],
    [['Sở Tư pháp gửi các phòng kế hoạch sau.', 'KẾ HOẠCH', 'Phát động thi đua'], undefined],
    [['Kính gửi: Các phòng', 'Sở Tư pháp', 'KẾ HOẠCH', 'Phát động thi đua'], undefined],
    [['PHỤ LỤC 1', 'SỞ NỘI VỤ CHỦ TRÌ'], undefined],
  ])('%j', (lines, issuer) => {
    expect(headOf(...lines).issuer).toBe(issuer);
  });
});

describe('the office of a party or a union', () => {
  test.each([
    [['ĐẢNG BỘ TỈNH SÔNG LAM', 'HUYỆN ỦY BÌNH AN', 'Số: 8-KH/HU', 'KẾ HOẠCH', 'Thi đua'], 'HUYỆN ỦY BÌNH AN'],
    [
      ['ĐOÀN TỈNH SÔNG LAM', 'HUYỆN ĐOÀN BÌNH AN', 'Số: 8-KH/ĐTN', 'KẾ HOẠCH', 'Thi đua'],
      'HUYỆN ĐOÀN BÌNH AN',
    ],
    [['ĐẢNG BỘ', 'XÃ TÂN HÒA', 'Số: 8-KH/ĐU', 'KẾ HOẠCH', 'Thi đua'], 'ĐẢNG BỘ XÃ TÂN HÒA'],
    [
      ['ỦY BAN NHÂN DÂN', 'XÃ ĐOÀN KẾT', 'Số: 8/KH-UBND', 'KẾ HOẠCH', 'Thi đua'],
      'ỦY BAN NHÂN DÂN XÃ ĐOÀN KẾT',
    ],
    [
      ['ĐOÀN THANH NIÊN XÃ ĐỒNG CỎ', 'BAN CHẤP HÀNH', '***', 'Số: 9-KH/ĐTN', 'KẾ HOẠCH', 'Thi đua'],
      'BAN CHẤP HÀNH ĐOÀN THANH NIÊN XÃ ĐỒNG CỎ',
    ],
    [
      ['ĐẢNG BỘ TỈNH SÔNG LAM', 'HUYỆN ỦY BÌNH AN', '*', 'Số 8-KH/HU', 'KẾ HOẠCH', 'Thi đua'],
      'HUYỆN ỦY BÌNH AN',
    ],
  ])('%j', (lines, issuer) => {
    expect(headOf(...lines).issuer).toBe(issuer);
  });
});

describe('the title below the kind', () => {
  test.each([
    [
      ['thực hiện Chỉ thị số 34-CT/TW về công tác thi đua'],
      'thực hiện Chỉ thị số 34-CT/TW về công tác thi đua',
    ],
    [
      ['Thực hiện phong trào thi đua “Xanh” giai đoạn 2025 - 2027', 'Giám đốc Sở ban hành kế hoạch như sau:'],
      'Thực hiện phong trào thi đua “Xanh” giai đoạn 2025 - 2027',
    ],
    [
      ['Công tác năm 2023 của Hội đồng', 'Hội đồng xây dựng chương trình công tác năm 2023 như sau:'],
      'Công tác năm 2023 của Hội đồng',
    ],
    [
      ['Công tác thi đua, khen thưởng', 'năm 2023 của tỉnh Sông Lam', 'Thực hiện Luật Thi đua, khen thưởng;'],
      'Công tác thi đua, khen thưởng năm 2023 của tỉnh Sông Lam',
    ],
    [['Thực hiện Kế hoạch số 5 của Tỉnh ủy, Sở ban hành kế hoạch như sau:'], undefined],
    [['Căn cứ Luật Thi đua, khen thưởng'], undefined],
    [['Tổ chức Tháng Thanh niên', 'LỊCH HOẠT ĐỘNG'], 'Tổ chức Tháng Thanh niên'],
    [['Công tác thi đua năm 2026', 'A. Nhiệm vụ quý I'], 'Công tác thi đua năm 2026'],
    [['Công tác thi đua năm 2026', 'PHỤ LỤC 1', 'TIẾN ĐỘ'], 'Công tác thi đua năm 2026'],
  ])('%j', (lines, title) => {
    expect(headOf('KẾ HOẠCH', ...lines).title).toBe(title);
  });
});

describe('the office above a table is no part of its title', () => {
  test.each([
    [['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'CÔNG VIỆC QUÝ I NĂM 2026'], 'CÔNG VIỆC QUÝ I NĂM 2026'],
    [['ĐẶC KHU MÂY NGÀN', 'CÔNG VIỆC QUÝ I NĂM 2026'], 'CÔNG VIỆC QUÝ I NĂM 2026'],
    [['ĐẢNG ỦY XÃ TÂN HÒA', 'XÃ TÂN HÒA', 'CÔNG VIỆC QUÝ I'], 'CÔNG VIỆC QUÝ I'],
    [['PHÒNG, CHỐNG LỤT BÃO', 'CÔNG VIỆC QUÝ I'], 'PHÒNG, CHỐNG LỤT BÃO CÔNG VIỆC QUÝ I'],
    [['XÃ HỘI HÓA KHEN THƯỞNG', 'CÔNG VIỆC QUÝ I'], 'XÃ HỘI HÓA KHEN THƯỞNG CÔNG VIỆC QUÝ I'],
  ])('%j', (lines, title) => {
    const text = [...lines, '', 'TT|Nội dung|Chủ trì|Thời gian', '1|Việc một|Phòng A|Quý I'].join('\n');
    expect(planOf({ value: documentOf(text), notes: [] }).appendices[0]?.title).toBe(title);
  });
});

describe('a title that begins on the line of the kind', () => {
  test.each([
    [
      ['CHƯƠNG TRÌNH CÔNG TÁC', 'của Ban Thường vụ Đảng ủy xã năm 2026'],
      'CÔNG TÁC của Ban Thường vụ Đảng ủy xã năm 2026',
    ],
    [['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026', 'Thực hiện nghị quyết, Đảng ủy làm như sau:'], 'CÔNG TÁC NĂM 2026'],
    [['KẾ HOẠCH PHÁT ĐỘNG THI ĐUA', 'a) Mục đích'], 'PHÁT ĐỘNG THI ĐUA'],
  ])('%j', (lines, title) => {
    expect(headOf(...lines).title).toBe(title);
  });
});

describe('number and date on the line of the kind', () => {
  test.each([
    [
      'KẾ HOẠCH SỐ 12/KH-UBND NGÀY 10/01/2026',
      { number: '12/KH-UBND', date: '2026-01-10', title: 'PHÁT ĐỘNG THI ĐUA' },
    ],
    [
      'KẾ HOẠCH SỐ 7/KH-UBND NGÀY 5 THÁNG 3 NĂM 2026',
      { number: '7/KH-UBND', date: '2026-03-05', title: 'PHÁT ĐỘNG THI ĐUA' },
    ],
    ['KẾ HOẠCH SỐ 7/KH-UBND', { number: '7/KH-UBND', title: 'PHÁT ĐỘNG THI ĐUA' }],
    [
      'KẾ HOẠCH THỰC HIỆN QUYẾT ĐỊNH SỐ 5/QĐ-UBND NGÀY 01/02/2025',
      { title: 'THỰC HIỆN QUYẾT ĐỊNH SỐ 5/QĐ-UBND NGÀY 01/02/2025' },
    ],
  ])('%s', (line, { number, date, title }: { number?: string; date?: string; title: string }) => {
    const document = headOf(line, 'PHÁT ĐỘNG THI ĐUA');
    expect([document.number, document.date, document.title]).toEqual([number, date, title]);
  });
});

test('a caption is the title of its table, the line above it is not', () => {
  const html =
    '<p>Các phòng thực hiện nghiêm túc.</p><table><caption>Phân công nhiệm vụ</caption><tr><th>TT<th>Nội dung<th>Thời gian<tr><td>1<td>Việc một<td>Quý I</table>';
  const { appendices, body } = planOf(readHtml(html, 'bang.html'));
  expect(appendices[0]?.title).toBe('Phân công nhiệm vụ');
  expect(body.items.map(({ text }) => text)).toEqual(['Các phòng thực hiện nghiêm túc.']);
});

describe('the date of issue', () => {
  test.each([
    ['Sông Lam, ngày 20 tháng 01 năm 2026', '2026-01-20'],
    ['Sông Lam, 20/01/2026', '2026-01-20'],
    ['Ngày: 20/01/2026', '2026-01-20'],
    ['Theo Thông báo, 20/01/2026 là ngày họp', undefined],
  ])('%s', (line, date) => {
    expect(headOf('SỞ NỘI VỤ', 'Số: 5/KH-SNV', line, 'KẾ HOẠCH', 'Thi đua').date).toBe(date);
  });
});

test.each([
  ['Thi dua 2026', 2026],
  ['Quý I', undefined],
  ['2025-2026', undefined],
])('a plan that says no year has that of its sheet: %s', (sheet, year) => {
  const document = documentOf('TT|Nội dung|Thời gian\n1|Việc một|Tháng 3');
  for (const block of document.blocks)
    if (block.kind === 'table') for (const row of block.rows) row.where = { sheet };
  expect(planOf({ value: document, notes: [] }).document.year).toBe(year);
});

test.each([
  ['the one that its times say', ['10/02/2026', '20/3', 'từ 15/02 tới 15/3/2026'], 2026],
  ['none where they say two', ['10/12/2025', '20/3', '15/3/2026'], undefined],
  ['none where papers say it', ['20/3', 'Theo Kế hoạch số 5/KH-UBND ngày 3/2/2026'], undefined],
  ['none where all are without', ['20/3', 'Tháng 4'], undefined],
  ['none where no time lacks one', ['10/02/2026', '20/3/2026', 'Thường xuyên'], undefined],
])('a plan that says no year has %s', (_, times, year) => {
  const rows = times.map((time, i) => `${String(i + 1)}|Việc|${time}`);
  const value = documentOf(['TT|Nội dung|Thời gian', ...rows].join('\n'));
  expect(planOf({ value, notes: [] }).document.year).toBe(year);
});

test.each([
  ['Phân công công tác thi đua quý I/2026', 2026, '2026-01-01'],
  ['Phát động đợt thi đua tháng 5/2026', 2026, '2026-01-01'],
  ['Công tác thi đua năm 2026 theo Chỉ thị số 5/2025/CT', 2026, '2026-01-01'],
  ['Thực hiện Quyết định số 12/2025/QĐ-UBND', undefined, undefined],
])('the year of “%s”', (title, year, from) => {
  const document = headOf('KẾ HOẠCH', title);
  expect([document.year, document.period?.from]).toEqual([year, from]);
});

test.each([
  'CỤC THUẾ TỈNH SÔNG LAM',
  'BỆNH VIỆN ĐA KHOA SÔNG LAM',
  'HỘI NÔNG DÂN TỈNH',
  'BAN QUẢN LÝ KHU CÔNG NGHIỆP',
])('the office above is not in the title of the table: %s', (office) => {
  const lines = [
    office,
    'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026',
    '',
    'TT|Nội dung|Chủ trì|Thời gian',
    '1|Một|A|Quý I',
  ];
  const { appendices } = planOf({ value: documentOf(lines.join('\n')), notes: [] });
  expect(appendices[0]?.title).toBe('CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026');
});

test.each(['HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN', 'BỘ TIÊU CHÍ CHẤM ĐIỂM', 'BAN HÀNH QUY CHẾ'])(
  'but %s is',
  (line) => {
    const lines = [
      line,
      'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026',
      '',
      'TT|Nội dung|Chủ trì|Thời gian',
      '1|Một|A|Quý I',
    ];
    const { appendices } = planOf({ value: documentOf(lines.join('\n')), notes: [] });
    expect(appendices[0]?.title).toBe(`${line} CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026`);
  },
);
