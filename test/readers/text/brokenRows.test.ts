import { describe, expect, test } from '@jest/globals';
import { readPastedText } from '../../../src/readers/text/index.ts';

const shape = (...lines: string[]) =>
  readPastedText(lines.join('\n'), 'a.txt').value.blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );

const HEADER = 'TT\tNội dung\tChủ trì\tPhối hợp\tThời gian';
const HEAD = HEADER.split('\t');

describe('a table of Word as plain text: each paragraph of a cell begins a line', () => {
  test.each<[name: string, lines: string[], rows: string[][]]>([
    [
      'paragraphs of the content and of a doer',
      [
        '1\tHọp đoàn:',
        '- Phân công',
        '- Thống nhất\tPhòng A\tPhòng B',
        'Thanh tra\tQuý I',
        '2\tHai\tA\tB\tQuý II',
      ],
      [
        ['1', 'Họp đoàn:\n- Phân công\n- Thống nhất', 'Phòng A', 'Phòng B\nThanh tra', 'Quý I'],
        ['2', 'Hai', 'A', 'B', 'Quý II'],
      ],
    ],
    [
      'the last cell',
      ['1\tMột\tA\tB\tTừ 05/4', 'đến 20/4', '2\tHai\tA\tB\tQuý II'],
      [
        ['1', 'Một', 'A', 'B', 'Từ 05/4\nđến 20/4'],
        ['2', 'Hai', 'A', 'B', 'Quý II'],
      ],
    ],
    [
      'a group beside it stays a row of two cells',
      ['I\tCHUẨN BỊ', '1\tHọp', 'mở rộng\tA\tB\tQuý I'],
      [
        ['I', 'CHUẨN BỊ'],
        ['1', 'Họp\nmở rộng', 'A', 'B', 'Quý I'],
      ],
    ],
    [
      'rows with blank ends are whole',
      ['1\tMột\tA', '2\tHai\tA\tB\tQuý II', '-\tBa\tA'],
      [
        ['1', 'Một', 'A'],
        ['2', 'Hai', 'A', 'B', 'Quý II'],
        ['-', 'Ba', 'A'],
      ],
    ],
    [
      'a row whose number is blank is one of its own',
      ['1\tMột', '\t- Hai\tA\tQuý I', '2\tBa\tA\tB\tQuý II'],
      [
        ['1', 'Một'],
        ['', '- Hai', 'A', 'Quý I'],
        ['2', 'Ba', 'A', 'B', 'Quý II'],
      ],
    ],
  ])('%s', (_, lines, rows) => {
    expect(shape(HEADER, ...lines, '', 'Nơi nhận:')).toEqual([[HEAD, ...rows], 'Nơi nhận:']);
  });

  test('the header itself', () => {
    expect(shape('TT\tNội dung\tCơ quan', 'chủ trì\tThời gian', 'hoàn thành', '1\tMột\tA\tQuý I')).toEqual([
      [
        ['TT', 'Nội dung', 'Cơ quan\nchủ trì', 'Thời gian\nhoàn thành'],
        ['1', 'Một', 'A', 'Quý I'],
      ],
    ]);
  });

  test.each([
    [
      'a heading between the rows',
      ['1\tMột\tA', 'II. KHEN THƯỞNG', '1\tHai\tA\tB\tQuý II'],
      'II. KHEN THƯỞNG',
    ],
    ['words in capitals', ['1\tMột\tA', 'KHEN THƯỞNG', '1\tHai\tA\tB\tQuý II'], 'KHEN THƯỞNG'],
    [
      'text behind the table',
      ['1\tMột\tA', 'Các đơn vị thực hiện nghiêm túc.'],
      'Các đơn vị thực hiện nghiêm túc.',
    ],
  ])('stays a line of its own: %s', (_, lines, paragraph) => {
    expect(shape(HEADER, ...lines)).toContain(paragraph);
  });

  test('long text behind the header is no part of it', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `Đoạn ${String(i)}`);
    expect(shape(HEADER, ...lines, '1\tMột\tA\tB\tQuý I')).toEqual([
      [HEAD],
      ...lines,
      [['1', 'Một', 'A', 'B', 'Quý I']],
    ]);
  });

  test('one note a table', () => {
    const text = [HEADER, '1\tHọp', 'mở rộng\tA\tB\tQuý I', '2\tHọp', 'lần hai\tA\tB\tQuý I'].join('\n');
    expect(readPastedText(text, 'a.txt').notes).toEqual([
      {
        code: 'rows-joined',
        text: 'Bảng chép thành văn bản bị xuống dòng giữa ô; đã nối lại 2 chỗ theo số cột, hãy đối chiếu với bản gốc.',
        where: { file: 'a.txt', line: 1 },
      },
    ]);
  });
});
