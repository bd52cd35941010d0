import type { Area } from './area.ts';
import type { ChartModel } from './chartModel.ts';
import type { ColumnModel, ConditionalFormatModel, SheetSnapshot, ValidationModel } from './model.ts';

/** How a file writes the digits of a number: { least: 0, most: 0, grouped: true } → "1.234". */
export interface NumberShape {
  /** Decimals that are always written, and that are written where there are any. */
  least: number;
  most: number;
  grouped?: true;
  percent?: true;
  before?: string;
  after?: string;
}

/** How one cell looks to a host that draws cells itself: { bold: true, fill: '#DCE6F1' }. */
export interface CellLook {
  /** "#RRGGBB", as the two below. */
  fill?: string;
  ink?: string;
  bold?: true;
  italic?: true;
  align?: 'left' | 'center' | 'right';
  middle?: true;
  wrap?: true;
  framed?: true;
  format?: ColumnModel['format'] | NumberShape;
  /** May be typed in on a locked sheet. */
  open?: true;
  /** Of ours, in the colours of the reader's theme instead of fill and ink. */
  kind?: 'header' | 'input';
}

/** A list may also stand in cells, of this sheet or of another. */
export type DrawnValidation = Omit<ValidationModel, 'list'> & {
  list?: NonNullable<ValidationModel['list']> | { sheet?: string; area: Area };
};

/** Colours that come and go: those of ours by tone, those of other makers by their own. */
export type DrawnCondition = { area: Area } & ({ text: string } | { formula: string }) &
  ({ tone: ConditionalFormatModel['tone'] } | { fill?: string; ink?: string });

/** What lies over the cells: a chart that is drawn from them, or a thing of another maker of which the place is known. */
export type DrawnPicture = ChartModel | { kind: 'foreign'; name: string; place: Area };

/** A sheet as it is drawn, without what stands in it. */
export interface SheetDrawing {
  /** In characters as Excel counts, by column; absent: the usual width. */
  widths: readonly (number | undefined)[];
  /** In points, by row. */
  heights: readonly (number | undefined)[];
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  merges: readonly Area[];
  freeze: { rows: number; columns: number };
  validations: readonly DrawnValidation[];
  conditions: readonly DrawnCondition[];
  pictures: readonly DrawnPicture[];
  /** Kinds of things of another maker that hang on cells and do not go along with rows: comments, pivot tables. */
  attached?: readonly string[];
  /** Only cells to type in are open. */
  locked: boolean;
  lookAt(row: number, column: number): CellLook;
}

/** Characters: of a column that nobody has sized. */
export const USUAL_WIDTH = 8.43;

const NOT_FROZEN = { rows: 0, columns: 0 };

/** A sheet of ours as its model says: heads of tables, frames, labels, the columns' formats. */
export function drawingOf({ tables, look }: SheetSnapshot): SheetDrawing {
  return {
    widths: look?.columns.map(({ width }) => width) ?? [],
    heights: look?.rowHeights ?? [],
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    freeze: look?.freeze ?? NOT_FROZEN,
    validations: look?.validations ?? [],
    conditions: look?.conditionalFormats ?? [],
    pictures: look?.charts ?? [],
    locked: look?.locked ?? false,
    lookAt: looksOf({ tables, look }),
  };
}

type Drawn = Pick<SheetSnapshot, 'tables'> & { look: SheetSnapshot['look'] };
type Kind = 'header' | 'body' | 'input' | 'label' | 'plain';

/** Few looks, asked for thousands of times: each column makes one of each kind. */
function looksOf(drawn: Drawn): (row: number, column: number) => CellLook {
  const known = new Map<string, CellLook>();
  return (row, column) => {
    const kind = kindAt(drawn, row, column);
    const key = JSON.stringify([kind, column]);
    const found = known.get(key);
    if (found) return found;
    const made = lookOf(kind, drawn.look?.columns[column]);
    known.set(key, made);
    return made;
  };
}

function kindAt({ tables, look }: Drawn, row: number, column: number): Kind {
  const table = tables.find(({ area }) => isInside(area, row, column));
  if (table) return row === table.area.top ? 'header' : 'body';
  const isIn = (areas: readonly Area[] | undefined) => areas?.some((area) => isInside(area, row, column));
  if (isIn(look?.framed?.header)) return 'header';
  if (isIn(look?.framed?.input)) return 'input';
  if (isIn(look?.framed?.body)) return 'body';
  return isIn(look?.bold) ? 'label' : 'plain';
}

function lookOf(kind: Kind, column: ColumnModel | undefined): CellLook {
  const isHead = kind === 'header';
  const align = isHead ? 'center' : kind === 'label' ? undefined : column?.align;
  const wrap = isHead || (kind !== 'label' && column?.wrap);
  return {
    ...((isHead || kind === 'label') && { bold: true }),
    ...(isHead && { middle: true }),
    ...(align && { align }),
    ...(wrap && { wrap }),
    ...((isHead || kind === 'body' || kind === 'input') && { framed: true }),
    ...((isHead || kind === 'input') && { kind }),
    ...(kind === 'input' && { open: true as const }),
    ...(column?.format && !isHead && { format: column.format }),
  };
}

export const isInside = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
