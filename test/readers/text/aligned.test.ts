import { describe, expect, test } from '@jest/globals';
import { readPastedText } from '../../../src/readers/text/index.ts';

const shape = (...lines: string[]) =>
  readPastedText(lines.join('\n'), 'a.txt').value.blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );

const HEADER = 'STT   Nội dung                     Đơn vị chủ trì       Thời gian';
const HEAD = ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'];

describe('a table set with blanks', () => {
  test.each<[name: string, lines: string[], rows: string[][]]>([
    [
      'one line a row',
      [
        '1     Xây dựng kế hoạch            Văn phòng            Tháng 01/2019',
        '2     Kiểm tra                     Ban Thi đua          Quý III/2019',
      ],
      [
        ['1', 'Xây dựng kế hoạch', 'Văn phòng', 'Tháng 01/2019'],
        ['2', 'Kiểm tra', 'Ban Thi đua', 'Quý III/2019'],
      ],
    ],
    [
      'cells over several lines',
      [
        '1     Ký giao ước thi đua giữa     Ủy ban MTTQ          Trước ngày',
        '      các khu phố                  thị trấn             28/02/2019',
        '2     Kiểm tra                     Ban Thi đua',
      ],
      [
        ['1', 'Ký giao ước thi đua giữa các khu phố', 'Ủy ban MTTQ thị trấn', 'Trước ngày 28/02/2019'],
        ['2', 'Kiểm tra', 'Ban Thi đua', ''],
      ],
    ],
    [
      'items in a cell keep their lines',
      [
        '1     Họp Hội đồng:                Văn phòng            Quý I',
        '      - Xét khen thưởng;',
        '      - Kiện toàn Hội đồng.',
      ],
      [['1', 'Họp Hội đồng:\n- Xét khen thưởng;\n- Kiện toàn Hội đồng.', 'Văn phòng', 'Quý I']],
    ],
    [
      'a heading runs over the columns',
      [
        'I     XÂY DỰNG VĂN BẢN CHỈ ĐẠO, HƯỚNG DẪN CÔNG TÁC THI ĐUA',
        '1     Kiểm tra                     Ban Thi đua          Quý III/2019',
      ],
      [
        ['I', 'XÂY DỰNG VĂN BẢN CHỈ ĐẠO, HƯỚNG DẪN CÔNG TÁC THI ĐUA'],
        ['1', 'Kiểm tra', 'Ban Thi đua', 'Quý III/2019'],
      ],
    ],
    [
      'blank lines between the rows',
      [
        '',
        '1     Kiểm tra                     Ban Thi đua          Quý III/2019',
        '',
        '1.1   Kiểm tra chéo                Ban Thi đua          Quý II/2019',
      ],
      [
        ['1', 'Kiểm tra', 'Ban Thi đua', 'Quý III/2019'],
        ['1.1', 'Kiểm tra chéo', 'Ban Thi đua', 'Quý II/2019'],
      ],
    ],
    [
      'cells set off from their header by a letter or two',
      [
        ' 1    Kiểm tra                       Ban Thi đua        Quý III/2019',
        '10    Tổng kết năm                   Văn phòng          10/12/2019',
      ],
      [
        ['1', 'Kiểm tra', 'Ban Thi đua', 'Quý III/2019'],
        ['10', 'Tổng kết năm', 'Văn phòng', '10/12/2019'],
      ],
    ],
  ])('%s', (_, lines, rows) => {
    expect(shape('KẾ HOẠCH', HEADER, ...lines, '', 'Nơi nhận:', '- Như trên.')).toEqual([
      'KẾ HOẠCH',
      [HEAD, ...rows],
      'Nơi nhận:',
      '- Như trên.',
    ]);
  });

  test('a note says that the columns were guessed', () => {
    const { notes } = readPastedText([HEADER, '1     Kiểm tra  Phòng A  Quý I'].join('\n'), 'a.txt');
    expect(notes.map(({ code, where }) => [code, where])).toEqual([
      ['open-table', { file: 'a.txt', line: 1 }],
    ]);
  });

  test('a header of two lines', () => {
    expect(
      shape(
        'TT   Nội dung công việc      Cơ quan      Thời gian',
        '                             chủ trì      hoàn thành',
        '1    Kiểm tra                Phòng A      Quý I',
      ),
    ).toEqual([
      [
        ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
        ['1', 'Kiểm tra', 'Phòng A', 'Quý I'],
      ],
    ]);
  });

  test.each([
    [
      'a letterhead',
      ['UBND XÃ TÂN HÒA          CỘNG HÒA XÃ HỘI', 'Số: 5/KH-UBND      Tân Hòa, ngày 5 tháng 1'],
    ],
    ['words of headers in a sentence', ['Nội dung, đơn vị chủ trì, thời gian  như sau:', '1  Một', '2  Hai']],
    ['a header alone', [HEADER, 'Các đơn vị thực hiện nghiêm túc.']],
  ])('none: %s', (_, lines) => {
    expect(shape(...lines).every((block) => typeof block === 'string')).toBe(true);
  });
});
