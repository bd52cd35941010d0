import { describe, expect, test } from '@jest/globals';
import { cleanPlan, NO_CLEANING, OFFICIAL_CLEANING, planDoc } from '../../../src/core/exports/index.ts';
import { columnWidths } from '../../../src/core/exports/widths.ts';
import { oneDateStyle } from '../../../src/core/exports/dates.ts';
import { officialHeading } from '../../../src/core/exports/headings.ts';
import { ROOM, withRoom } from '../../../src/core/exports/unissued.ts';
import {
  type Appendix,
  type Plan,
  type PlanDocument,
  readDeadlineWithin,
} from '../../../src/core/plan/index.ts';
import { planOf } from '../../support/readPlans.ts';
import { holdGeneratedExports } from './roundTrip.ts';

test.each([
  ['trước 5/2/2026', 'trước ngày 05/02/2026'],
  ['Trước ngày 25/02/2026', 'Trước ngày 25/02/2026'],
  ['Tháng 2/2026', 'Tháng 02/2026'],
  ['Tháng 3', 'Tháng 3'],
  ['từ ngày 1.3.2026 đến ngày 5.4.2026', 'từ ngày 01/03/2026 đến ngày 05/04/2026'],
  ['ngày 10/6 và ngày 10/9', 'ngày 10/06 và ngày 10/09'],
  ['Theo Công văn số 12/2026/CV-UBND', 'Theo Công văn số 12/2026/CV-UBND'],
  ['Quý IV/2026', 'Quý IV/2026'],
])('days in one style: %s → %s, and again the same', (text, written) => {
  expect(oneDateStyle(text)).toBe(written);
  expect(oneDateStyle(written)).toBe(written);
});

const HEAD: PlanDocument = {
  number: '15/KH-UBND',
  date: '2026-02-03',
  year: 2026,
  issuer: 'Ủy ban nhân dân xã Đồi Sim',
};
const ATTACHED = '(Kèm theo Kế hoạch số 15/KH-UBND ngày 03 tháng 02 năm 2026 của Ủy ban nhân dân xã Đồi Sim)';

test.each<[string, PlanDocument, string]>([
  ['PHỤ LỤC 1\nDanh mục nhiệm vụ', HEAD, `Phụ lục I\nDANH MỤC NHIỆM VỤ\n${ATTACHED}`],
  ['PHỤ LỤC SỐ 04: VIỆC', HEAD, `Phụ lục IV\nVIỆC\n${ATTACHED}`],
  ['Biểu số 3\nVIỆC', HEAD, `Biểu số 3\nVIỆC\n${ATTACHED}`],
  [
    'VIỆC',
    { ...HEAD, number: '7/QĐ-UBND' },
    `VIỆC\n${ATTACHED.replace('Kế hoạch số 15/KH', 'Quyết định số 7/QĐ')}`,
  ],
  ['PHỤ LỤC II', { year: 2026 }, 'Phụ lục II\n(Kèm theo Kế hoạch số ……/…… ngày …… tháng …… năm 2026)'],
  [
    'PHỤ LỤC\nVIỆC\n(Kèm theo Kế hoạch số /KH-UBND ngày / /2026 của UBND xã)',
    HEAD,
    'Phụ lục\nVIỆC\n(Kèm theo Kế hoạch số ……/KH-UBND ngày ……/……/2026 của UBND xã)',
  ],
])('the heading %j as the decree writes it', (heading, document, written) => {
  expect(officialHeading({ heading } as Appendix, document)).toBe(written);
  expect(officialHeading({ heading: written } as Appendix, document)).toBe(written);
});

const PART = 'Phụ lục\nVIỆC\n';
test.each<[string, PlanDocument, string]>([
  ['PHỤ LỤC\nVIỆC', HEAD, `${PART}${ATTACHED}`],
  ['PHỤ LỤC\nVIỆC', { year: 2026 }, `${PART}(Kèm theo Kế hoạch số / ngày tháng năm 2026)`],
  [
    'PHỤ LỤC\nVIỆC\n(Kèm theo Kế hoạch số ....../KH-UBND ngày …… tháng __ năm 2026 của UBND xã)',
    HEAD,
    `${PART}(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2026 của UBND xã)`,
  ],
  [
    'PHỤ LỤC\nVIỆC\n(Kèm theo Kế hoạch số: /KH-UBND ngày ..../..../2026 của ……)',
    HEAD,
    `${PART}(Kèm theo Kế hoạch số /KH-UBND ngày / /2026 của ……)`,
  ],
])('the heading %j of an electronic document, number and day left blank', (heading, document, written) => {
  expect(officialHeading({ heading } as Appendix, document, true)).toBe(written);
  expect(officialHeading({ heading: written } as Appendix, document, true)).toBe(written);
});

test.each([
  ['số /KH-UBND ngày tháng năm 2026 của UBND xã', 'số_/KH-UBND ngày_tháng_năm 2026 của UBND xã'],
  ['số / ngày tháng năm của UBND xã', 'số_/_ngày_tháng_năm_của UBND xã'],
  ['số /KH-UBND ngày / /2026', 'số_/KH-UBND ngày_/_/2026'],
  ['số 15/KH-UBND ngày 03 tháng 02 năm 2026', 'số 15/KH-UBND ngày 03 tháng 02 năm 2026'],
  ['số ……/KH-UBND ngày …… tháng …… năm 2026', 'số ……/KH-UBND ngày …… tháng …… năm 2026'],
])('what is blank in %j has room for what will stand there', (text, roomy) => {
  expect(withRoom(text).replaceAll(ROOM, '_')).toBe(roomy);
});

test('columns follow their content, hold their longest word and fill the page', () => {
  const widths = columnWidths(
    [
      ['TT', '1', '2'],
      ['Nội dung', 'một câu dài '.repeat(30)],
      ['Thời gian', 'Quý I'],
    ],
    247,
  );
  expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(247, 0);
  expect(widths[1]).toBeGreaterThan(widths[2] ?? 0);
  expect(widths[2]).toBeGreaterThan(widths[0] ?? 0);
});

const TEXT = [
  'PHỤ LỤC 1',
  'VIỆC CỦA XÃ ĐỒI SIM',
  ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
  ['I', 'KIỆN TOÀN', '', ''],
  ['1', 'Phát động phong trào, gồm:', 'Văn phòng', 'trước 5/2/2026'],
  ['-', 'Vườn xanh', 'Hội Nông dân', ''],
  ['-', 'Ngõ sạch', 'Hội Phụ nữ', ''],
];
const where = { file: 'thử.txt' };
const PLAN = planOf({
  value: {
    file: where.file,
    blocks: [
      { kind: 'paragraph', text: TEXT[0] as string, where },
      { kind: 'paragraph', text: TEXT[1] as string, where },
      {
        kind: 'table',
        where,
        rows: (TEXT.slice(2) as string[][]).map((texts) => ({
          cells: texts.map((text, column) => ({ text, column })),
          where,
        })),
      },
    ],
  },
  notes: [],
});

describe('the annex of a plan', () => {
  test('off, the plan goes out as it is', () => {
    expect(cleanPlan(PLAN, NO_CLEANING)).toEqual({ plan: PLAN, changes: [] });
  });

  test('tidied, every difference is named', () => {
    const { changes } = cleanPlan(PLAN, OFFICIAL_CLEANING);
    expect(changes.map(({ code, at, to }) => [code, at, to])).toEqual([
      [
        'heading',
        'PL1',
        'Phụ lục I\nVIỆC CỦA XÃ ĐỒI SIM\n(Kèm theo Kế hoạch số ……/…… ngày …… tháng …… năm ……)',
      ],
      ['deadline', 'PL1.I.1', 'trước ngày 05/02/2026'],
      ['deadline', 'PL1.I.1.1', 'trước ngày 05/02/2026'],
      ['deadline', 'PL1.I.1.2', 'trước ngày 05/02/2026'],
    ]);
  });

  test('in the plan of a school year a day without a year is tidied too, as that of its own year', () => {
    const document: PlanDocument = { year: 2025, period: { from: '2025-08-01', to: '2026-07-31' } };
    const text = 'trước 5/2';
    const deadline = readDeadlineWithin(text, document);
    const plan: Plan = {
      ...PLAN,
      document,
      appendices: PLAN.appendices.map((one) => ({
        ...one,
        tasks: one.tasks.map((task) => ({ ...task, deadlineText: text, deadline })),
      })),
    };
    const [task] = cleanPlan(plan, OFFICIAL_CLEANING).plan.appendices[0]?.tasks ?? [];
    expect(task).toMatchObject({ deadlineText: 'trước ngày 05/02', deadline: { due: '2026-02-05' } });
  });

  test('left blank, number and day have room on paper and are named as the others', () => {
    const { plan, changes } = cleanPlan(PLAN, { ...OFFICIAL_CLEANING, blankNumber: true });
    expect(changes[0]?.to.split('\n').at(-1)).toBe('(Kèm theo Kế hoạch số / ngày tháng năm )');
    expect(planDoc(plan).sections[0]?.blocks[2]).toMatchObject({
      look: 'attached',
      text: expect.stringContaining(`số${ROOM}/${ROOM}ngày${ROOM}tháng${ROOM}năm`),
    });
  });

  test('a heading lies over all columns but its number; an inherited deadline is one cell again', () => {
    const [section] = planDoc(PLAN).sections;
    const table = section?.blocks.at(-1);
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows[0]?.cells).toEqual([
      { text: 'I', bold: true, align: 'center' },
      { text: 'KIỆN TOÀN', bold: true, colSpan: 3 },
    ]);
    expect(table.rows.slice(1).map(({ cells }) => [cells.length, cells[3]?.rowSpan])).toEqual([
      [4, 3],
      [3, undefined],
      [3, undefined],
    ]);
  });
});

test('generated plans go out and come back', () => holdGeneratedExports(40));
