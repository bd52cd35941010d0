import type { AppendixData, Entry, TaskEntry, Value } from '../samples/entries.ts';
import { layTable } from '../samples/layout.ts';
import type { Table } from '../samples/office/model.ts';
import { xlsx } from '../samples/office/xlsx.ts';
import { truthOf } from '../samples/truth.ts';
import { centred, type Fixture, p } from './fixture.ts';

// A sheet that a secretary keeps: capitals, columns in an order of its own, two that no program knows, formulas.

const ditto = (shown: string, means: string): Value => ({ shown, means, ditto: true });
const over = (means: string): Value => ({ means, covered: 'again' });
const day = (iso: string): Value => ({ means: iso.split('-').reverse().join('/'), day: iso });

type Cells = [
  person: Value,
  deadline: Value,
  task: Value,
  funding: Value,
  coordinator: Value,
  lead: Value,
  file?: string,
];

/** Running numbers are formulas: one more than the cell above. */
function task(n: number, row: number, cells: Cells): TaskEntry {
  const [person, deadline, title, funding, coordinator, lead, file] = cells;
  const codeValue = n === 1 ? { number: 1 } : { number: n, formula: `D${row - 1}+1` };
  return {
    kind: 'task',
    code: String(n),
    codeValue,
    cells: {
      'other:NGƯỜI THEO DÕI': person,
      deadline,
      task: title,
      funding,
      coordinator,
      lead,
      'other:MÃ HỒ SƠ': file ?? '',
    },
  };
}

const group = (code: string, title: string): Entry => ({ kind: 'group', code, title });
const money = (n: number): Value => ({ means: String(n), number: n });

const MERGED = 'Trong quý I/2026, báo cáo trước ngày 25/3/2026';

const TABLE: AppendixData = {
  key: 'PL',
  columns: [
    { header: 'NGƯỜI THEO DÕI', role: 'other', width: 20 },
    { header: 'THỜI HẠN HOÀN THÀNH', role: 'deadline', width: 24 },
    { header: 'STT', role: 'code', width: 6 },
    { header: 'NỘI DUNG CÔNG VIỆC', role: 'task', width: 46 },
    { header: 'KINH PHÍ\n(TRIỆU ĐỒNG)', role: 'funding', width: 14 },
    { header: 'ĐƠN VỊ PHỐI HỢP', role: 'coordinator', width: 28 },
    { header: 'CƠ QUAN CHỦ TRÌ', role: 'lead', width: 26 },
    { header: 'MÃ HỒ SƠ', role: 'other', width: 12 },
  ],
  entries: [
    group('I.', 'CÔNG VIỆC ĐẦU NĂM'),
    task(1, 8, [
      'Trần Thị Mẫu',
      { means: MERGED, rows: 3 },
      'Lập danh sách tập thể, cá nhân\nđề nghị khen cuối năm 2025.',
      money(15),
      'Các ban, ngành, đoàn thể xã',
      'Văn phòng HĐND và UBND xã',
      'TD-01',
    ]),
    task(2, 9, [
      ditto('nt', 'Trần Thị Mẫu'),
      over(MERGED),
      'Phát động thi đua lập thành tích chào mừng các ngày lễ lớn.',
      money(40),
      ditto('〃', 'Các ban, ngành, đoàn thể xã'),
      'Phòng Văn hóa - Xã hội',
      'TD-02',
    ]),
    task(3, 10, [
      'Lê Văn Ví Dụ',
      over(MERGED),
      'Ký giao ước thi đua giữa các thôn.',
      '',
      'Các thôn: Đồng Sim, Đồng Cói, Bờ Dâu',
      ditto('"', 'Phòng Văn hóa - Xã hội'),
    ]),
    group('II.', 'CÔNG VIỆC TRONG NĂM'),
    task(1, 12, [
      'Trần Thị Mẫu',
      day('2026-05-19'),
      'Hội nghị biểu dương gương điển hình tiên tiến.',
      money(120),
      'Ủy ban MTTQ Việt Nam xã',
      'Đảng ủy xã\nUBND xã',
      'TD-04',
    ]),
    task(2, 13, [
      'Lê Văn Ví Dụ',
      { means: '10/2026', day: '2026-10-01', format: 'mm/yyyy' },
      'Chấm điểm chéo giữa các cụm thôn.',
      '',
      'Các cụm thi đua',
      'Phòng Văn hóa - Xã hội',
    ]),
    task(3, 14, [
      ditto('như trên', 'Lê Văn Ví Dụ'),
      { means: '2026', number: 2026 },
      'Sửa nhà truyền thống thi đua của xã.',
      money(850),
      'Phòng Kinh tế',
      'Ban Quản lý dự án xã',
      'TD-06',
    ]),
    { kind: 'page', as: 'row' },
    // The cell above is the repeated header: the formula counts from the one before it.
    task(4, 15, [
      'Lê Văn Ví Dụ',
      'Ngày 15 hàng tháng',
      'Cập nhật bảng theo dõi thi đua.',
      '',
      ditto('-nt-', 'Phòng Kinh tế'),
      'Văn phòng HĐND và UBND xã',
    ]),
    group('III.', 'CÔNG VIỆC CUỐI NĂM'),
    task(1, 18, [
      'Trần Thị Mẫu',
      { means: 'Từ 15/11 đến 05/12/2026', rows: 2 },
      'Bình xét danh hiệu “Thôn văn hóa”.',
      money(10),
      'Các thôn',
      'Hội đồng Thi đua - Khen thưởng xã',
    ]),
    task(2, 19, [
      'Trần Thị Mẫu',
      over('Từ 15/11 đến 05/12/2026'),
      'Tổng kết, công bố kết quả thi đua.',
      money(60),
      '',
      'Hội đồng Thi đua - Khen thưởng xã',
    ]),
  ],
};

const VILLAGES = [
  ['Mã', 'Tên thôn', 'Số hộ'],
  ['01', 'Thôn Đồng Sim', '214'],
  ['02', 'Thôn Đồng Cói', '187'],
  ['03', 'Thôn Bờ Dâu', '305'],
];

function villages(): Table {
  return {
    kind: 'table',
    widths: [8, 24, 10],
    rows: VILLAGES.map((row) => ({ cells: row.map((text) => ({ text })) })),
  };
}

const TITLE = 'Bảng theo dõi nhiệm vụ thi đua, khen thưởng năm 2026';

/** Headings from row 3, the header in row 6, everything one column to the right; file numbers in a hidden column. */
export function sheetPlan(): Fixture {
  const blocks = [
    centred('ỦY BAN NHÂN DÂN XÃ MÂY NGÀN'),
    centred(`<b>${TITLE}</b>`),
    centred('<i>(Ban hành kèm theo Kế hoạch số 03/KH-UBND ngày 06/01/2026 của UBND xã Mây Ngàn)</i>'),
    ...layTable(TABLE, 'xlsx'),
    p('Ghi chú: đơn vị tính kinh phí là triệu đồng.'),
  ];
  const columns = TABLE.columns.map(({ width }) => width);
  return {
    name: 'xa-may-ngan.xlsx',
    bytes: xlsx([
      { name: 'Theo dõi 2026', blocks, columns, top: 2, left: 1, hiddenColumns: [7] },
      { name: 'Danh mục', blocks: [villages()], columns: [8, 24, 10] },
    ]),
    truth: {
      document: {
        number: '03/KH-UBND',
        date: '2026-01-06',
        issuer: 'Ủy ban nhân dân xã Mây Ngàn',
        title: TITLE,
        year: 2026,
      },
      appendices: [truthOf(TABLE)],
      body: [],
      otherTables: [VILLAGES],
    },
  };
}
