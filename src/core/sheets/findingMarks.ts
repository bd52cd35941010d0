import type { ConditionalFormatModel, SheetModel, TableModel } from '../workbook/index.ts';
import { cellAddress, columnLetters } from '../workbook/index.ts';
import { bodyRowName } from './findingCells.ts';
import { STATE_WORDS } from './findingState.ts';
import { NAMES } from './formulas.ts';

// Compared with = inside SUMPRODUCT: for COUNTIFS the "~" of a Mã such as PL.II.2~2 would be a sign of its own.
const isOpen = `(${NAMES.findingState}="${STATE_WORDS.open}")`;
const anyOpen = (...conditions: string[]) => `SUMPRODUCT(${[...conditions, isOpen].join('*')})>0`;

/**
 * Marks the official cells of which Vấn đề has an open finding. The mark asks for Mã and header, so it follows its row
 * when people sort, and goes with the finding; pages are printed without it.
 */
export function taskMark({ area }: TableModel, official: number, id: number): ConditionalFormatModel {
  const { top, left, bottom } = area;
  const row = `$${cellAddress(top + 1, left + id)}`;
  const column = `${columnLetters(left)}$${String(top + 1)}`;
  return {
    area: { top: top + 1, left, bottom, right: left + official - 1 },
    tone: 'warning',
    formula: anyOpen(`(${NAMES.findingTask}=${row})`, `(${NAMES.findingColumn}=${column})`),
  };
}

/** The same on Thân kế hoạch, whose rows are known by Thứ tự. */
export function withBodyMark(sheet: SheetModel): SheetModel {
  const [table] = sheet.tables;
  const at = (header: string) => table?.columns.findIndex((one) => one.header === header) ?? -1;
  if (!table) return sheet;
  const { top, left, bottom } = table.area;
  const column = left + at('Nội dung');
  const order = `$${cellAddress(top + 1, left + at('Thứ tự'))}`;
  const mark: ConditionalFormatModel = {
    area: { top: top + 1, left: column, bottom, right: column },
    tone: 'warning',
    formula: anyOpen(`(${NAMES.findingTask}="${bodyRowName('')}"&${order})`),
  };
  return {
    ...sheet,
    conditionalFormats: [...sheet.conditionalFormats, mark],
    print: { ...sheet.print, blackAndWhite: true },
  };
}
