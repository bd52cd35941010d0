import { type SheetDrawing, type SheetSnapshot, USUAL_WIDTH } from '../core/workbook/index.ts';

/** Pixels. Excel: a character of the usual font is 7 wide, a point is 4/3. */
const USUAL_HEIGHT = 20;
export const HEAD_HEIGHT = 22;
export const HEAD_WIDTH = 46;
/** Room for what is not there yet. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 4;
const LEAST_COLUMNS = 16;
/** A column over the whole window would leave no way past it. */
const WIDEST = 600;
/** More would leave nothing to scroll. */
const MOST_FROZEN = 12;

/** A head of more lines than one has its filter buttons below the words, in a lower one they stand beside. */
const LOW_HEAD = 40;
const BUTTON_LINE = 18;

/** Pixels of a column as characters, two decimals; a column that nobody sees could not be pulled back. */
export const charactersOf = (pixels: number): number =>
  Math.max(1, Math.round((pixels - 5) * (100 / 7)) / 100);

/** Where everything lies: rows that are shown in their order, sizes, how far each lies from the beginning. */
export interface Geometry {
  /** The numbers of the rows that are shown. */
  rows: readonly number[];
  heightOf(row: number): number;
  /** Whether the head of a table has a line for its buttons. */
  isHigh(row: number): boolean;
  /** How many of the shown rows are frozen; they are the first. */
  frozen: number;
  /** From the first row that is not frozen, by place among the shown. */
  topOf(place: number): number;
  /** The place of a row among the shown; of a hidden one that of the next. */
  placeOf(row: number): number;
  /** Of the frozen rows and of the others. */
  heights: { frozen: number; body: number };
  columns: number;
  widthOf(column: number): number;
  leftOf(column: number): number;
  width: number;
  frozenColumns: number;
}

export function geometryOf(
  sheet: SheetSnapshot,
  drawing: SheetDrawing,
  isHidden: (row: number) => boolean,
): Geometry {
  const used = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const placed = [...sheet.tables.map(({ area }) => area), ...drawing.pictures.map(({ place }) => place)];
  const reach = Math.max(used, ...placed.map(({ right }) => right + 1), drawing.widths.length);
  const columns = Math.max(LEAST_COLUMNS, Math.min(reach, 500) + SPARE_COLUMNS);
  const hiddenColumns = new Set(drawing.hiddenColumns);
  const hiddenRows = new Set(drawing.hiddenRows);
  const widths = Array.from({ length: columns }, (_, column) =>
    hiddenColumns.has(column)
      ? 0
      : Math.min(WIDEST, Math.round((drawing.widths[column] ?? USUAL_WIDTH) * 7 + 5)),
  );
  const lefts = [0];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width);
  const count = Math.max(sheet.rows.length, ...placed.map(({ bottom }) => bottom + 1)) + SPARE_ROWS;
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (!hiddenRows.has(row) && !isHidden(row)) rows.push(row);
  const written = (row: number) => Math.round(((drawing.heights[row] ?? 0) * 4) / 3) || USUAL_HEIGHT;
  const heads = new Set(sheet.tables.map(({ area }) => area.top));
  const isHigh = (row: number) => heads.has(row) && written(row) >= LOW_HEAD;
  const heightOf = (row: number) => written(row) + (isHigh(row) ? BUTTON_LINE : 0);
  const frozen = rows.findIndex((row) => row >= Math.min(drawing.freeze.rows, MOST_FROZEN));
  const tops = new Float64Array(rows.length + 1);
  rows.forEach((row, i) => (tops[i + 1] = (tops[i] ?? 0) + heightOf(row)));
  const offset = tops[frozen] ?? 0;
  return {
    rows,
    columns,
    frozen,
    heightOf,
    isHigh,
    topOf: (place) => (tops[place] ?? 0) - (place < frozen ? 0 : offset),
    placeOf: (row) => placeOf(rows, row),
    heights: { frozen: offset, body: (tops[rows.length] ?? 0) - offset },
    widthOf: (column) => widths[column] ?? 0,
    leftOf: (column) => lefts[column] ?? 0,
    width: lefts.at(-1) ?? 0,
    frozenColumns: Math.min(drawing.freeze.columns, MOST_FROZEN),
  };
}

/** By halves: there may be tens of thousands. */
export function placeOf(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
