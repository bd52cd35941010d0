import { describe, expect, test } from '@jest/globals';
import { afterEdits, type Behind, planSheets } from '../../../src/core/sheets/index.ts';
import {
  type CellValue,
  type Edit,
  type SheetModel,
  snapshotOf as standing,
} from '../../../src/core/workbook/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';
import { Desk } from './desk.ts';
import { lookAt } from './handEdits.ts';
import { OPTIONS } from './trips.ts';

const PLAN = planOfLines(
  'I|Nhiệm vụ trọng tâm||',
  '1|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 25/2/2026',
  '2|Tổ chức hội nghị điển hình|Văn phòng|Tháng 6/2026',
  'II|Nhiệm vụ khác||',
  '1|Xét khen thưởng đợt 1|Phòng Nội vụ|Ngày 10/3/2026 và ngày 10/9/2026',
);
/** With what a host keeps of how the sheets were drawn. */
const desk = () =>
  new Desk({
    sheets: planSheets(PLAN, OPTIONS).sheets.map((sheet) => structuredClone(standing(sheet))),
  });

const NOTHING: Behind = { deadlines: 0, units: 0, titles: 0, added: 0, gone: 0, uncounted: 0 };
const HALL = 'Tổ chức hội nghị điển hình';
const AWARD = 'Xét khen thưởng đợt 1';
const sheetOf = (edit: Edit): SheetModel | undefined => (edit.kind === 'put-sheet' ? edit.sheet : undefined);
const rowsOf = ({ snapshot }: Desk, sheet: string) =>
  snapshot.sheets.find(({ name }) => name === sheet)?.rows ?? [];

describe('what follows an edit by hand', () => {
  const CASES: [string, (edited: Desk) => void, Partial<Behind>][] = [
    ['nothing was touched', () => undefined, {}],
    [
      'another time within a month that has its row',
      (d) => d.write(HALL, 'Thời gian', 'Ngày 15/6/2026'),
      { deadlines: 1 },
    ],
    [
      'another time in a month that Tiến độ does not know',
      (d) => d.write(HALL, 'Thời gian', 'Tháng 11/2026'),
      { deadlines: 1, uncounted: 2 },
    ],
    ['a time taken away', (d) => d.write(HALL, 'Thời gian', null), { deadlines: 1 }],
    ['several milestones become one', (d) => d.write(AWARD, 'Thời gian', 'Ngày 10/9/2026'), { deadlines: 1 }],
    ['another unit', (d) => d.write(HALL, 'Đơn vị thực hiện', 'Phòng Y tế'), { units: 1, uncounted: 1 }],
    ['other words of a task', (d) => d.write(HALL, 'Nội dung', 'Tổ chức hội nghị tổng kết'), { titles: 1 }],
    [
      'a row below the table',
      (d) =>
        d.addRow({
          TT: '2',
          'Nội dung': 'Việc mới',
          'Đơn vị thực hiện': 'Văn phòng',
          'Thời gian': 'Tháng 6/2026',
          Nhóm: 'II',
        }),
      { added: 1 },
    ],
    [
      'a row that is copied',
      (d) => rowsOf(d, 'Phụ lục 1').push([...(rowsOf(d, 'Phụ lục 1')[3] ?? [])]),
      { added: 1 },
    ],
    ['a row that goes', (d) => rowsOf(d, 'Phụ lục 1').splice(3, 1), { gone: 1 }],
    ['Loại hạn typed by hand', (d) => d.write(HALL, 'Loại hạn', 'thường xuyên'), { deadlines: 1 }],
    ['a Hạn put off, in a month with a row', (d) => d.write(HALL, 'Hạn', { day: '2026-07-15' }), {}],
    [
      'a Hạn put off to a month without one',
      (d) => d.write(HALL, 'Hạn', { day: '2026-11-15' }),
      { uncounted: 2 },
    ],
    ['a Hạn typed as text', (d) => d.write(HALL, 'Hạn', '15/7/2026'), {}],
    ['words in the place of a Hạn', (d) => d.write(HALL, 'Hạn', 'chờ ý kiến'), {}],
    [
      'a formula of one’s own in Hạn',
      (d) => d.write(HALL, 'Hạn', { formula: 'TODAY()', result: { day: '2026-07-01' } }),
      {},
    ],
    ['a Hạn wiped away', (d) => d.write(HALL, 'Hạn', null), { deadlines: 1 }],
    [
      'done, result and remark',
      (d) => d.write(HALL, 'Ngày hoàn thành', '2/6/2026').write(HALL, 'Kết quả thực hiện', 'Xong'),
      {},
    ],
    ['a column of one’s own', (d) => d.addColumn('Người theo dõi').write(HALL, 'Người theo dõi', 'Tổ 1'), {}],
    [
      'a sheet of ours that somebody deleted',
      ({ snapshot }) => (snapshot.sheets = snapshot.sheets.filter(({ name }) => name !== 'Tiến độ')),
      {},
    ],
    [
      'rows sorted by hand',
      (d) => rowsOf(d, 'Phụ lục 1').splice(2, 3, ...rowsOf(d, 'Phụ lục 1').slice(2, 5).reverse()),
      {},
    ],
  ];

  test.each(CASES)('%s', (_, edit, expected) => {
    const edited = desk();
    edit(edited);
    const before = lookAt(edited.snapshot);
    expect(before.behind).toEqual({ ...NOTHING, ...expected });
    const written = afterEdits(edited.snapshot, before.edits);
    const after = lookAt(written);
    // What was read stays what it was, and then nothing is left to follow.
    expect({ plan: after.value.plan.appendices, progress: after.value.progress }).toEqual({
      plan: before.value.plan.appendices,
      progress: before.value.progress,
    });
    expect(after.behind).toEqual(NOTHING);
    expect(after.edits).toEqual([]);
    if (Object.keys(expected).length === 0) expect(before.edits).toEqual([]);
  });
});

describe('what is written', () => {
  const cellsAfter = (edited: Desk, title: string, headers: string[]): CellValue[] => {
    const { sheets } = afterEdits(edited.snapshot, lookAt(edited.snapshot).edits);
    const rows = sheets.find(({ name }) => name === 'Phụ lục 1')?.rows ?? [];
    const row = rows.find((cells) => cells.includes(title)) ?? [];
    return headers.map((header) => row[rows[1]?.indexOf(header) ?? -1] ?? null);
  };

  test('the days of the new words', () => {
    const edited = desk().write(HALL, 'Thời gian', 'Trước ngày 10/7/2026');
    expect(cellsAfter(edited, HALL, ['Hạn', 'Loại hạn'])).toEqual([{ day: '2026-07-09' }, 'Hạn chót']);
  });

  test('a Hạn put off by hand stays, whatever the words say by now', () => {
    const edited = desk().write(HALL, 'Hạn', { day: '2026-08-31' }).write(HALL, 'Thời gian', 'Tháng 7/2026');
    expect(cellsAfter(edited, HALL, ['Hạn', 'Từ ngày'])).toEqual([
      { day: '2026-08-31' },
      { day: '2026-07-01' },
    ]);
  });

  test('the done day of a milestone that the words no longer name waits on a sheet of its own', () => {
    const edited = desk().write(AWARD, 'Thời gian', 'Ngày 10/9/2026');
    const milestones = rowsOf(edited, 'Mốc thời gian');
    const row = milestones.find((cells) => cells[0] === 'PL.II.1' && cells[2] === 1) ?? [];
    row[milestones[0]?.indexOf('Ngày hoàn thành') ?? -1] = { day: '2026-03-09' };
    const { sheets } = afterEdits(edited.snapshot, lookAt(edited.snapshot).edits);
    expect(sheets.find(({ name }) => name === 'Tiến độ chờ gắn')?.rows[1]?.slice(0, 8)).toEqual([
      'PL.II.1',
      AWARD,
      'PL.II.1',
      ...[null, null, null, null],
      '1: 2026-03-09',
    ]);
    expect(lookAt({ sheets }).edits).toEqual([]);
  });

  test('a new row gets its Mã, its days and its number; nobody’s own cells are touched', () => {
    const edited = desk()
      .addColumn('Người theo dõi')
      .addRow({
        TT: '2',
        'Nội dung': 'Việc mới',
        'Thời gian': 'Tháng 6/2026',
        Nhóm: 'II',
        'Ngày hoàn thành': '2/6/2026',
      })
      .write('Việc mới', 'Người theo dõi', 'Tổ 1');
    const headers = ['Mã', 'Hạn', 'Thứ tự', 'Nhóm', 'Ngày hoàn thành', 'Người theo dõi'];
    expect(cellsAfter(edited, 'Việc mới', headers)).toEqual([
      'PL.II.2',
      { day: '2026-06-30' },
      4,
      'II',
      '2/6/2026',
      'Tổ 1',
    ]);
  });

  test('a row that a program put below the table without letting it grow is taken into it', () => {
    const edited = desk().addRow({
      TT: '2',
      'Nội dung': 'Việc mới',
      'Thời gian': 'Tháng 2/2026',
      Nhóm: 'II',
    });
    expect(cellsAfter(edited, 'Việc mới', ['Mã', 'Tình trạng'])).toMatchObject([
      'PL.II.2',
      { formula: expect.any(String), result: 'Quá hạn' },
    ]);
    const [edit, ...others] = lookAt(edited.snapshot).edits.filter(
      (one) => 'sheet' in one && (one.sheet === 'Phụ lục 1' || sheetOf(one)?.name === 'Phụ lục 1'),
    );
    expect(others).toEqual([]);
    const sheet = edit && sheetOf(edit);
    expect(sheet?.tables[0]?.area.bottom).toBe(5);
    // Colours and drop-downs go down to it; what stands above and beside stays.
    expect(new Set(sheet?.validations.map(({ area }) => area.bottom))).toEqual(new Set([5]));
    expect(sheet?.rows.slice(0, 2)).toEqual(rowsOf(edited, 'Phụ lục 1').slice(0, 2));
  });

  test('only sheets that are behind are drawn again', () => {
    const edited = desk().write(HALL, 'Thời gian', 'Ngày 15/6/2026');
    const drawn = lookAt(edited.snapshot).edits.flatMap((edit) =>
      edit.kind === 'put-sheet' ? [edit.sheet.name] : [],
    );
    expect(drawn).toEqual(['Mốc thời gian']);
  });

  test('columns that people added to a sheet that is drawn again stay beside their rows', () => {
    const edited = desk().write(HALL, 'Đơn vị thực hiện', 'Phòng Y tế');
    const sheet = edited.snapshot.sheets.find(({ name }) => name === 'Phân công');
    const [table] = sheet?.tables ?? [];
    const at = (table?.area.right ?? 0) + 1;
    const formula = { formula: 'tblPhanCong[[#This Row],[Mã]]&"!"', result: 'PL.I.1!' };
    const added: CellValue[][] = [
      ['Điện thoại', 'Nhãn'],
      ['0204 3 111', formula],
      ['0204 3 222', formula],
    ];
    added.forEach((cells, i) => cells.forEach((cell, j) => ((sheet?.rows[i] ?? [])[at + j] = cell)));
    const drawn = afterEdits(edited.snapshot, lookAt(edited.snapshot).edits).sheets.find(
      ({ name }) => name === 'Phân công',
    );
    expect(drawn?.rows.map((row) => [row[0], row[4], row[at]])).toEqual([
      ['Mã', 'Đơn vị', 'Điện thoại'],
      ['PL.I.1', 'Phòng Nội vụ', '0204 3 111'],
      // What stood beside the unit that is no more goes with it.
      ['PL.I.2', 'Phòng Y tế', null],
      ['PL.II.1', 'Phòng Nội vụ', null],
    ]);
    expect(drawn?.rows[1]?.[at + 1]).toEqual(formula);
    expect(drawn?.tables[0]?.area.right).toBe(at + 1);
    expect(lookAt(afterEdits(edited.snapshot, lookAt(edited.snapshot).edits)).edits).toEqual([]);
  });
});
