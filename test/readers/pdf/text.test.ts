import { describe, expect, test } from '@jest/globals';
import { readPdf } from '../../../src/readers/pdf/index.ts';
import { type Drawn, pdf, text, turned, unseen } from '../../support/pdf.ts';
import { codesOf, shown } from './shown.ts';

const read = (...pages: Drawn[][]) => readPdf(pdf(pages), 'a.pdf');
const lines = (x: number, y: number, ...words: string[]): Drawn[] =>
  words.map((one, i) => text(x, y + 14 * i, one));
/** As wide as the page is written: 80 letters of 5 points. */
const FULL = 'Thực hiện nhiệm vụ năm 2026, Hội đồng Thi đua - Khen thưởng phường ban hành quyế';

describe('running text', () => {
  test.each<[what: string, Drawn[], string[]]>([
    ['goes on where a line is full', lines(50, 100, FULL, 'định sau đây.'), [`${FULL} định sau đây.`]],
    [
      'begins anew where there was room',
      lines(50, 100, FULL, 'Căn cứ Luật.', 'Theo đề nghị.'),
      [`${FULL} Căn cứ Luật.`, 'Theo đề nghị.'],
    ],
    [
      'begins anew further in',
      [...lines(50, 100, FULL), text(80, 114, `${FULL.slice(0, 70)}.`), text(50, 128, 'Xong.')],
      [FULL, `${FULL.slice(0, 70)}. Xong.`],
    ],
    [
      'has a title in the middle apart',
      [...lines(50, 100, FULL), text(238, 114, 'KẾ HOẠCH')],
      [FULL, 'KẾ HOẠCH'],
    ],
    [
      'has an item of a list apart',
      lines(50, 100, `${FULL.slice(0, -1)};`, '- Phòng Nội vụ.'),
      [`${FULL.slice(0, -1)};`, '- Phòng Nội vụ.'],
    ],
    [
      'has a cut at a hyphen closed',
      lines(50, 100, `${FULL.slice(0, -5)}2026-`, '2030.'),
      [`${FULL.slice(0, -5)}2026-2030.`],
    ],
    [
      'has its heading and its text apart',
      [text(250, 100, 'PHỤ LỤC', 14), text(50, 118, FULL)],
      ['PHỤ LỤC', FULL],
    ],
    [
      'has what is in brackets below a title apart',
      lines(50, 100, FULL.toUpperCase(), '(Kèm theo)'),
      [FULL.toUpperCase(), '(Kèm theo)'],
    ],
    ['has letters with marks put together', lines(50, 100, 'Kế hoạch'.normalize('NFD')), ['Kế hoạch']],
    ['has ligatures as letters', lines(50, 100, 'Hồ sơ ﬁle, eﬃcient'), ['Hồ sơ file, efficient']],
    [
      'has a raised letter in its line',
      [text(50, 100, '20 m'), text(70, 96, '2', 6), text(76, 100, 'sàn')],
      ['20 m2 sàn'],
    ],
    [
      'has no number of a footnote behind its words',
      [
        text(50, 100, 'Cơ quan chủ trì'),
        text(125, 96, '12', 6),
        text(140, 100, 'và xã'),
        text(165, 96, '3', 6),
      ],
      ['Cơ quan chủ trì và xã'],
    ],
    ['has words that no blank parts', [text(50, 100, 'Kế'), text(63, 100, 'hoạch')], ['Kế hoạch']],
    [
      'drawn letter by letter, out of order',
      [text(60, 100, 'hoạch'), text(50, 100, 'Kế'), text(85.5, 100, 'x')],
      ['Kếhoạchx'],
    ],
    [
      'has what is drawn twice for boldness once',
      [text(50, 100, 'Kế hoạch'), text(50.3, 100, 'Kế hoạch')],
      ['Kế hoạch'],
    ],
  ])('%s', async (_, drawn, paragraphs) => {
    expect(shown(await read(drawn))).toEqual(paragraphs);
  });

  test('goes on over a page', async () => {
    const outcome = await read(
      lines(50, 780, 'Ủy ban nhân dân phường giao các'),
      lines(50, 100, 'đơn vị thực hiện.', 'Trân trọng.'),
    );
    expect(shown(outcome)).toEqual(['Ủy ban nhân dân phường giao các đơn vị thực hiện.', 'Trân trọng.']);
  });

  test('has the title below a letterhead whole, though it begins before the right half', async () => {
    const outcome = await read([
      ...lines(50, 100, 'ỦY BAN NHÂN DÂN', 'PHƯỜNG RẠCH SEN', 'Số: 12/KH-UBND'),
      ...lines(
        300,
        100,
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Rạch Sen, ngày 9/01/2026',
      ),
      text(280, 145, 'KẾ HOẠCH'),
    ]);
    expect(shown(outcome).at(-1)).toBe('KẾ HOẠCH');
  });

  test('has both halves of a letterhead for themselves', async () => {
    const outcome = await read([
      ...lines(50, 100, 'ỦY BAN NHÂN DÂN', 'PHƯỜNG RẠCH SEN', 'Số: 12/KH-UBND'),
      ...lines(300, 100, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'),
    ]);
    expect(shown(outcome)).toEqual([
      [
        [
          'ỦY BAN NHÂN DÂN\nPHƯỜNG RẠCH SEN\nSố: 12/KH-UBND',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
        ],
      ],
    ]);
    expect(outcome.notes).toEqual([]);
  });
});

describe('what is none of the text goes to the notes', () => {
  test('page numbers, and what stands on every page', async () => {
    const page = (number: number) => [
      text(290, 30, `${number}`),
      text(50, 820, 'Sổ tay thi đua'),
      text(50, 400, 'Việc.'),
    ];
    const outcome = await read(page(1), page(2), page(3));
    expect(shown(outcome)).toEqual(['Việc.', 'Việc.', 'Việc.']);
    expect(outcome.notes.map(({ text: note }) => /“.*”/u.exec(note)?.[0])).toEqual([
      '“1”',
      '“Sổ tay thi đua”',
      '“2”',
      '“3”',
    ]);
    expect(new Set(codesOf(outcome))).toEqual(new Set(['page-mark', 'header-footer']));
  });

  test('the numbers of annexes are no page numbers', async () => {
    const page = (number: number) => [
      text(270, 30, `PHỤ LỤC ${number}`),
      ...lines(50, 400, 'Việc.', 'Xong.'),
    ];
    const outcome = await read(page(1), page(2));
    expect(shown(outcome)).toEqual(['PHỤ LỤC 1', 'Việc.', 'Xong.', 'PHỤ LỤC 2', 'Việc.', 'Xong.']);
    expect(outcome.notes).toEqual([]);
  });

  test.each<[what: string, Drawn, code: string]>([
    ['what stands askew', turned('0.7 0.7 -0.7 0.7', 200, 400, 'DỰ THẢO'), 'askew-text'],
    ['what is not seen', unseen(50, 200, 'DỰ THẢO'), 'hidden-text'],
  ])('%s', async (_, drawn, code) => {
    const outcome = await read([text(50, 100, 'Việc.'), drawn]);
    expect(shown(outcome)).toEqual(['Việc.']);
    expect(codesOf(outcome)).toEqual([code]);
    expect(outcome.notes[0]?.text).toContain('“DỰ THẢO”');
  });

  test('a page without text is named', async () => {
    const outcome = await read([text(50, 100, 'Việc.')], []);
    expect(outcome.notes.map(({ text: note }) => note.slice(0, 26))).toEqual(['Trang 2 không có chữ đọc đ']);
  });

  test('but unseen text below a scan is the text', async () => {
    expect(shown(await read([unseen(50, 100, 'Kế hoạch năm')]))).toEqual(['Kế hoạch năm']);
  });
});
