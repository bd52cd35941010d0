import type {
  Area,
  CellValue,
  ColumnModel,
  ConditionalFormatModel,
  SheetModel,
  TableModel,
  ValidationModel,
} from '../workbook/index.ts';
import { shownText } from './codecs.ts';
import { linesOf } from './measure.ts';
import type { Field, TableSpec } from './spec.ts';

/** The rows of a table with its header, where a sheet's model wants them. */
export interface DrawnTable {
  table: TableModel;
  rows: CellValue[][];
  columns: ColumnModel[];
  validations: ValidationModel[];
}

/** A table whose header stands in row `top`; without rows one blank row is kept, since Excel wants one. */
export function drawTable<R>(spec: TableSpec<R>, rows: readonly R[], top = 0): DrawnTable {
  const headers = spec.fields.map(({ header }) => header);
  const body = rows.map((row) => spec.fields.map((one) => cellOf(one, one.write(row))));
  if (body.length === 0)
    body.push(spec.fields.map((one) => cellOf(one, one.formula === undefined ? null : '')));
  const area = { top, left: 0, bottom: top + body.length, right: headers.length - 1 };
  return {
    table: { name: spec.table, area, columns: spec.fields.map(columnOf) },
    rows: [headers, ...body],
    columns: spec.fields.map((field, i) =>
      columnModel(
        field,
        headers[i] ?? '',
        body.map((row) => row[i] ?? null),
      ),
    ),
    validations: validationsOf(spec.fields, area),
  };
}

/** In a calculated column every cell has the formula, and the value is its result. */
function cellOf({ formula }: Pick<Field<never>, 'formula'>, value: CellValue): CellValue {
  if (formula === undefined) return value;
  const isResult = typeof value === 'string' || typeof value === 'number';
  if (isResult) return { formula, result: value };
  return value !== null && typeof value === 'object' && 'day' in value
    ? { formula, result: value }
    : { formula };
}

const columnOf = ({ header, formula }: Pick<Field<never>, 'header' | 'formula'>) =>
  formula === undefined ? { header } : { header, formula };

export function columnModel(
  look: Pick<Field<never>, 'format' | 'width' | 'align'>,
  header: string,
  cells: readonly CellValue[],
): ColumnModel {
  return {
    width: widthOf(header, cells, look.width),
    format: look.format,
    wrap: look.format === 'text' || look.format === 'general',
    ...(look.align ? { align: look.align } : {}),
  };
}

/** As wide as its longest line, within bounds; a header may take two lines, and its filter button needs room. */
function widthOf(
  header: string,
  cells: readonly CellValue[],
  { min, max, stretch = 0 }: Field<never>['width'],
): number {
  const longestWord = header.split(' ').reduce((most, word) => Math.max(most, word.length), 0);
  const longestLine = cells.reduce((most: number, cell) => {
    const lines = shownText(cell).slice(0, 2000).split('\n');
    return lines.reduce((longest, line) => Math.max(longest, line.length), most);
  }, 0);
  let width = Math.max(
    min,
    longestWord + 3,
    Math.min(max, longestLine + 2),
    Math.min(max, Math.ceil(header.length / 2) + 3),
  );
  while (width < stretch && isPillar(cells, width)) width += 1;
  return width;
}

/** More lines than a reader takes in at a glance. */
const MANY_LINES = 7;
const isPillar = (cells: readonly CellValue[], width: number) =>
  cells.some((cell) => linesOf(shownText(cell), width) > MANY_LINES);

export function validationsOf(
  fields: readonly Pick<Field<never>, 'format' | 'validation' | 'formula'>[],
  { top, left, bottom }: Area,
): ValidationModel[] {
  return fields.flatMap((field, i) => {
    const rule = field.validation ?? (isTyped(field) ? { day: true as const } : undefined);
    if (!rule) return [];
    return [{ ...rule, area: { top: top + 1, left: left + i, bottom, right: left + i } }];
  });
}

const isTyped = ({ format, formula }: Pick<Field<never>, 'format' | 'formula'>) =>
  format === 'day' && formula === undefined;

/** A word of a column and its tone. */
export type Tone = Pick<ConditionalFormatModel, 'tone'> & { text: string };

/** A sheet that is one table, its header frozen and repeated on every page. */
export function tableSheet<R>(
  spec: TableSpec<R>,
  rows: readonly R[],
  conditions: readonly Tone[] = [],
  conditionHeader = '',
): SheetModel {
  const drawn = drawTable(spec, rows);
  const at = drawn.table.columns.findIndex(({ header }) => header === conditionHeader);
  return {
    name: spec.sheet,
    columns: drawn.columns,
    rows: drawn.rows,
    tables: [drawn.table],
    validations: drawn.validations,
    conditionalFormats:
      at < 0 ? [] : conditions.map((one) => ({ ...one, area: bodyColumn(drawn.table, at) })),
    freeze: { rows: 1, columns: 0 },
    print: { orientation: 'landscape', titleRows: { from: 0, to: 0 }, ...printedOf(spec) },
  };
}

function printedOf({ fields, lastPrinted }: Pick<TableSpec<never>, 'fields' | 'lastPrinted'>) {
  const to = fields.findIndex(({ header }) => header === lastPrinted);
  return to < 0 ? {} : { columns: { from: 0, to } };
}

/** The cells of one column below the header. */
export const bodyColumn = ({ area }: TableModel, column: number): Area => ({
  top: area.top + 1,
  left: area.left + column,
  bottom: area.bottom,
  right: area.left + column,
});
