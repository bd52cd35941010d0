import { describe, expect, test } from '@jest/globals';
import {
  importAgain,
  ofOffice,
  planSheets,
  readPlanFromSheets,
  type SheetsContent,
} from '../../../src/core/sheets/index.ts';
import type { CellValue, Snapshot } from '../../../src/core/workbook/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';
import { OPTIONS, snapshotOf, WAYS } from './trips.ts';

const BEFORE = planOfLines(
  '1|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 25/2/2026',
  '2|Tổ chức hội nghị điển hình|Văn phòng; Phòng Y tế|Tháng 6/2026',
  '3|Xét khen thưởng đợt 1|Phòng Nội vụ|Tháng 3/2026',
);
/** A task put in before the others, one without one of its units, one gone. */
const AFTER = planOfLines(
  '1|Kiện toàn Hội đồng|Văn phòng|Tháng 1/2026',
  '2|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 25/2/2026',
  '3|Tổ chức hội nghị điển hình|Phòng Y tế|Tháng 6/2026',
);
const OFFICE = {
  directory: [
    { id: 'NV', name: 'Phòng Nội vụ', aliases: [] },
    { id: 'YT', name: 'Phòng Y tế', aliases: [] },
  ],
  daysOff: [{ day: '2026-02-16', kind: 'off' as const, name: 'Nghỉ Tết' }],
};

const bookOf = (): Snapshot => structuredClone(snapshotOf(planSheets(BEFORE, { ...OPTIONS, ...OFFICE })));
const sheetOf = ({ sheets }: Snapshot, name: string) => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

/** Typed right beside the table, below the header: as a program leaves it that does not let the table grow. */
function beside(snapshot: Snapshot, name: string, ...column: CellValue[]): void {
  const { rows, tables } = sheetOf(snapshot, name);
  const right = rows[0]?.length ?? 0;
  const height = (tables[0]?.area.bottom ?? 0) + 1;
  for (let i = 0; i < height; i++) {
    const row = (rows[i] ??= []);
    while (row.length < right) row.push(null);
    row[right] = column[i] ?? null;
  }
}

const again = (snapshot: Snapshot) => {
  const { value, notes } = importAgain(readPlanFromSheets(snapshot).value, AFTER);
  return { ...value, notes, model: planSheets(value.plan, { ...OPTIONS, ...value.kept }) };
};
/** Rows of a sheet by the headers asked for. */
const columns = (snapshot: Snapshot, name: string, ...headers: string[]) => {
  const { rows } = sheetOf(snapshot, name);
  return rows.slice(1).map((row) => headers.map((header) => row[rows[0]?.indexOf(header) ?? -1] ?? null));
};

describe('columns that people added', () => {
  test.each(WAYS)(
    'go with the tasks, the units and the days when the document is read again, through %s',
    (_, way) => {
      const book = bookOf();
      beside(book, 'Phân công', 'Người làm', 'Tổ 1', 'Tổ 2', 'Tổ 3');
      beside(book, 'Mốc thời gian', 'Nhắc trước', 7, { day: '2026-05-20' }, true);
      beside(book, 'Đơn vị', 'Điện thoại', '0204 3 111', '=0204');
      beside(book, 'Ngày nghỉ', 'Căn cứ', 'Thông báo 12');
      const { model } = again(book);
      const now = way(model);
      expect(columns(now, 'Phân công', 'Mã', 'Đơn vị', 'Người làm')).toEqual([
        ['PL.1', 'Văn phòng', null],
        ['PL.2', 'Phòng Nội vụ', 'Tổ 1'],
        ['PL.3', 'Phòng Y tế', 'Tổ 3'],
      ]);
      expect(columns(now, 'Mốc thời gian', 'Mã', 'Nhắc trước')).toEqual([
        ['PL.1', null],
        ['PL.2', 7],
        ['PL.3', { day: '2026-05-20' }],
      ]);
      expect(columns(now, 'Đơn vị', 'Tên đơn vị', 'Điện thoại')).toEqual([
        ['Phòng Nội vụ', '0204 3 111'],
        ['Phòng Y tế', '=0204'],
      ]);
      expect(columns(now, 'Ngày nghỉ', 'Căn cứ')).toEqual([['Thông báo 12']]);
      const { area, columns: heads } = sheetOf(now, 'Phân công').tables[0] ?? {};
      expect(heads?.at(-1)).toEqual({ header: 'Người làm' });
      expect(heads).toHaveLength((area?.right ?? 0) + 1);
    },
  );

  test('what stood beside a task that is gone waits with it; what stood beside a row that is gone is on Ghi chú đọc', () => {
    const book = bookOf();
    beside(book, 'Phân công', 'Người làm', null, 'Tổ 2', null, 'Tổ 4');
    const { notes, kept, model } = again(book);
    expect(kept.waiting).toMatchObject([{ entry: { taskId: 'PL.3' }, cells: ['Người làm: Tổ 4'] }]);
    expect(notes.map(({ code }) => code)).toContain('cells-without-task');
    expect(columns(model, 'Ghi chú đọc', 'Nội dung', 'Ghi khi', 'Mã ghi chú')).toEqual([
      [
        'Trang “Phân công”, cột thêm “Người làm”: “Tổ 2” đứng cạnh dòng “PL.3; Thực hiện; Văn phòng”, dòng này không còn.',
        'Ghi trang tính',
        'cell-without-row',
      ],
    ]);
  });

  test('the second of two rows of one name keeps what is its own', () => {
    const book = bookOf();
    const units = sheetOf(book, 'Đơn vị');
    (units.rows[2] ?? [])[1] = 'Phòng Nội vụ';
    beside(book, 'Đơn vị', 'Điện thoại', '111', '222');
    expect(columns(again(book).model, 'Đơn vị', 'Mã đơn vị', 'Điện thoại')).toEqual([
      ['NV', '111'],
      ['YT', '222'],
    ]);
  });

  test('a calculated column counts in new rows too; a formula of one cell stays where its row stays', () => {
    const book = bookOf();
    const whole = 'tblDonVi[[#This Row],[Mã đơn vị]]&"!"';
    beside(book, 'Đơn vị', 'Nhãn', { formula: whole, result: 'NV!' }, { formula: whole, result: 'YT!' });
    const [table] = sheetOf(book, 'Đơn vị').tables;
    if (!table) throw new Error('no table');
    table.area.right += 1;
    table.columns.push({ header: 'Nhãn', formula: whole });
    beside(book, 'Phân công', 'Tổ', { formula: 'A2&"x"', result: 'PL.1x' });
    beside(book, 'Đơn vị', 'Ô bên', { formula: 'B2&"x"', result: 'Phòng Nội vụx' });
    const content = readPlanFromSheets(book).value;
    const directory = [...content.directory, { id: 'TC', name: 'Phòng Tài chính', aliases: [] }];
    const grown = planSheets(content.plan, { ...OPTIONS, ...content, directory });
    expect(columns(grown, 'Đơn vị', 'Nhãn', 'Ô bên')).toEqual([
      [
        { formula: whole, result: 'NV!' },
        { formula: 'B2&"x"', result: 'Phòng Nội vụx' },
      ],
      [{ formula: whole, result: 'YT!' }, null],
      [{ formula: whole }, null],
    ]);
    expect(columns(again(book).model, 'Phân công', 'Tổ')).toEqual([[null], ['PL.1x'], [null]]);
  });

  test('a column of ours under another name is kept as one of theirs', () => {
    const book = bookOf();
    const heads = sheetOf(book, 'Ngày nghỉ').rows[0] ?? [];
    heads[heads.indexOf('Tên ngày')] = 'Dịp nghỉ';
    expect(columns(again(book).model, 'Ngày nghỉ', 'Tên ngày', 'Dịp nghỉ')).toEqual([[null, 'Nghỉ Tết']]);
  });

  test('of another plan only what is the office’s own goes on', () => {
    const book = bookOf();
    for (const name of ['Phân công', 'Đơn vị', 'Vấn đề', 'Ngày nghỉ']) beside(book, name, 'Của tôi', 'x');
    const { addedColumns }: SheetsContent = readPlanFromSheets(book).value;
    expect(addedColumns.map(({ table }) => table)).toEqual([
      ...['tblPhanCong', 'tblVanDe', 'tblDonVi', 'tblNgayNghi'],
    ]);
    expect(ofOffice(addedColumns).map(({ table }) => table)).toEqual(['tblDonVi', 'tblNgayNghi']);
  });
});
