import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { readDocx } from '../../src/readers/docx/index.ts';
import { docx } from '../support/samples/office/docx.ts';
import type { Cell, Row } from '../support/samples/office/model.ts';
import type { Bench, BenchRow } from './bench.ts';
import { median, takeTurns } from './turns.ts';

const ROWS = 1500;
const ROUNDS = 15;

/**
 * Reading the tables of a long plan, against the floor that the two libraries below it set (unzip the text, hear its
 * tokens, do nothing) and against mammoth, which also makes HTML of a .docx.
 */
const bench: Bench = async () => {
  const file = longPlan();
  const times = await takeTurns(ROUNDS, {
    floor: () => floor(file),
    ours: () => readDocx(file, 'dai.docx'),
    mammoth: () => mammoth.convertToHtml({ buffer: Buffer.from(file) }),
  });
  const ours = median(times.ours);
  return [
    ...Object.entries(times).map(([name, all]): BenchRow => ({
      name: `${ROWS} rows, ${name}`,
      value: median(all),
      unit: 'ms',
    })),
    {
      name: 'reading against unzipping and tokenising',
      value: ours / median(times.floor),
      unit: 'x',
      bound: { atMost: 4 },
    },
    {
      name: "reading against mammoth's convertToHtml",
      value: ours / median(times.mammoth),
      unit: 'x',
      bound: { atMost: 0.25 },
    },
  ];
};
export default bench;

/** What no reader with these libraries can go below. */
function floor(file: Uint8Array): number {
  const { 'word/document.xml': main } = unzipSync(file, {
    filter: ({ name }) => name === 'word/document.xml',
  });
  const parser = new SaxesParser({ xmlns: false, position: false });
  let tokens = 0;
  const count = () => tokens++;
  parser.on('opentag', count);
  parser.on('closetag', count);
  parser.on('text', count);
  parser.write(new TextDecoder().decode(main)).close();
  return tokens;
}

const FIELDS = ['Tuyên giáo', 'Nội vụ', 'Kinh tế', 'Văn hóa – Thông tin', 'Giáo dục', 'Y tế'];

/** Groups of 25 tasks with automatic numbers, several paragraphs in a cell, and a deadline merged over every five rows. */
function longPlan(): Uint8Array {
  const header: Row = {
    header: true,
    cells: ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'].map((text) => ({ text })),
  };
  const rows = Array.from({ length: ROWS }, (_, i): Row => (i % 25 === 0 ? groupRow(i) : taskRow(i)));
  return docx([{ kind: 'table', widths: [800, 6000, 2500, 2500, 2200], rows: [header, ...rows] }]);
}

const groupRow = (i: number): Row => ({
  cells: [
    { text: `${i / 25 + 1}.` },
    { text: `<b>Nhóm nhiệm vụ về công tác ${FIELDS[(i / 25) % FIELDS.length]}</b>`, colSpan: 4 },
  ],
});

function taskRow(i: number): Row {
  const field = FIELDS[i % FIELDS.length];
  const cells: Cell[] = [
    { text: '', auto: { list: 'so-1', level: 0, shown: '' } },
    {
      text: `Xây dựng, trình ban hành kế hoạch tổ chức phong trào thi đua chuyên đề số ${i} trong năm.¶- Rà soát, bổ sung <i>tiêu chí</i>;¶- Sơ kết, nhân rộng điển hình tiên tiến.`,
    },
    { text: `Phòng ${field}` },
    { text: 'Ủy ban nhân dân các phường;¶các cơ quan, đơn vị liên quan' },
  ];
  const inGroup = (i % 25) - 1;
  if (inGroup % 5 === 0)
    cells.push({ text: `Trước ngày ${(i % 28) + 1}/6/2026`, rowSpan: Math.min(5, 24 - inGroup) });
  return { cells };
}
