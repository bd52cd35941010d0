import { initSync, Model } from '@ironcalc/wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BookContent, type CellValue, serialOfDay } from '../../src/core/workbook/index.ts';
import { FormulaEngine } from '../../src/hosts/browser/formulas/engine.ts';

const WASM = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');

/** A formula that comes to something else than the program put beside it. */
interface Wrong {
  sheet: string;
  row: number;
  column: number;
  result: unknown;
  told: unknown;
}

/** Every formula of the workbook as the page's engine counts it, which compares as Excel does: FALSE is more than 0. */
export function countedHere(content: BookContent): { counted: number; unknown: number; wrong: Wrong[] } {
  initSync({ module: readFileSync(WASM) });
  const engine = new FormulaEngine(new Model('so', 'en', 'UTC', 'en'), content);
  const { results, unknown } = engine.count();
  const wrong = results.flatMap(({ sheet, row, column, result }) => {
    const told = resultOf(content.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]);
    return told === undefined || told === result ? [] : [{ sheet, row, column, result, told }];
  });
  return { counted: results.length, unknown, wrong };
}

function resultOf(cell: CellValue | undefined) {
  const result = cell && typeof cell === 'object' && 'formula' in cell ? cell.result : undefined;
  return typeof result === 'object' ? serialOfDay(result.day) : result;
}
