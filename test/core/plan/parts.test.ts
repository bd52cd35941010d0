import { describe, expect, test } from '@jest/globals';
import { readBody } from '../../../src/core/plan/body.ts';
import { splitDoers } from '../../../src/core/plan/doers.ts';
import { attachedIssuer, readHeading, startsAppendix } from '../../../src/core/plan/headings.ts';
import { agendaItems } from '../../../src/core/plan/items.ts';
import { phraseOfTimeColumns } from '../../../src/core/plan/timeColumns.ts';
import { timeInContent } from '../../../src/core/plan/timeInContent.ts';
import { findOfficialDate, findOfficialNumber } from '../../../src/core/plan/officialDates.ts';

describe('agendaItems', () => {
  test.each([
    ['Phiên họp thứ hai: - Xét A. - Đề nghị B; - Kiện toàn C.', ['Xét A.', 'Đề nghị B;', 'Kiện toàn C.']],
    ['- Thông qua A; - Hướng dẫn B', ['Thông qua A;', 'Hướng dẫn B']],
    ['Họp quý I:\n- Xét A\n- Duyệt B', ['Xét A', 'Duyệt B']],
    ['Họp:\n1. Xét A\n2. Kiện toàn B', ['Xét A', 'Kiện toàn B']],
    ['1) Xét A\n- hai hồ sơ\n2) Duyệt B', ['Xét A', 'hai hồ sơ', 'Duyệt B']],
    ['Họp:\n3. Xét A\n7. Kiện toàn B', []],
    ['1. Xét A', []],
    ['Hội đồng Thi đua - Khen thưởng họp', []],
    ['Phiên họp thứ ba: Xét A', []],
    ['- Xây dựng kế hoạch', []],
    ['Giai đoạn 2021 - 2025: Tổ chức', []],
  ])('%j', (title, items) => {
    expect(agendaItems(title)).toEqual(items);
  });
});

describe('splitDoers: lead and coordinator in one cell', () => {
  test.each([
    ['Chủ trì: Phòng A\nPhối hợp: Phòng B, Phòng C', { lead: 'Phòng A', coordinator: 'Phòng B, Phòng C' }],
    ['- Chủ trì: Phòng A; - Phối hợp: Phòng B', { lead: 'Phòng A', coordinator: 'Phòng B' }],
    ['Cơ quan chủ trì: Sở A. Cơ quan phối hợp: Sở B', { lead: 'Sở A', coordinator: 'Sở B' }],
    [
      'Phòng A chủ trì, phối hợp với Phòng B và Phòng C',
      { lead: 'Phòng A', coordinator: 'Phòng B và Phòng C' },
    ],
    ['Phòng A (chủ trì), Phòng B, Phòng C (phối hợp)', { lead: 'Phòng A', coordinator: 'Phòng B, Phòng C' }],
    ['Phòng A phối hợp với Phòng B', { lead: 'Phòng A', coordinator: 'Phòng B' }],
    ['Phòng A / Phòng B', { lead: 'Phòng A', coordinator: 'Phòng B' }],
    ['Phòng Tổng hợp/Thanh tra Sở', { lead: 'Phòng Tổng hợp', coordinator: 'Thanh tra Sở' }],
    ['UBND/HĐND phường', { lead: 'UBND/HĐND phường' }],
    ['Phòng A chủ trì; Phòng B, Phòng C phối hợp', { lead: 'Phòng A', coordinator: 'Phòng B, Phòng C' }],
    ['Phòng A, Phòng B', { lead: 'Phòng A, Phòng B' }],
    ['Đơn vị chủ trì thực hiện mô hình', { lead: 'Đơn vị chủ trì thực hiện mô hình' }],
  ])('%j', (text, doers) => {
    expect(splitDoers(text)).toEqual(doers);
  });
});

describe('headings of appendices', () => {
  const read = (...lines: string[]) =>
    readHeading(lines.map((text) => ({ kind: 'paragraph', text, where: {} })));

  test.each([
    [
      [
        'PHỤ LỤC 1',
        'BIỂU TIẾN ĐỘ NĂM 2024',
        '(Kèm theo Kế hoạch số 07/KH-HĐTĐKT ngày 15/01/2024 của Hội đồng)',
      ],
      {
        label: 'PHỤ LỤC 1',
        number: '1',
        title: 'BIỂU TIẾN ĐỘ NĂM 2024',
        attachedTo: { number: '07/KH-HĐTĐKT', date: '2024-01-15' },
      },
    ],
    [
      [
        'Phụ lục II',
        'CHƯƠNG TRÌNH',
        '(Ban hành kèm theo Kế hoạch số      /KH-UBND ngày    /    /2026 của UBND phường)',
      ],
      { label: 'Phụ lục II', number: '2', title: 'CHƯƠNG TRÌNH', attachedTo: { number: null, date: null } },
    ],
    [
      ['PHỤ LỤC DANH MỤC NHIỆM VỤ (Kèm theo Kế hoạch số 9/KH-UBND ngày 18 tháng 11 năm 2025 của UBND tỉnh)'],
      {
        label: 'PHỤ LỤC',
        title: 'DANH MỤC NHIỆM VỤ',
        attachedTo: { number: '9/KH-UBND', date: '2025-11-18' },
      },
    ],
    [['Biểu số 02', 'Phân công nhiệm vụ'], { label: 'Biểu số 02', number: '2', title: 'Phân công nhiệm vụ' }],
    [['BIỂU TIẾN ĐỘ NĂM 2024'], { title: 'BIỂU TIẾN ĐỘ NĂM 2024' }],
    [
      ['PHỤ LỤC SỐ MỘT', 'PHÂN CÔNG NHIỆM VỤ'],
      { label: 'PHỤ LỤC SỐ MỘT', number: '1', title: 'PHÂN CÔNG NHIỆM VỤ' },
    ],
    [['Phụ lục thứ hai: Chế độ báo cáo'], { label: 'Phụ lục thứ hai', number: '2', title: 'Chế độ báo cáo' }],
    [['PHỤ LỤC MƯỜI LĂM'], { label: 'PHỤ LỤC MƯỜI LĂM', number: '15' }],
    [['PHỤ LỤC HAI CHẾ ĐỘ BÁO CÁO'], { label: 'PHỤ LỤC', title: 'HAI CHẾ ĐỘ BÁO CÁO' }],
    [['PHỤ LỤC NĂM 2025'], { label: 'PHỤ LỤC', title: 'NĂM 2025' }],
    [[], {}],
  ])('%j', (lines, heading) => {
    expect(read(...lines)).toMatchObject(heading);
  });

  test.each([
    'PHỤ LỤC',
    'Phụ lục 1',
    'PHỤ LỤC II DANH MỤC',
    'Phụ lục số 03',
    'BIỂU SỐ 2',
    'Phụ lục I: Lịch công tác',
    'Phụ lục số hai',
    'PHỤ LỤC THỨ NHẤT',
    'Bảng 1: Các phong trào thi đua',
    'Biểu số 02. Phân công nhiệm vụ',
  ])('begins one: %s', (text) => {
    expect(startsAppendix(text)).toBe(true);
  });
  test.each([
    '(Phụ lục 1 - Biểu tiến độ)',
    'Phụ lục kèm theo Kế hoạch này',
    'Biểu dương điển hình',
    'Bảng lương',
    'Bảng 1 cho thấy kết quả thi đua',
    'Mẫu 1: Bản đăng ký thi đua;',
    'Bảng 2: theo dõi trong năm',
    'theo Phụ lục 1',
    'Phụ lục hai nêu trên do Sở lập',
  ])('begins none: %s', (text) => {
    expect(startsAppendix(text)).toBe(false);
  });

  test('whose plan', () => {
    expect(
      attachedIssuer('PHỤ LỤC 1\n(Kèm theo Kế hoạch số 07/KH ngày 15/01/2024 của Hội đồng Thi đua)'),
    ).toBe('Hội đồng Thi đua');
    expect(attachedIssuer('PHỤ LỤC 1')).toBeUndefined();
  });
});

describe('numbers and dates of documents', () => {
  test.each([
    ['Số: 01 /KH-HĐTĐKT', '01/KH-HĐTĐKT'],
    ['Kế hoạch số 179/KH-UBND ngày 18', '179/KH-UBND'],
    ['số 90-KH/QU', '90-KH/QU'],
    ['Quyết định số 01/2025/QĐ-UBND', '01/2025/QĐ-UBND'],
    ['Số:      /KH-UBND', null],
    ['Số: …/KH-UBND', null],
    ['không có', undefined],
  ])('%j', (text, number) => {
    expect(findOfficialNumber(text)).toBe(number);
  });
  test.each([
    ['ngày 28 tháng 01 năm 2022', '2022-01-28'],
    ['ngày 18/11/2025', '2025-11-18'],
    ['ngày 31 tháng 02 năm 2022', undefined],
    ['ngày    /    /2022', undefined],
  ])('%j', (text, day) => {
    expect(findOfficialDate(text)).toBe(day);
  });
});

describe('readBody', () => {
  const read = (...lines: string[]) =>
    readBody(lines.map((text) => ({ kind: 'paragraph', text, where: {} })));
  test('sections, bullets, head and end', () => {
    const { value } = read(
      'KẾ HOẠCH',
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      '- Một',
      'II. NỘI DUNG',
      '1.1. Điều chỉnh',
      '2.2. Xây dựng',
      '2. Trọng tâm',
      'Nơi nhận:',
      '- Lưu: VT.',
    );
    expect(value.map(({ section, kind }) => `${section} ${kind}`)).toEqual([
      ' head',
      'I heading',
      'I.1 heading',
      'I.1 bullet',
      'II heading',
      'II.1.1 heading',
      'II.2.2 heading',
      'II.2 heading',
      ' end',
      ' end',
    ]);
  });
  test('a sentence cut by the page is whole again, with a note', () => {
    const { value, notes } = read('I. NỘI DUNG', '- Điều hành của UBND', 'quận gắn với mô hình.');
    expect(value.at(-1)?.text).toBe('- Điều hành của UBND quận gắn với mô hình.');
    expect(notes.map(({ code }) => code)).toEqual(['paragraph-joined']);
  });
});

describe('phraseOfTimeColumns', () => {
  const columns = (...headers: string[]) => headers.map((header) => ({ header, role: 'other' as const }));
  test.each([
    [['Bắt đầu', 'Kết thúc'], ['01/3/2026', '15/4/2026'], 'Từ 01/3/2026 đến 15/4/2026'],
    [['Thời gian – Từ ngày', 'Thời gian – Đến ngày'], ['', '15/4/2026'], 'Đến 15/4/2026'],
    [['Tháng 1', 'Tháng 2', 'Tháng 3', 'Tháng 4'], ['', 'x', 'x', ''], 'Từ tháng 2 đến tháng 3'],
    [['T1', 'T2', 'T3'], ['x', '', 'x'], 'Tháng 1, 3'],
    [['Thời gian – 1', 'Thời gian – 2', 'Thời gian – 3'], ['', '', '✓'], 'Tháng 3'],
    [['Tháng 1', 'Tháng 2'], ['x', ''], undefined],
    [['Thời gian hoàn thành'], ['Tháng 1'], undefined],
    [['Quý I', 'Quý II', 'Quý III', 'Quý IV'], ['', 'x', 'x', ''], 'Từ quý II đến quý III'],
    [['Tiến độ – Quý 1', 'Tiến độ – Quý 2'], ['x', ''], 'Quý I'],
    [['Quý I', 'Quý II', 'Quý III', 'Quý IV'], ['x', '', '', 'x'], 'Quý I, IV'],
    [['Quý I'], ['x'], undefined],
    [['Chỉ tiêu – Quý I', 'Chỉ tiêu – Quý II'], ['5', '6'], undefined],
    // Columns of two years say whose month they are.
    [
      ['Năm 2026 – Tháng 11', 'Năm 2026 – Tháng 12', 'Năm 2027 – Tháng 1'],
      ['', 'x', 'x'],
      'Từ tháng 12/2026 đến tháng 1/2027',
    ],
    [['2026 – Quý IV', '2027 – Quý I', '2027 – Quý II'], ['x', '', 'x'], 'Quý IV/2026, II/2027'],
    // The header says what the bare numbers below it are.
    [['Tháng'], ['9'], 'Tháng 9'],
    [['Tháng thực hiện'], ['11 - 12'], 'Tháng 11 - 12'],
    [['Thời gian (tháng)'], ['3, 6, 9'], 'Tháng 3, 6, 9'],
    [['Tháng'], ['01/2026'], 'Tháng 01/2026'],
    [['Tháng'], ['1 + 2/2026'], 'Tháng 1 + 2/2026'],
    [['Tháng'], ['Tháng 9'], undefined],
    [['Tháng'], ['13'], undefined],
    [['Tháng'], [''], undefined],
    [['Ngày'], ['9'], undefined],
    [['Bắt đầu', 'Xong'], ['01/2/2026', '31/12/2026'], 'Từ 01/2/2026 đến 31/12/2026'],
    [['Ngày bắt đầu', 'Ngày hoàn tất'], ['01/2/2026', '31/12/2026'], 'Từ 01/2/2026 đến 31/12/2026'],
    [['Thứ tự', 'Thời điểm kết thúc'], ['1', '28/02/2026'], undefined],
  ])('%j %j', (headers, texts, phrase) => {
    expect(phraseOfTimeColumns(columns(...headers), texts)).toBe(phrase);
  });
});

describe('timeInContent: the time stands in the cell of the content', () => {
  const own = [{ header: 'Công việc và thời hạn', role: 'task' as const }];
  test.each([
    ['Treo băng rôn; hoàn thành trước ngày 15/3/2026.', 'hoàn thành trước ngày 15/3/2026'],
    ['Mở chuyên mục “Mỗi ngày một việc tốt” trên loa (bắt đầu từ tháng 4/2026).', 'bắt đầu từ tháng 4/2026'],
    ['Họp dân, báo cáo trong tháng 10/2026; riêng khu 5 lấy ý kiến bằng phiếu.', 'trong tháng 10/2026'],
    ['Gửi hồ sơ khen thưởng. Thời hạn: 05/11/2026.', '05/11/2026'],
    // The last one counts: the days before are of names and papers.
    ['Kỷ niệm Ngày 11/6; xong trước 20/6', 'xong trước 20/6'],
    ['Sơ kết theo Kế hoạch số 5/KH-UBND ngày 3/2/2026; hạn 10/12/2026', 'hạn 10/12/2026'],
    ['Kiểm tra (đợt 1: tháng 3; đợt 2: tháng 9)', 'tháng 3; đợt 2: tháng 9'],
    ['Báo cáo kết quả: trước ngày 20 hằng tháng', 'trước ngày 20 hằng tháng'],
    ['Vận động quyên góp', undefined],
    ['Thực hiện Kế hoạch số 5/KH-UBND ngày 3/2/2026', undefined],
  ])('%s', (title, time) => {
    expect(timeInContent(own, title)).toBe(time);
  });
  test.each([
    ['no word of it in the header', [{ header: 'Công việc', role: 'task' as const }]],
    ['a column of its own', [...own, { header: 'Hạn', role: 'deadline' as const }]],
  ])('left alone: %s', (_, columns) => {
    expect(timeInContent(columns, 'Treo băng rôn trước ngày 15/3')).toBeUndefined();
  });
});
