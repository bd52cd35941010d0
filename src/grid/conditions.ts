import { type CellValue, type DrawnCondition, isInside, type SheetDrawing } from '../core/workbook/index.ts';
import { shownText } from './values.ts';

/** Colours that a cell takes on: of a tone of ours, or a file's own. */
export interface Colours {
  tone?: string;
  fill?: string;
  ink?: string;
}

/** Asks which cells of a rule with a formula are coloured: counted elsewhere, or not yet. */
export type IsTrue = (condition: DrawnCondition, row: number, column: number) => boolean;

export function coloursAt(
  { conditions }: SheetDrawing,
  row: number,
  column: number,
  value: CellValue,
  isTrue: IsTrue,
): Colours | undefined {
  for (const condition of conditions) {
    if (!isInside(condition.area, row, column)) continue;
    const holds = 'text' in condition ? shownText(value) === condition.text : isTrue(condition, row, column);
    if (holds) return condition;
  }
  return undefined;
}
