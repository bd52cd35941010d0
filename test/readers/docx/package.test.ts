import { expect, test } from '@jest/globals';
import {
  AlignmentType,
  CheckBox,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SymbolRun,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { readDocx } from '../../../src/readers/docx/index.ts';
import { gridsOf } from '../drawnTables.ts';

/** A document that another program writes, with what plans have in it. */

const cell = (content: string | Paragraph[], spans: { columnSpan?: number; rowSpan?: number } = {}) =>
  new TableCell({
    ...spans,
    children: typeof content === 'string' ? [new Paragraph(content)] : content,
  });
const numbered = (text: string, reference: string, level = 0) =>
  new Paragraph({ text, numbering: { reference, level } });
const changed = { id: 1, author: 'Văn thư', date: '2026-01-15T09:00:00Z' };

const LEVELS = [
  { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.START },
  { level: 2, format: LevelFormat.DECIMAL, text: '%2.%3.', alignment: AlignmentType.START },
  { level: 3, format: LevelFormat.LOWER_LETTER, text: '%4)', alignment: AlignmentType.START },
];

const rows = [
  new TableRow({
    tableHeader: true,
    children: [
      cell('TT', { rowSpan: 2 }),
      cell('Nội dung', { rowSpan: 2 }),
      cell('Đơn vị', { columnSpan: 2 }),
      cell('Thời gian', { rowSpan: 2 }),
    ],
  }),
  new TableRow({ tableHeader: true, children: [cell('Chủ trì'), cell('Phối hợp')] }),
  new TableRow({ children: [cell([numbered('', 'cap', 0)]), cell('NHÓM MỘT', { columnSpan: 4 })] }),
  new TableRow({
    children: [
      cell([numbered('', 'cap', 1)]),
      cell([
        new Paragraph('Tổng kết phong trào:'),
        new Paragraph({ text: 'Báo cáo', bullet: { level: 0 } }),
        new Paragraph({ text: 'Hội nghị', bullet: { level: 0 } }),
      ]),
      cell('Sở Nội vụ'),
      cell('Các sở'),
      cell('Quý I', { rowSpan: 2 }),
    ],
  }),
  new TableRow({
    children: [cell([numbered('', 'cap', 1)]), cell('Xét khen thưởng'), cell('Hội đồng'), cell('')],
  }),
];

const document = new Document({
  numbering: { config: [{ reference: 'cap', levels: LEVELS }] },
  footnotes: { 1: { children: [new Paragraph('Theo Luật Thi đua, khen thưởng.')] } },
  sections: [
    {
      headers: {
        default: new Header({
          children: [
            new Paragraph({ children: [new TextRun({ children: ['Trang ', PageNumber.CURRENT] })] }),
          ],
        }),
      },
      children: [
        new Paragraph({
          children: [
            new TextRun('KẾ HOẠCH'),
            new TextRun({ text: 'năm 2026', break: 1 }),
            new FootnoteReferenceRun(1),
          ],
        }),
        new Paragraph({
          children: [
            new TextRun('Trước ngày '),
            new DeletedTextRun({ ...changed, text: '10/6' }),
            new InsertedTextRun({ ...changed, id: 2, text: '15/6' }),
            new ExternalHyperlink({ link: 'https://example.vn', children: [new TextRun(' (mẫu)')] }),
          ],
        }),
        new Paragraph({
          children: [new SymbolRun('F0FC'), new TextRun(' có; '), new CheckBox({ checked: true })],
        }),
        new Table({ columnWidths: [800, 4000, 2000, 2000, 1800], rows }),
        numbered('Tổ chức thực hiện', 'cap', 0),
        numbered('Phòng Nội vụ', 'cap', 1),
        numbered('Theo dõi', 'cap', 2),
        numbered('Báo cáo', 'cap', 2),
        numbered('hằng quý', 'cap', 3),
      ],
    },
  ],
});

test('a document of the docx package is read as it is shown', async () => {
  const { value, notes } = readDocx(new Uint8Array(await Packer.toArrayBuffer(document)), 'a.docx');
  expect(gridsOf(value)).toEqual([
    [
      ['TT @0 r2', 'Nội dung @1 r2', 'Đơn vị @2 c2', 'Thời gian @4 r2'],
      ['Chủ trì @2', 'Phối hợp @3'],
      ['I. @0', 'NHÓM MỘT @1 c4'],
      ['1. @0', 'Tổng kết phong trào:\n- Báo cáo\n- Hội nghị @1', 'Sở Nội vụ @2', 'Các sở @3', 'Quý I @4 r2'],
      ['2. @0', 'Xét khen thưởng @1', 'Hội đồng @2', ' @3'],
    ],
  ]);
  expect(value.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).toEqual([
    'KẾ HOẠCH\nnăm 2026',
    'Trước ngày 15/6 (mẫu)',
    '✓ có; ☒',
    'II. Tổ chức thực hiện',
    '1. Phòng Nội vụ',
    '1.1. Theo dõi',
    '1.2. Báo cáo',
    'a) hằng quý',
  ]);
  expect(notes.map(({ code, text }) => `${code}: ${text}`)).toEqual([
    expect.stringMatching(/^tracked-changes: .*2 chỗ/u),
    expect.stringMatching(/^footnote: .*“Theo Luật Thi đua, khen thưởng\.”/u),
  ]);
});
