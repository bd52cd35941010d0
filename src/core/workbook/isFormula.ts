import type { CellValue, FormulaValue } from './model.ts';

/** A formula, with or without a result. */
export const isFormula = (cell: CellValue | undefined): cell is FormulaValue =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;
