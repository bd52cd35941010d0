import { expect, test } from '@jest/globals';
import { initSync, Model } from '@ironcalc/wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { planSheets } from '../../../src/core/sheets/index.ts';
import { Round, scoringSheets } from '../../../src/core/sheets/scoring/index.ts';
import {
  type CellValue,
  serialOfDay,
  type SheetModel,
  type WorkbookModel,
} from '../../../src/core/workbook/index.ts';
import { FormulaEngine } from '../../../src/hosts/browser/formulas/engine.ts';
import { planAt } from '../../support/readPlans.ts';
import { faultyForms } from '../../support/samples/scoring/faults.ts';
import { sampleBook } from '../../support/samples/scoring/round.ts';
import { SHIPPED_UNITS } from '../../support/shippedUnits.ts';

const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
const AS_OF = '2024-06-15';

const resultOf = (cell: CellValue | undefined) => {
  const result = cell && typeof cell === 'object' && 'formula' in cell ? cell.result : undefined;
  return typeof result === 'object' ? serialOfDay(result.day) : result;
};

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
  const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  initSync({ module: readFileSync(wasm) });
  const content = await make();
  const engine = new FormulaEngine(new Model('so', 'en', 'UTC', 'en'), content);
  const { results, unknown } = engine.count();
  expect(unknown).toBe(0);
  const wrong = results.flatMap(({ sheet, row, column, result }) => {
    const told = resultOf(content.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]);
    return told === undefined || told === result ? [] : [{ sheet, row, column, result, told }];
  });
  expect(wrong).toEqual([]);
  expect(results.length).toBeGreaterThan(least);
});
