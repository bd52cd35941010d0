import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { planSheets } from '../../../src/core/sheets/index.ts';
import type { WorkbookModel } from '../../../src/core/workbook/index.ts';
import { planAt } from '../../support/readPlans.ts';
import { SHIPPED_UNITS } from '../../support/shippedUnits.ts';
import { OPTIONS } from './trips.ts';

const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
const book = planAt(SAMPLE, SHIPPED_UNITS).then((plan) =>
  planSheets(plan, { ...OPTIONS, directory: SHIPPED_UNITS, asOf: '2024-06-08' }),
);

/** All of them are in Excel 2019, and none spills over other cells. */
const KNOWN = ['AND', 'COUNTA', 'COUNTIF', 'EOMONTH', 'IF', 'IFERROR', 'ISNUMBER', 'LOOKUP', 'N', 'OR'];

const formulasOf = ({ sheets }: WorkbookModel) =>
  sheets.flatMap(({ tables }) =>
    tables.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? [])),
  );

test('the formulas beside the plan use functions of Excel 2019 only, and fit a cell', async () => {
  const formulas = formulasOf(await book);
  const plain = formulas.map((formula) => formula.replace(/"[^"]*"|\[[^\]]*\]/gu, ''));
  const used = plain.flatMap((formula) => formula.match(/[A-Z][A-Z.]*(?=\()/gu) ?? []);
  expect(
    [...new Set(used)].filter((name) => ![...KNOWN, 'SUM', 'SUMPRODUCT', 'TODAY'].includes(name)),
  ).toEqual([]);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
});

test('they fit a cell for a plan of many appendices too', async () => {
  const plan = await planAt(SAMPLE, SHIPPED_UNITS);
  const appendices = Array.from({ length: 24 }, (_, i) =>
    plan.appendices.slice(1).map((one) => ({ ...one, key: `PL${i + 1}`, tasks: [] })),
  ).flat();
  const many = planSheets({ ...plan, appendices }, { ...OPTIONS, directory: [], asOf: '2024-06-08' });
  expect(many.sheets.filter(({ name }) => /^Phụ lục \d/u.test(name))).toHaveLength(24);
  expect(Math.max(...formulasOf(many).map(({ length }) => length))).toBeLessThan(8192);
});

test('Tiến độ: three tables below each other on A4, long names wrapped; all but keys are formulas', async () => {
  const sheet = (await book).sheets.find(({ name }) => name === 'Tiến độ');
  const tables = sheet?.tables ?? [];
  expect(tables.map(({ name }) => name)).toEqual(['tblTienDo', 'tblTienDoThang', 'tblTienDoDonVi']);
  expect(tables.map(({ columns }) => columns.filter(({ formula }) => !formula).length)).toEqual([1, 1, 1]);
  tables
    .slice(1)
    .forEach(({ area }, i) => expect(area.top).toBeGreaterThan((tables[i]?.area.bottom ?? 0) + 1));
  expect(sheet?.columns[0]).toMatchObject({ wrap: true, align: 'left' });
  expect(sheet?.print).toEqual({ orientation: 'landscape' });
});
