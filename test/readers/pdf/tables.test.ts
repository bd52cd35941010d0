import { describe, expect, test } from '@jest/globals';
import { readPdf } from '../../../src/readers/pdf/index.ts';
import { bar, type Drawn, fill, grid, line, pdf, text, turned } from '../../support/pdf.ts';
import { codesOf, shown } from './shown.ts';

const XS = [50, 90, 290, 390];
const YS = [100, 120, 150, 180];
const ROWS = [
  ['TT', 'Nội dung', 'Thời gian'],
  ['1', 'Rà soát quy chế', 'Quý I'],
  ['2', 'Tổng kết', 'Tháng 11'],
];
const read = (...pages: Drawn[][]) => readPdf(pdf(pages), 'a.pdf');

describe('a table with lines', () => {
  test.each<[drawn: string, Drawn[]]>([
    ['from side to side', grid(XS, YS)],
    [
      'cell by cell',
      ROWS.flatMap((_, r) => XS.slice(1).flatMap((_, c) => grid(XS.slice(c, c + 2), YS.slice(r, r + 2)))),
    ],
    ['as thin boxes', [...YS.map((y) => bar(50, y, 340, 0.7)), ...XS.map((x) => bar(x, 100, 0.7, 80))]],
    [
      'open at both sides',
      [...YS.map((y) => line(50, y, 390, y)), ...XS.slice(1, -1).map((x) => line(x, 100, x, 180))],
    ],
    [
      'with double lines',
      [
        ...grid(XS, YS),
        ...grid(
          XS.map((x) => x + 1.4),
          YS.map((y) => y + 1.4),
        ),
      ],
    ],
    ['with a stray stroke', [...grid(XS, YS), line(200, 178, 200, 181)]],
    ['with an underlined word', [...grid(XS, YS), line(93, 134, 150, 134)]],
  ])('drawn %s', async (_, drawn) => {
    const outcome = await read([...drawn, ...fill(XS, YS, ROWS)]);
    expect(shown(outcome)).toEqual([ROWS]);
    expect(outcome.notes).toEqual([]);
  });

  test('has cells merged both ways', async () => {
    const drawn = [
      ...YS.slice(0, 2).map((y) => line(50, y, 390, y)),
      line(50, 150, 290, 150),
      line(50, 180, 390, 180),
      ...[50, 390].map((x) => line(x, 100, x, 180)),
      line(90, 120, 90, 180),
      line(290, 120, 290, 180),
    ];
    const rows = [['I. Chuẩn bị'], ['1', 'Rà soát', 'Quý I'], ['2', 'Tổng kết']];
    expect(shown(await read([...drawn, ...fill(XS, YS, rows)]))).toEqual([
      [['I. Chuẩn bị [3x1]'], ['1', 'Rà soát', 'Quý I [1x2]'], ['2', 'Tổng kết']],
    ]);
  });

  test('has the lines of a cell wrapped, and its paragraphs apart', async () => {
    const ys = [100, 170];
    const cell = 'Rà soát các quy chế làm việc của hội\nđồng\n- Lập danh sách;\n- Gửi';
    const outcome = await read([...grid(XS, ys), ...fill(XS, ys, [['1', cell, 'Quý I']])]);
    expect(shown(outcome)).toEqual([
      [['1', 'Rà soát các quy chế làm việc của hội đồng\n- Lập danh sách;\n- Gửi', 'Quý I']],
    ]);
  });

  test('has a number that found no room put together', async () => {
    const [xs, ys] = [
      [50, 72, 290, 390],
      [100, 130, 160],
    ];
    const wide = [text(53, 142, 'ST', 13), text(53, 156, 'T', 13)];
    const rows = [
      ['VII\nI', 'Việc', 'Quý I'],
      ['', 'Nội dung', 'Thời gian'],
    ];
    expect(shown(await read([...grid(xs, ys), ...fill(xs, ys, rows), ...wide]))).toEqual([
      [
        ['VIII', 'Việc', 'Quý I'],
        ['STT', 'Nội dung', 'Thời gian'],
      ],
    ]);
  });

  test('in a page turned over, and a header cell that runs upwards', async () => {
    const up = (x: number, y: number, words: string) => turned('0 1 -1 0', x, y, words);
    const lines = [100, 150, 200].flatMap((x) => [line(x, 300, x, 700)]);
    const drawn = [...lines, ...[300, 500, 700].map((y) => line(100, y, 200, y))];
    const words = [up(112, 690, 'TT'), up(112, 490, 'Nội dung'), up(162, 690, '1'), up(162, 490, 'Rà soát')];
    expect(shown(await readPdf(pdf([[...drawn, ...words]], '/Rotate 90'), 'a.pdf'))).toEqual([
      [
        ['TT', 'Nội dung'],
        ['1', 'Rà soát'],
      ],
    ]);
    const header = [...fill(XS, YS, [['', 'Nội dung', 'Thời gian'], ...ROWS.slice(1)]), up(65, 116, 'Số')];
    expect(shown(await read([...grid(XS, YS), ...header]))).toEqual([
      [['Số', 'Nội dung', 'Thời gian'], ...ROWS.slice(1)],
    ]);
  });

  test('has what is struck out in the notes only', async () => {
    const outcome = await read([
      ...grid(XS, YS),
      ...fill(XS, YS, ROWS),
      text(320, 132, '2023'),
      line(320, 129, 340, 129),
    ]);
    expect(shown(outcome)).toEqual([ROWS]);
    expect(outcome.notes.map(({ text: note }) => note)).toEqual(['Bỏ qua chữ bị gạch ngang: “2023”.']);
  });

  test.each<[what: string, Drawn[], string[][]]>([
    [
      'numbers that hang out of the first column',
      [
        ...fill(
          XS,
          YS,
          ROWS.map((row, i) => (i === 0 ? row : ['', ...row.slice(1)])),
        ),
        ...[text(38, 132, '1.'), text(38, 162, '2.')],
      ],
      [ROWS[0] ?? [], ['1.', 'Rà soát quy chế', 'Quý I'], ['2.', 'Tổng kết', 'Tháng 11']],
    ],
    [
      'bullets that hang out of their column',
      [
        ...fill(XS, YS, [ROWS[0] ?? [], ['1', '', 'Quý I'], ROWS[2] ?? []]),
        ...[text(83, 132, '•'), text(93, 132, 'Rà soát;'), text(83, 144, '•'), text(93, 144, 'Gửi.')],
      ],
      [ROWS[0] ?? [], ['1', '- Rà soát;\n- Gửi.', 'Quý I'], ROWS[2] ?? []],
    ],
  ])('takes in %s, as browsers print lists', async (_, drawn, rows) => {
    expect(shown(await read([...grid(XS, YS), ...drawn]))).toEqual([rows]);
  });

  test('leaves alone what stands at its left: a text, another table', async () => {
    const [xs, ys] = [
      [200, 230, 390],
      [100, 120, 150],
    ];
    const right = [
      ['TT', 'Việc'],
      ['1', 'Rà soát'],
    ];
    const left = [text(80, 112, 'Ghi chú bên trái bảng')];
    expect(shown(await read([...grid(xs, ys), ...fill(xs, ys, right), ...left]))).toEqual([
      right,
      'Ghi chú bên trái bảng',
    ]);
    const near = xs.map((x) => x - 195);
    expect(
      shown(
        await read([...grid(xs, ys), ...fill(xs, ys, right), ...grid(near, ys), ...fill(near, ys, right)]),
      ),
    ).toEqual([right, right]);
  });

  test('is no table where a box goes around text', async () => {
    expect(shown(await read([...grid([50, 400], [100, 130]), text(60, 120, 'Lưu hành nội bộ')]))).toEqual([
      'Lưu hành nội bộ',
    ]);
  });
});

describe('a table on two pages', () => {
  const next = (rows: string[][], ys = YS): Drawn[] => [...grid(XS, ys), ...fill(XS, ys, rows)];

  test('is one, its header there once', async () => {
    const outcome = await read(
      next(ROWS),
      next([ROWS[0] ?? [], ['3', 'Gửi báo cáo', 'Quý IV'], ['4', 'Lưu', '']]),
    );
    expect(shown(outcome)).toEqual([[...ROWS, ['—', '3', 'Gửi báo cáo', 'Quý IV'], ['4', 'Lưu', '']]]);
    expect(codesOf(outcome)).toEqual(['header-repeated']);
  });

  test('is one where the next page has a column a little wider', async () => {
    const wide = [50, 90, 206, 290, 390];
    const xs = [50, 90, 200, 290, 390];
    const ys = YS.slice(0, 3);
    const rows = [
      ['1', 'Gửi báo cáo', 'Văn phòng', 'Quý III'],
      ['2', 'Tổng kết', 'Văn phòng', 'Quý IV'],
    ];
    const drawn = (at: number[], from: number) => [...grid(at, ys), ...fill(at, ys, rows.slice(from))];
    const outcome = await read([...grid(xs, ys), ...fill(xs, ys, rows)], drawn(wide, 1));
    expect(shown(outcome)).toEqual([[...rows, ['—', ...(rows[1] ?? [])], ['', '', '', '']]]);
  });

  test('joins the text of a merged cell whose row the break cut', async () => {
    const lines = (ys: number[]) => [
      ...grid(XS.slice(0, 3), ys),
      ...[ys[0] ?? 0, ys.at(-1) ?? 0].map((y) => line(290, y, 390, y)),
      line(390, ys[0] ?? 0, 390, ys.at(-1) ?? 0),
    ];
    const first = [...lines([120, 180]), ...fill(XS, [120, 180], [['1', 'Rà soát các', 'Gửi báo cáo về']])];
    const ys = [100, 120, 150];
    const rest = [
      ['', 'quy chế', 'phòng Nội vụ'],
      ['2', 'Tổng kết', ''],
    ];
    const outcome = await read(first, [...lines(ys), ...fill(XS, ys, rest)]);
    expect(shown(outcome)).toEqual([
      [
        ['1', 'Rà soát các', 'Gửi báo cáo về phòng Nội vụ [1x3]'],
        ['—', '', 'quy chế'],
        ['2', 'Tổng kết'],
      ],
    ]);
    expect(codesOf(outcome)).toEqual(['cell-cut']);
  });

  test('keeps a cell over the break, and says where one may have been', async () => {
    const merged = [
      ...grid(XS.slice(0, 3), YS),
      ...[100, 120, 180].map((y) => line(290, y, 390, y)),
      line(390, 100, 390, 180),
    ];
    const first = [...merged, ...fill(XS, YS, [...ROWS.slice(0, 2), ['2', 'Tổng kết', '']])];
    const second = next([
      ['3', 'Gửi báo cáo', ''],
      ['4', 'Lưu', 'Quý IV'],
      ['5', 'Công bố', ''],
    ]);
    const outcome = await read(first, second);
    expect(shown(outcome)).toEqual([
      [
        ROWS[0],
        ['1', 'Rà soát quy chế', 'Quý I [1x3]'],
        ['2', 'Tổng kết'],
        ['—', '3', 'Gửi báo cáo'],
        ['4', 'Lưu', 'Quý IV'],
        ['5', 'Công bố', ''],
      ],
    ]);
    expect(codesOf(outcome)).toEqual(['cell-cut']);
    expect(codesOf(await read(next(ROWS), second))).toEqual(['cell-blank']);
  });

  test('is another one where its sides are others', async () => {
    const xs = XS.map((x) => x + 20);
    const outcome = await read(next(ROWS), [...grid(xs, YS), ...fill(xs, YS, ROWS)]);
    expect(shown(outcome)).toEqual([ROWS, ROWS]);
  });
});

describe('a table without lines', () => {
  const GROUPED = [
    ['TT', 'Nội dung công việc', 'Thời gian'],
    ['1', 'Rà soát quy chế của\nhội đồng', 'Quý I'],
    ['2', 'Tổng kết', 'Tháng 11'],
  ];
  const wanted = GROUPED.map((row) => row.map((cell) => cell.replace('\n', ' ')));

  test.each<[told: string, ys: number[], Drawn[]]>([
    ['its numbers', [100, 112, 136, 148], []],
    ['its gaps', [100, 118, 148, 166], []],
    ['lines below the rows', [100, 112, 136, 148], [115, 139, 151].map((y) => line(50, y, 390, y))],
  ])('has rows told by %s', async (_, ys, drawn) => {
    const outcome = await read([...drawn, ...fill(XS, ys, GROUPED)]);
    expect(shown(outcome)).toEqual([wanted]);
    expect(codesOf(outcome)).toEqual(['open-table']);
  });

  test('has a heading over all its columns', async () => {
    const rows = [
      ...GROUPED.slice(0, 1),
      ['I. Công tác chuẩn bị cho phong trào thi đua của năm'],
      ...GROUPED.slice(1),
    ];
    const outcome = await read(fill(XS, [100, 120, 140, 172], rows));
    expect(shown(outcome)).toEqual([
      [wanted[0], ['I. Công tác chuẩn bị cho phong trào thi đua của năm [3x1]'], ...wanted.slice(1)],
    ]);
  });
});
