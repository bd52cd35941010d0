import { beforeAll, describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../../../src/core/plan/index.ts';
import { planSheets } from '../../../src/core/sheets/index.ts';
import { chartData, type SheetModel } from '../../../src/core/workbook/index.ts';
import { planAt } from '../../support/readPlans.ts';
import { SHIPPED_UNITS } from '../../support/shippedUnits.ts';

const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
const progressOf = (plan: Plan): SheetModel => {
  const model = planSheets(plan, { directory: SHIPPED_UNITS, daysOff: [], sources: [], asOf: '2024-06-08' });
  return model.sheets.find(({ name }) => name === 'Tiến độ') as SheetModel;
};

describe('the charts of Tiến độ', () => {
  let plan: Plan;
  let sheet: SheetModel;
  beforeAll(async () => {
    plan = await planAt(SAMPLE, SHIPPED_UNITS);
    sheet = progressOf(plan);
  });
  const sumOf = (values: (number | undefined)[]) => values.reduce((sum: number, one) => sum + (one ?? 0), 0);

  test('have each state once, and the figures that the tables have', () => {
    const [months, units] = (sheet.charts ?? []).map((chart) => chartData(chart, sheet.rows));
    expect(months?.series.map(({ name }) => name)).toEqual([
      ...['Quá hạn', 'Sắp đến hạn', 'Chưa đến hạn', 'Hoàn thành chậm', 'Hoàn thành'],
    ]);
    expect(units?.series).toHaveLength(8);
    const table = sheet.tables[1];
    const total = table?.columns.findIndex(({ header }) => header === 'Cộng') ?? 0;
    const totals = sheet.rows
      .slice((table?.area.top ?? 0) + 1, (table?.area.bottom ?? 0) + 1)
      .map((row) => row[total]);
    expect(months?.categories).toHaveLength(totals.length);
    for (const [i, cell] of totals.entries())
      expect(cell).toMatchObject({ result: sumOf(months?.series.map(({ values }) => values[i]) ?? []) });
  });

  test('only units with something to do are shown, those with most first', () => {
    const [, chart] = sheet.charts ?? [];
    const data = chart && chartData(chart, sheet.rows);
    const totals = data?.categories.map((_, i) => sumOf(data.series.map(({ values }) => values[i])));
    expect(totals).toHaveLength(15);
    expect(totals).toEqual([...(totals ?? [])].sort((a, b) => b - a));
    expect(chart?.title).toMatch(/\(15 đơn vị nhiều việc nhất\)$/u);
  });

  test('lie below the tables, over nothing and not over each other', () => {
    const bottoms = sheet.tables.map(({ area }) => area.bottom);
    const places = sheet.charts?.map(({ place }) => place) ?? [];
    for (const { top, bottom } of places) {
      expect(top).toBeGreaterThan(Math.max(...bottoms, sheet.rows.length - 1));
      bottoms.push(bottom);
    }
    expect(places).toHaveLength(2);
  });

  test('where nothing is counted there is none', () => {
    expect(progressOf({ ...plan, appendices: [] }).charts).toEqual([]);
  });
});
