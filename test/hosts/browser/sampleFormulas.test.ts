import { expect, test } from '@jest/globals';
import { initSync, Model } from '@ironcalc/wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { planSheets } from '../../../src/core/sheets/index.ts';
import { type CellValue, serialOfDay } from '../../../src/core/workbook/index.ts';
import { FormulaEngine } from '../../../src/hosts/browser/formulas/engine.ts';
import { planAt } from '../../support/readPlans.ts';
import { SHIPPED_UNITS } from '../../support/shippedUnits.ts';

const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
const AS_OF = '2024-06-15';

const resultOf = (cell: CellValue | undefined) => {
  const result = cell && typeof cell === 'object' && 'formula' in cell ? cell.result : undefined;
  return typeof result === 'object' ? serialOfDay(result.day) : result;
};

test('every formula of the sample’s workbook comes to what the program put beside it', async () => {
  const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  initSync({ module: readFileSync(wasm) });
  const model = planSheets(await planAt(SAMPLE), {
    ...{ directory: SHIPPED_UNITS, daysOff: [], sources: [], asOf: AS_OF },
  });
  // The day that all counts from is of today: here it is one that stays.
  const day = model.names.find(({ name }) => name === 'NgayTinh');
  const sheets = model.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      row.map((cell, c) =>
        sheet.name === day?.sheet && r === day.area.top && c === day.area.left ? { day: AS_OF } : cell,
      ),
    ),
  }));
  const engine = new FormulaEngine(new Model('so', 'en', 'UTC', 'en'), { sheets, names: model.names });
  const { results, unknown } = engine.count();
  expect(unknown).toBe(0);
  const wrong = results.flatMap(({ sheet, row, column, result }) => {
    const told = resultOf(sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]);
    return told === undefined || told === result ? [] : [{ sheet, row, column, result, told }];
  });
  expect(wrong).toEqual([]);
  expect(results.length).toBeGreaterThan(300);
});
