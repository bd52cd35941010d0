import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import type { RawTable, SourceDocument } from '../../../src/core/table/index.ts';
import { readCsv, readPastedText } from '../../../src/readers/text/index.ts';
import { describeIf, hasShared, REASONS, sharedPath } from '../../support/optional.ts';

const document = (text: string) => readPastedText(text, 'a.txt').value;
const csv = (text: string) => readCsv(new TextEncoder().encode(text), 'a.csv').value;

/** A paragraph as its text, a table as its rows. */
const shape = ({ blocks }: SourceDocument): (string | string[][])[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );

describe('lines and tables', () => {
  test.each<[name: string, text: string, expected: (string | string[][])[]]>([
    ['lines are paragraphs', 'KẾ HOẠCH\n\nNăm 2026\n', ['KẾ HOẠCH', 'Năm 2026']],
    [
      'tabs make rows, a blank line ends the table',
      'a\tb\n1\t2\n\n3\t4',
      [
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        [['3', '4']],
      ],
    ],
    ['a line without tabs ends it too', 'a\tb\nQuý I\n3\t4', [[['a', 'b']], 'Quý I', [['3', '4']]]],
    ['a line of tabs only is blank', 'a\tb\n\t\t\n3\t4', [[['a', 'b']], [['3', '4']]]],
    [
      'a trailing tab is an empty cell',
      'a\tb\t\n1\t2\t3',
      [
        [
          ['a', 'b', ''],
          ['1', '2', '3'],
        ],
      ],
    ],
    [
      'rows stay ragged',
      'a\tb\tc\nI\tNhóm\n1\tx\ty',
      [
        [
          ['a', 'b', 'c'],
          ['I', 'Nhóm'],
          ['1', 'x', 'y'],
        ],
      ],
    ],
    [
      'all line ends',
      'a\tb\r\n1\t2\r3\t4\n\r\n5\t6',
      [
        [
          ['a', 'b'],
          ['1', '2'],
          ['3', '4'],
        ],
        [['5', '6']],
      ],
    ],
    [
      'a page break is a blank line',
      'a\tb\n1\t2\f3\t4',
      [
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        [['3', '4']],
      ],
    ],
    ['a page break before a line', 'Trang 1\n\fTrang 2', ['Trang 1', 'Trang 2']],
    ['a vertical tab stays in its cell', 'a\vb\tc', [[['a\nb', 'c']]]],
    ['blanks do not part columns', 'TT   Nội dung     Thời gian', ['TT Nội dung Thời gian']],
    ['an indented line is a paragraph', '\tĐiều 1. Tổ chức', ['Điều 1. Tổ chức']],
    [
      'so are the items of a list',
      '1.\tMột\n2.\tHai\n-\tBa\na)\tBốn',
      ['1. Một', '2. Hai', '- Ba', 'a) Bốn'],
    ],
    [
      'but not rows among wider ones',
      'TT\tNội dung\tHạn\n1.\tMột',
      [
        [
          ['TT', 'Nội dung', 'Hạn'],
          ['1.', 'Một'],
        ],
      ],
    ],
    ['nor a group of a table', 'I\tHoàn thiện thể chế', [[['I', 'Hoàn thiện thể chế']]]],
    [
      'marks of emphasis go',
      '1\t<i>Trước ngày</i>\t**Quý** I<br>2026',
      [[['1', 'Trước ngày', 'Quý I\n2026']]],
    ],
    ['a mark may span lines', '**TM. ỦY BAN\nCHỦ TỊCH **\nA', ['TM. ỦY BAN', 'CHỦ TỊCH', 'A']],
    [
      'Markdown',
      '| TT | Nội dung |\n|---|:-:|\n| 1 | a \\| b |',
      [
        [
          ['TT', 'Nội dung'],
          ['1', 'a | b'],
        ],
      ],
    ],
    [
      'Markdown without its rule',
      '| 1 | a |\n| 2 | b |',
      [
        [
          ['1', 'a'],
          ['2', 'b'],
        ],
      ],
    ],
    ['one line between bars is text', '| Chú ý |', ['| Chú ý |']],
    [
      'bars between cells only, as a message has them',
      'TT | Nội dung | Thời gian\n1 | Hội thi | Quý I\nII | KHEN | |',
      [
        [
          ['TT', 'Nội dung', 'Thời gian'],
          ['1', 'Hội thi', 'Quý I'],
          ['II', 'KHEN', ''],
        ],
      ],
    ],
    ['one such line is text', 'Xã A | Xã B | Xã C', ['Xã A | Xã B | Xã C']],
    ['so are lines of one bar', 'Họp | sáng\nNghỉ | chiều', ['Họp | sáng', 'Nghỉ | chiều']],
    [
      'a message that quotes another',
      'Chào anh,\n> KẾ HOẠCH\n>\n> TT\tNội dung\n> > 1\tHội thi\nCảm ơn.',
      [
        'Chào anh,',
        'KẾ HOẠCH',
        [
          ['TT', 'Nội dung'],
          ['1', 'Hội thi'],
        ],
        'Cảm ơn.',
      ],
    ],
    ['headings of Markdown', '# KẾ HOẠCH\n## Phụ lục 1\n#5 chi hội', ['KẾ HOẠCH', 'Phụ lục 1', '#5 chi hội']],
    ['a lone sign of more', '> 90% hộ dân\nA', ['> 90% hộ dân', 'A']],
    ['nothing', ' \n\n', []],
  ])('%s', (_, text, expected) => expect(shape(document(text))).toEqual(expected));

  test('places count lines, tables and rows', () => {
    const { blocks } = document('KẾ HOẠCH\n\na\t"x\ny"\n1\t2\n\n3\t4');
    expect(blocks.map(({ where }) => where)).toEqual([
      { file: 'a.txt', line: 1 },
      { file: 'a.txt', table: 1, line: 3 },
      { file: 'a.txt', table: 2, line: 7 },
    ]);
    expect((blocks[1] as RawTable).rows.map(({ where }) => where)).toEqual([
      { file: 'a.txt', table: 1, row: 1, line: 3 },
      { file: 'a.txt', table: 1, row: 2, line: 5 },
    ]);
  });

  test('more rows than a plan has are refused', () => {
    expect(() => document('a\tb\n'.repeat(50_001))).toThrow(
      expect.objectContaining({ code: 'too-many-rows' }),
    );
  });

  test('so is a grid without end', () => {
    const wide = `${'\t'.repeat(200_000)}x`;
    expect(() => document(`${wide}\n${'a\tb\n'.repeat(1000)}`)).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});

describe('quotes', () => {
  test.each<[name: string, text: string, expected: (string | string[][])[]]>([
    ['as Excel copies a cell with lines', '1\t"Họp\n""Xuân"""\tSở', [[['1', 'Họp\n"Xuân"', 'Sở']]]],
    ['in the first cell', '"Thời gian\nhoàn thành"\tb', [[['Thời gian\nhoàn thành', 'b']]]],
    [
      'in the last cell',
      'a\t"x\ny"\nb\tc',
      [
        [
          ['a', 'x\ny'],
          ['b', 'c'],
        ],
      ],
    ],
    ['a whole cell in quotes keeps them', '1\t"Năm Dân vận khéo"\tSở', [[['1', '"Năm Dân vận khéo"', 'Sở']]]],
    ['a cell may begin with a quotation', '1\t"Năm" mới\t"A", "B"', [[['1', '"Năm" mới', '"A", "B"']]]],
    [
      'a quote never closed',
      '1\t"Năm mới\tSở\n2\tb\tc',
      [
        [
          ['1', '"Năm mới', 'Sở'],
          ['2', 'b', 'c'],
        ],
      ],
    ],
    [
      'ditto marks',
      '1\t"\tA\n2\t"\tB\n3\ta\t"\n4\tb\t"',
      [
        [
          ['1', '"', 'A'],
          ['2', '"', 'B'],
          ['3', 'a', '"'],
          ['4', 'b', '"'],
        ],
      ],
    ],
    [
      'ditto marks at line ends',
      'a\tb\t"\n"\tc\td',
      [
        [
          ['a', 'b', '"'],
          ['"', 'c', 'd'],
        ],
      ],
    ],
    ['paragraphs in quotes', '"Đoạn một\nđoạn hai"', ['"Đoạn một', 'đoạn hai"']],
  ])('%s', (_, text, expected) => expect(shape(document(text))).toEqual(expected));
});

describe('stars that stay', () => {
  test.each([
    '(*) Số liệu ước tính (*)',
    'Chỉ tiêu A* và chỉ tiêu B*',
    '* Ghi chú',
    '2*3*4',
    'Hạng *** và **',
    '**Chưa đóng',
    '<b> 5 < 6 > 4 <xã>',
  ])('%s', (text) => {
    const expected = text.replace('<b> ', '');
    expect(shape(document(text))).toEqual([expected]);
  });
  test.each([
    ['“*Kỷ cương, trách nhiệm*”', '“Kỷ cương, trách nhiệm”'],
    ['*Phong trào **thi đua** yêu nước*: tiếp tục', 'Phong trào thi đua yêu nước: tiếp tục'],
    ['***Đậm nghiêng*** và *một* (*)', 'Đậm nghiêng và một (*)'],
  ])('%s → %s', (text, expected) => expect(shape(document(text))).toEqual([expected]));
});

describe('CSV', () => {
  test.each<[name: string, text: string, expected: (string | string[][])[]]>([
    [
      'commas',
      'TT,Nội dung\n1,"Họp, bàn"',
      [
        [
          ['TT', 'Nội dung'],
          ['1', 'Họp, bàn'],
        ],
      ],
    ],
    [
      'semicolons',
      'TT;Nội dung\n1;Họp, bàn, quyết\n2;a',
      [
        [
          ['TT', 'Nội dung'],
          ['1', 'Họp, bàn, quyết'],
          ['2', 'a'],
        ],
      ],
    ],
    ['Excel says which', 'sep=;\r\na;b,c\r\n', [[['a', 'b,c']]]],
    [
      'lines and quotes inside',
      'a,"x\n""y"""\n1,2',
      [
        [
          ['a', 'x\n"y"'],
          ['1', '2'],
        ],
      ],
    ],
    [
      'a quote left open takes no more than its line',
      'a,"b\n1,2',
      [
        [
          ['a', '"b'],
          ['1', '2'],
        ],
      ],
    ],
    ['blank records part tables', 'a,b\n,,\n1,2', [[['a', 'b']], [['1', '2']]]],
    ['a line of one cell is a paragraph', 'PHỤ LỤC\na,b', ['PHỤ LỤC', [['a', 'b']]]],
  ])('%s', (_, text, expected) => expect(shape(csv(text))).toEqual(expected));

  test('semicolons at the ends of lines inside quoted cells part nothing', () => {
    expect(shape(csv('a,b,c,d\nx,";\n;\n",";",y'))).toEqual([
      [
        ['a', 'b', 'c', 'd'],
        ['x', ';\n;', ';', 'y'],
      ],
    ]);
  });

  test('any cells come back', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ế', '"', ',', ';', ' ', '1', '\n'),
      minLength: 0,
      maxLength: 6,
    });
    const written = (text: string) => (/[",;\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (cells) => {
        const all = cells.map((row) => ['x', ...row, 'y']);
        const text = all.map((row) => row.map(written).join(',')).join('\n');
        const clean = (s: string) =>
          s
            .replace(/ *\n[ \n]*/gu, '\n')
            .replace(/ +/gu, ' ')
            .trim();
        expect(shape(csv(`a,b,c,d\n${text}`))).toEqual([
          [['a', 'b', 'c', 'd'], ...all.map((row) => row.map(clean))],
        ]);
      }),
    );
  });
});

/** All that is not a blank, a tab, a bar of Markdown or a mark of emphasis, in order. */
const letters = (text: string) => text.normalize('NFC').replace(/<\/?i>|[*|\s]/gu, '');

function expectNothingLost(text: string): void {
  const kept = shape(document(text)).flat(2).join('');
  expect(letters(kept) === letters(text)).toBe(true);
}

test('nothing is lost of any text', () => {
  const piece = fc.constantFrom(
    'a',
    'Tổ chức',
    '\t',
    '\n',
    '"',
    '\r\n',
    '\f',
    ' ',
    '1.',
    '-',
    '"x"',
    '\v',
    '(*)',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const kept = shape(document(text)).flat(2).join('');
      // Quotes around a cell of several lines are Excel's, not the text's.
      const bare = (all: string) => letters(all).replaceAll('"', '');
      expect(bare(kept)).toBe(bare(text));
    }),
    { numRuns: 500 },
  );
});

describeIf(hasShared, 'real plans as text', REASONS.shared, () => {
  const files = ['plan-2022', 'real-plans', 'real-criteria'].flatMap((folder) =>
    readdirSync(sharedPath(folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [folder, name] as const),
  );
  test.each(files)('%s/%s: nothing lost, nothing noted', (folder, name) => {
    const text = readFileSync(sharedPath(folder, name), 'utf8');
    expect(readPastedText(text, name).notes).toEqual([]);
    expectNothingLost(text);
  });

  test('the tables of the 2022 plan, a page a table', () => {
    const text = readFileSync(sharedPath('plan-2022', 'ke-hoach-01-2022.txt'), 'utf8');
    const tables = document(text).blocks.filter((block): block is RawTable => block.kind === 'table');
    const lines = text.split('\n').filter((line) => line.includes('\t'));
    expect(tables.flatMap(({ rows }) => rows)).toHaveLength(lines.length);
    expect(tables.map(({ where }) => where.line)).toEqual([200, 209, 217, 227, 238, 249, 259, 270, 278]);
  });
});
