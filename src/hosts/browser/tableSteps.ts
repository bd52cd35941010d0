import {
  type BookContent,
  type CellValue,
  grownLook,
  isFormula,
  type SheetSnapshot,
} from '../../core/workbook/index.ts';
import { type KeptLook, keptOf, movesOf } from '../package/index.ts';
import type { BookStep } from './bookStep.ts';
import { inSheet, tableOf } from './inBook.ts';

type Grow = Extract<BookStep, { kind: 'grow-table' }>;

export const grown = (content: BookContent, { sheet, table, bottom }: Grow): BookContent =>
  inSheet(content, sheet, (one) => withTable(one, table, bottom));

function withTable(sheet: SheetSnapshot, name: string, bottom: number): SheetSnapshot {
  const old = sheet.tables.find((table) => table.name === name)?.area;
  if (!old) return sheet;
  const tables = sheet.tables.map((table) =>
    table.name === name ? { ...table, area: { ...old, bottom } } : table,
  );
  if (!sheet.look) return { ...sheet, tables };
  const grown = { grown: old, bottom };
  const look: KeptLook = {
    ...grownLook(sheet.look, old, bottom),
    ...(keptOf(sheet) !== undefined && { moves: [...movesOf(sheet), grown] }),
  };
  return { ...sheet, tables, look };
}

/** Structured references spell a header with "'" before its own brackets, "#" and "'". */
const spelled = (header: string) => header.replace(/[[\]#']/gu, "'$&");

/** A head typed over, in the formulas that call it. */
export function renamed(content: BookContent, step: Extract<BookStep, { kind: 'name-column' }>): BookContent {
  const old = tableOf(content, step);
  const was = `[${spelled(old.columns[step.column]?.header ?? '')}]`;
  const now = `[${spelled(step.header)}]`;
  const mentions = (formula: string) => formula.includes(`${step.table}[`);
  const told = (formula: string) => (mentions(formula) ? formula.replaceAll(was, now) : formula);
  const toldIn = (cell: CellValue): CellValue =>
    isFormula(cell) && mentions(cell.formula) ? { ...cell, formula: told(cell.formula) } : cell;
  return {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => (row.some((cell) => toldIn(cell) !== cell) ? row.map(toldIn) : row)),
      tables: sheet.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column, i) => {
          const header = table.name === step.table && i === step.column ? step.header : column.header;
          return column.formula === undefined ? { header } : { header, formula: told(column.formula) };
        }),
      })),
    })),
  };
}
