import {
  type CellValue,
  type DrawnValidation,
  type BookContent,
  isInside,
  type SheetDrawing,
} from '../core/workbook/index.ts';
import type { GridBook, Spot } from './model.ts';
import { shownText } from './values.ts';
import type { GridKey } from './words.ts';

export const ruleAt = ({ validations }: SheetDrawing, { row, column }: Spot): DrawnValidation | undefined =>
  validations.find(({ area }) => isInside(area, row, column));

/** The choices of a drop-down, from where they stand: in the rule, in a named range, in cells. */
export function choicesOf(content: BookContent, sheet: string, rule: DrawnValidation | undefined): string[] {
  const list = rule?.list;
  if (!list) return [];
  if ('values' in list) return list.values;
  const key = 'name' in list ? list.name.toLowerCase() : '';
  const place =
    'area' in list
      ? { sheet: list.sheet ?? sheet, area: list.area }
      : content.names.find(({ name }) => name.toLowerCase() === key);
  const rows =
    content.sheets.find(({ name }) => name.toLowerCase() === place?.sheet.toLowerCase())?.rows ?? [];
  if (!place) return [];
  const { top, left, bottom, right } = place.area;
  const texts = rows
    .slice(top, bottom + 1)
    .flatMap((row) => row.slice(left, right + 1).map((value) => shownText(value)));
  return [...new Set(texts.filter((text) => text !== ''))];
}

export interface Refusal {
  key: GridKey;
  values: Readonly<Record<string, string | number>>;
}

/** Why a value may not stand there. Lists by name only propose, as in the files we write: a unit may be a new one. */
export function refusalOf(book: GridBook, sheet: string, spot: Spot, value: CellValue): Refusal | undefined {
  const drawing = book.drawing(sheet);
  if (isClosed(drawing, spot)) return { key: 'grid.locked', values: {} };
  const rule = ruleAt(drawing, spot);
  if (!rule || value === null) return undefined;
  if (rule.list && 'values' in rule.list && !rule.list.values.includes(shownText(value)))
    return { key: 'grid.not-in-list', values: { list: rule.list.values.join(', ') } };
  const { number } = rule;
  const isOut = number && (typeof value !== 'number' || value < number.min || value > number.max);
  return isOut ? { key: 'grid.not-in-range', values: { min: number.min, max: number.max } } : undefined;
}

export const isClosed = (drawing: SheetDrawing, { row, column }: Spot): boolean =>
  drawing.locked && !drawing.lookAt(row, column).open;
