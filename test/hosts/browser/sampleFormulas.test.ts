import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { planSheets } from '../../../src/core/sheets/index.ts';
import { Round, scoringSheets } from '../../../src/core/sheets/scoring/index.ts';
import type { SheetModel, WorkbookModel } from '../../../src/core/workbook/index.ts';
import { countedHere } from '../../support/countedHere.ts';
import { planAt } from '../../support/readPlans.ts';
import { faultyForms } from '../../support/samples/scoring/faults.ts';
import { sampleBook } from '../../support/samples/scoring/round.ts';
import { SHIPPED_UNITS } from '../../support/shippedUnits.ts';

const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
const AS_OF = '2024-06-15';

/** The day that all counts from is of today: here it is one that stays. */
const onDay = ({ sheets, names }: WorkbookModel): WorkbookModel => {
  const day = names.find(({ name }) => name === 'NgayTinh');
  const isDay = (sheet: SheetModel, row: number, column: number) =>
    sheet.name === day?.sheet && row === day.area.top && column === day.area.left;
  return {
    names,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, r) => row.map((cell, c) => (isDay(sheet, r, c) ? { day: AS_OF } : cell))),
    })),
  };
};

const plan = async () =>
  onDay(
    planSheets(await planAt(SAMPLE), {
      ...{ directory: SHIPPED_UNITS, daysOff: [], sources: [], asOf: AS_OF },
    }),
  );
const round = async (): Promise<WorkbookModel> => {
  const made = new Round({ sheets: scoringSheets(sampleBook) });
  for (const { name, sheet } of faultyForms().files) made.add({ sheets: [sheet] }, name);
  return { names: [], sheets: made.result({ day: '2026-12-20' }).sheets };
};

test.each<[string, () => Promise<WorkbookModel>, number]>([
  ['plan', plan, 300],
  ['round of scoring', round, 2000],
])('every formula of the sample’s %s comes to what the program put beside it', async (_, make, least) => {
  const { counted, unknown, wrong } = countedHere(await make());
  expect({ unknown, wrong }).toEqual({ unknown: 0, wrong: [] });
  expect(counted).toBeGreaterThan(least);
});
