import { describe, expect, test } from '@jest/globals';
import { readPdf } from '../../../src/readers/pdf/index.ts';
import { type Drawn, line, pdf, text } from '../../support/pdf.ts';
import { codesOf, shown } from './shown.ts';

/**
 * Tables as an office prints them without lines down: full lines of one column end right before the next column, rows
 * follow each other without a gap, headings run over the columns.
 */
const LEFT = [53, 78, 204, 275];
const RIGHT = 390;
const STEP = 12;
const read = (...pages: Drawn[][]) => readPdf(pdf(pages), 'a.pdf');

/** Rows from `top` downwards, lines of a cell by "\n"; `rule` draws below a row. */
function printed(
  top: number,
  rows: readonly (readonly string[])[],
  rule: (y: number, row: number) => Drawn[] = () => [],
): Drawn[] {
  let y = top;
  return rows.flatMap((cells, row) => {
    const drawn = cells.flatMap((cell, c) =>
      cell.split('\n').flatMap((words, i) => (words ? [text(LEFT[c] ?? 0, y + STEP * i, words)] : [])),
    );
    y += STEP * Math.max(...cells.map((cell) => cell.split('\n').length));
    return [...drawn, ...rule(y - 9.5, row)];
  });
}

const HEADER = ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'];
const GROUP = ['I', 'KIỆN TOÀN TỔ CHỨC BỘ MÁY; BAN HÀNH CÁC VĂN BẢN MỚI\nCHỈ ĐẠO', '', ''];
const TASKS = [
  [
    '1',
    'Điều chỉnh quy chế của\nhội đồng; quy chế của cả\ncụm thi đua',
    'Văn phòng ủy\nban',
    'Tháng 02/2026',
  ],
  ['2', 'Rà soát các văn bản chỉ\nđạo, điều hành', 'Phòng Nội vụ', ''],
  ['3', 'Tổng kết phong trào thi\nđua của năm', 'Các phòng và\nđoàn thể', 'Tháng 11/2026'],
];
const plain = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => cell.replace(/\n/gu, ' ')));
const heading = plain([[GROUP[0] ?? '', `${GROUP[1] ?? ''} [3x1]`]]);

const under = (y: number) => [line(50, y, RIGHT, y)];

describe('a table without lines down, its columns close to each other', () => {
  test.each<[lines: string, (y: number, row: number) => Drawn[]]>([
    ['none across either', () => []],
    ['a line below each row', under],
    ['a line below the header only', (y, row) => (row === 0 ? under(y) : [])],
  ])('and with %s has its cells', async (_, rule) => {
    const outcome = await read(printed(100, [HEADER, GROUP, ...TASKS], rule));
    expect(shown(outcome)).toEqual([[...plain([HEADER]), ...heading, ...plain(TASKS)]]);
    expect(codesOf(outcome)).toEqual(['open-table']);
  });

  test('parts rows without a number by their lines', async () => {
    const rows = [HEADER, ...TASKS.map(([, ...cells]) => ['', ...cells])];
    rows[1] = TASKS[0] ?? [];
    expect(shown(await read(printed(100, rows, under)))).toEqual([plain(rows)]);
  });

  test('parts a row without a number where two cells begin anew', async () => {
    const rest = ['', 'Lập dự phòng', 'Phòng Tài\nchính', 'Quý IV/2026'];
    const more = ['4', 'Gửi báo cáo quý về cho\nphòng', 'Văn phòng', 'Quý I/2027'];
    const rows = [HEADER, TASKS[0] ?? [], rest, ...TASKS.slice(1), more];
    expect(shown(await read(printed(100, rows)))).toEqual([plain(rows)]);
  });

  test('parts a row without a number where a cell begins anew that had ended', async () => {
    const long = 'Xây dựng hạ tầng để vận\nhành, khai thác và chia\nsẻ các dữ liệu dùng cho\nquy hoạch';
    const rest = ['', 'Lập hạ tầng dự phòng', 'Trung tâm số', ''];
    const rows = [HEADER, ['1', long, 'Trung tâm số', 'Quý IV/2026'], rest, ...TASKS.slice(1)];
    expect(shown(await read(printed(100, rows)))).toEqual([plain(rows)]);
  });

  test('keeps together what stands in the middle of its row', async () => {
    const rows = ['1', '2', '3'].flatMap((number, i): Drawn[] => {
      const y = 130 + 40 * i;
      const middle = [text(53, y + 12, number), text(204, y + 12, 'Văn phòng'), text(275, y + 12, 'Quý I')];
      return [
        ...['Điều chỉnh quy chế của', 'hội đồng; quy chế của cả', 'cụm thi đua'].map((words, k) =>
          text(78, y + 12 * k, words),
        ),
        ...middle,
      ];
    });
    const task = 'Điều chỉnh quy chế của hội đồng; quy chế của cả cụm thi đua';
    expect(shown(await read([...printed(114, [HEADER]), ...rows]))).toEqual([
      [HEADER, ...['1', '2', '3'].map((number) => [number, task, 'Văn phòng', 'Quý I'])],
    ]);
  });

  test('has a cell over the rows whose line stops before it', async () => {
    const until = [RIGHT, RIGHT, 270, RIGHT];
    const rows = [HEADER, TASKS[0] ?? [], TASKS[1] ?? [], TASKS[2] ?? []].map((row) => [...row]);
    const drawn = printed(100, rows, (y, row) => {
      const end = row === 1 ? 270 : (until[3] ?? RIGHT);
      return [line(50, y, end, y)];
    });
    const wanted = plain(rows);
    wanted[1] = [...(wanted[1] ?? []).slice(0, 3), 'Tháng 02/2026 [1x2]'];
    wanted[2] = (wanted[2] ?? []).slice(0, 3);
    expect(shown(await read(drawn))).toEqual([wanted]);
  });

  test('leaves the title above and the text below alone', async () => {
    const title = 'BIỂU TIẾN ĐỘ THỰC HIỆN MỘT SỐ NHIỆM VỤ TRỌNG TÂM CỦA NĂM 2026 CỦA PHƯỜNG';
    const end = 'Các cơ quan, đơn vị căn cứ biểu này mà thực hiện; có vướng mắc thì báo về Phòng.';
    const bottom = 88 + STEP * 10;
    const drawn = [text(40, 84, title), ...printed(100, [HEADER, ...TASKS]), text(40, bottom + 14, end)];
    expect(shown(await read(drawn))).toEqual([title, plain([HEADER, ...TASKS]), end]);
  });

  test('leaves a title alone that has gaps for a number and a day', async () => {
    const title = [
      text(40, 70, '(Kèm theo Kế hoạch số'),
      text(175, 70, '/KH-UBND ngày'),
      text(260, 70, '/'),
      text(285, 70, '/2026 của Ủy ban nhân dân'),
    ];
    const rest = text(180, 82, 'phường Rạch Sen)');
    const [first, ...more] = shown(await read([...title, rest, ...printed(100, [HEADER, ...TASKS])]));
    expect(first).toMatch(/^\(Kèm theo/u);
    expect(more.at(-1)).toEqual(plain([HEADER, ...TASKS]));
  });

  test('goes on over the page, below its header that is there again, with the row that was cut', async () => {
    const [one, two, three] = TASKS as [string[], string[], string[]];
    const rest = ['', 'quy chế của cụm thi đua', '', ''];
    const outcome = await read(
      printed(100, [HEADER, GROUP, one, two]),
      printed(100, [HEADER, rest, three, ['4', 'Gửi báo cáo', 'Văn phòng', 'Quý IV']]),
    );
    expect(shown(outcome)).toEqual([
      [
        ...plain([HEADER]),
        ...heading,
        ...plain([one, two]),
        ['—', ...rest],
        ...plain([three, ['4', 'Gửi báo cáo', 'Văn phòng', 'Quý IV']]),
      ],
    ]);
    expect(codesOf(outcome)).toEqual(['header-repeated', 'open-table']);
  });

  test('goes on with one row below its header', async () => {
    const last = ['4', 'Gửi báo cáo quý về cho\nphòng', 'Văn phòng', 'Quý IV'];
    const outcome = await read(printed(100, [HEADER, ...TASKS]), printed(100, [HEADER, last]));
    const [header, ...rows] = plain([HEADER, ...TASKS, last]);
    expect(shown(outcome)).toEqual([[header, ...rows.slice(0, -1), ['—', ...(rows.at(-1) ?? [])]]]);
  });
});

/** Words from `left` on, with the same blanks between them, up to 290 points. */
const stretched = (y: number, words: string[]): Drawn[] => {
  const blank = (240 - 5 * words.join('').length) / (words.length - 1);
  let x = 50;
  return words.map((word) => {
    const drawn = text(x, y, word);
    x += 5 * word.length + blank;
    return drawn;
  });
};

test('text that is set to both sides is no table', async () => {
  const lines = [
    'Các cơ quan, đơn vị căn cứ biểu này, xây dựng',
    'kế hoạch của mình và tổ chức thực hiện; có',
    'vướng mắc thì phản ánh về Phòng để được hướng',
    'dẫn. Hằng quý, Phòng báo cáo Hội đồng Thi đua',
    'kết quả, kèm đề nghị khen thưởng những',
  ].flatMap((words, row) => stretched(100 + 14 * row, words.split(' ')));
  const { value } = await read(lines);
  expect(value.blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
});
