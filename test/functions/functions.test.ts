import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serialOfDay } from '../../src/core/workbook/index.ts';
import { ALL_FUNCTIONS } from '../../src/functions/index.ts';
import { type Argument, associateAll } from '../../src/functions/start/index.ts';
import {
  atRest,
  calculate,
  type Formula,
  type Shown,
  startCustomFunctions,
} from '../support/customFunctions.ts';

type Row = [formula: Formula, shows: Shown | RegExp];
const day = (iso: string): number => serialOfDay(iso) ?? NaN;
const time =
  (id: string) =>
  (cell: Argument, year?: Argument): Formula => ({ id, args: { time: cell, year } });
const [HAN, TUNGAY, LOAIHAN] = [time('HAN'), time('TUNGAY'), time('LOAIHAN')];
const DONVI = (units: Argument, n?: Argument, directory?: Argument): Formula => ({
  id: 'DONVI',
  args: { units, n, directory },
});
const SODONVI = (units: Argument): Formula => ({ id: 'SODONVI', args: { units } });

const HEADERS = ['Mã đơn vị', 'Tên đơn vị', 'Tên viết tắt', 'Tên gọi khác'];
const TABLE = [
  ['NV', 'Phòng Nội vụ', 'PNV', 'Phòng Tổ chức\nBan Tổ chức'],
  ['VH', 'Phòng Văn hóa và Thông tin', 'VHTT', ''],
];

const TIMES: Row[] = [
  [HAN('Trước ngày 25/2/2022'), day('2022-02-24')],
  [HAN('Ngày 25/2', 2022), day('2022-02-25')],
  [HAN('Quý III', '2022'), day('2022-09-30')],
  [HAN('Quý III/2023', 2022), day('2023-09-30')],
  [HAN('Trước ngày 10/6/2022 và trước ngày 10/9/2022'), day('2022-09-09')],
  [HAN([['Ngày 25/2/2022']]), day('2022-02-25')],
  [TUNGAY('Quý III', 2022), day('2022-07-01')],
  [TUNGAY('Trước ngày 25/2/2022'), /^#N\/A: “Trước ngày 25\/2\/2022” không nêu ngày bắt đầu/u],
  [LOAIHAN('Quý III', 2022), 'Trong kỳ'],
  [LOAIHAN('Thường xuyên'), 'Thường xuyên'],
  [LOAIHAN(''), 'Không ghi'],
  [LOAIHAN('Ngày 31/2/2022'), 'Ngày sai'],
  [LOAIHAN('chữ gì đó'), 'Chưa đọc được'],
];

const CELLS_THAT_ARE_NO_TEXT: Row[] = [
  [HAN(44617), 44617],
  [TUNGAY(44617.75), 44617],
  [LOAIHAN(44617), 'Một ngày'],
  [HAN(2022), day('2022-12-31')],
  [HAN(true), /^#N\/A: Chưa hiểu “true”/u],
  [HAN(null), '#N/A: Ô không ghi thời gian nào.'],
  [HAN('  '), '#N/A: Ô không ghi thời gian nào.'],
  [HAN(0), '#N/A: Ô không ghi thời gian nào.'],
  [HAN('-'), '#N/A: Ô không ghi thời gian nào.'],
  [HAN(-5), /^#N\/A: Chưa hiểu “-5”/u],
  [HAN(1e12), /^#N\/A: Chưa hiểu/u],
  [SODONVI(null), 0],
  [DONVI(12), '12'],
];

const NO_DAY: Row[] = [
  [HAN('Thường xuyên'), /^#N\/A: “Thường xuyên” không nêu ngày cuối \(loại hạn: Thường xuyên\)/u],
  [HAN('Sau ngày 3/4/2022'), /^#N\/A: .* không nêu ngày cuối/u],
  [HAN('Quý III'), /^#N\/A: “Quý III” không ghi năm; hãy thêm năm/u],
  [HAN('chữ gì đó', 2022), /^#N\/A: Chưa hiểu “chữ gì đó”/u],
  [HAN('Ngày 31/2/2022'), /^#VALUE!: “Ngày 31\/2\/2022” có ngày không có trong lịch/u],
  [HAN('Quý III', 22), /^#VALUE!: Năm phải là .* ở đây là “22”/u],
  [HAN('Quý III', 2022.5), /^#VALUE!: Năm phải/u],
  [HAN('Quý III', 20222), /^#VALUE!: Năm phải/u],
  [HAN('Quý III', 'năm nay'), /^#VALUE!: Năm phải/u],
  [LOAIHAN('Quý III', -1), /^#VALUE!: Năm phải/u],
  [HAN([['Quý III'], ['Quý IV']], 2022), /^#VALUE!: Hàm này đọc một ô/u],
];

const UNITS: Row[] = [
  [SODONVI('Phòng Nội vụ; các phường'), 2],
  [SODONVI('Phòng Nội vụ'), 1],
  [DONVI('Phòng Nội vụ; các phường'), 'Phòng Nội vụ'],
  [DONVI('Phòng Nội vụ; các phường', 2), 'các phường'],
  [DONVI('Phòng Nội vụ; các phường', '2'), 'các phường'],
  [DONVI('Phòng Nội vụ; các phường', 3), '#N/A: Ô chỉ ghi 2 đơn vị, không có đơn vị thứ 3.'],
  [DONVI('', 1), '#N/A: Ô không ghi đơn vị nào.'],
  [DONVI('Phòng Nội vụ', 0), /^#VALUE!: Thứ tự của đơn vị phải là 1, 2, 3 …; ở đây là “0”/u],
  [DONVI('Phòng Nội vụ', -1), /^#VALUE!: Thứ tự/u],
  [DONVI('Phòng Nội vụ', 1.5), /^#VALUE!: Thứ tự/u],
  [DONVI('Phòng Nội vụ', 'hai'), /^#VALUE!: Thứ tự/u],
];

const DIRECTORIES: Row[] = [
  [DONVI('P. Nội vụ', 1, [HEADERS, ...TABLE]), 'Phòng Nội vụ'],
  [DONVI('Phòng Văn hoá và Thông tin', 1, TABLE), 'Phòng Văn hóa và Thông tin'],
  [DONVI('Ban Tổ chức', 1, TABLE), 'Phòng Nội vụ'],
  [DONVI('P. Nội vụ', 1, [['Phòng Nội vụ'], [''], ['Phòng Y tế']]), 'Phòng Nội vụ'],
  [DONVI('Ban Tổ chức', 1, [['Phòng Nội vụ', 'Phòng Tổ chức\nBan Tổ chức']]), 'Phòng Nội vụ'],
  [
    DONVI('VHTT', 1, [
      ['Tên viết tắt', 'Tên đơn vị'],
      ['VHTT', 'Phòng Văn hóa'],
    ]),
    'Phòng Văn hóa',
  ],
  // What is not in the directory is not lost, and not taken for another.
  [DONVI('Phòng Kinh tế; P. Nội vụ', 1, TABLE), 'Phòng Kinh tế'],
  [DONVI('Phòng Kinh tế; P. Nội vụ', 2, TABLE), 'Phòng Nội vụ'],
  [DONVI('Phòng Nội vụ', 1, [['', null]]), /^#VALUE!: Vùng danh mục không có tên đơn vị nào/u],
  [DONVI('Phòng Nội vụ', 1, [HEADERS]), /^#VALUE!: Vùng danh mục/u],
];

const TABLES: Record<string, Row[]> = {
  'time in words': TIMES,
  'cells that are no text': CELLS_THAT_ARE_NO_TEXT,
  'no day, or a wrong year': NO_DAY,
  'units in a cell': UNITS,
  'a directory': DIRECTORIES,
};
const ALL = Object.values(TABLES).flat();

let language: 'vi' | 'en' = 'vi';
let reachable = true;
let shown: Map<Row, Shown>;

const host = startCustomFunctions();

afterAll(atRest);
beforeAll(async () => {
  const load = () => (reachable ? Promise.resolve(ALL_FUNCTIONS) : Promise.reject(new Error('no network')));
  associateAll(host, { load, language: () => language });
  const values = await calculate(ALL.map(([formula]) => formula));
  shown = new Map(ALL.map((row, i) => [row, values[i] ?? '']));
});

describe.each(Object.entries(TABLES))('custom functions, %s', (_, rows) => {
  test.each(rows.map((row) => ({ name: JSON.stringify(row[0]), row })))('$name', ({ row }) => {
    const [, wanted] = row;
    if (wanted instanceof RegExp) expect(shown.get(row)).toMatch(wanted);
    else expect(shown.get(row)).toBe(wanted);
  });
});

test('an English Excel gets its sentences in English', async () => {
  language = 'en';
  const values = await calculate([HAN('Thường xuyên'), DONVI('Phòng Nội vụ', 2), HAN('', 'x')]);
  language = 'vi';
  expect(values).toEqual([
    '#N/A: “Thường xuyên” names no last day (kind: Thường xuyên).',
    '#N/A: The cell names 1 unit(s) only; there is no number 2.',
    '#VALUE!: The year must be a whole number from 1900 to 2099; this is “x”.',
  ]);
});

test('functions that could not be loaded say so, and are asked for again', async () => {
  reachable = false;
  expect(await calculate([SODONVI('Phòng Nội vụ')])).toEqual([
    expect.stringMatching(/^#N\/A: Chưa tải được phần hàm/u),
  ]);
  reachable = true;
  expect(await calculate([SODONVI('Phòng Nội vụ')])).toEqual([1]);
});
