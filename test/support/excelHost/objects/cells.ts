import { mapReferences, shiftedReference } from '../../../../src/core/workbook/index.ts';
import { invalidArgument } from '../errors.ts';
import { WORKBOOK_TARGET, type ExcelHost } from '../host.ts';
import { eachCell, holds, intersection, isWhole, writeBox } from '../model/address.ts';
import type { Area } from '../model/book.ts';
import type { Cell } from '../model/sheet.ts';
import { repairHeaders } from '../model/table.ts';
import { asTyped, type CellValue } from '../model/typed.ts';
import type { Scalar } from './define.ts';

/** Reads a matrix; of a whole row or column Excel gives null. More than 5,000,000 cells are refused. */
export function readMatrix(
  { sheet, box }: Area,
  read: (cell: Cell | undefined) => unknown,
): unknown[][] | null {
  if (isWhole(box)) return null;
  if (box.rows * box.columns > 5_000_000) throw invalidArgument('The range has too many cells.');
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (__, column) => read(sheet.cell(box.row + row, box.column + column))),
  );
}

/**
 * Writes a matrix of the range's own shape, or one value into every cell; null leaves a cell alone. Where a filter hides
 * some of the rows, those that are in sight all get the first row of the matrix, and the others nothing: office-js, issue
 * 224, as xlwings, issue 747, tells it of desktop Excel.
 */
export function writeMatrix(
  { sheet, box }: Area,
  written: unknown,
  write: (cell: Cell, value: unknown, row: number, column: number) => void,
): void {
  sheet.checkWritable(box);
  const matrix = Array.isArray(written) ? (written as unknown[][]) : null;
  if (matrix && !fits(matrix, box)) throw invalidArgument('The array does not have the shape of the range.');
  if (!matrix && isWhole(box))
    throw invalidArgument('One value for a whole row or column is not known here.');
  const isFiltered = box.rows > 1 && [...sheet.filteredRows].some((row) => holds(box, row, box.column));
  eachCell(box, (row, column) => {
    if (matrix && isFiltered && sheet.filteredRows.has(row)) return;
    const value = matrix ? matrix[isFiltered ? 0 : row - box.row]?.[column - box.column] : written;
    // Guess: what is written into the hidden part of a merged cell is lost.
    const hidden = sheet.merges.some(
      (merge) => holds(merge, row, column) && !(merge.row === row && merge.column === column),
    );
    if (value !== null && value !== undefined && !hidden)
      write(sheet.ensure(row, column), value, row, column);
  });
}

const fits = (matrix: readonly unknown[][], box: Area['box']): boolean =>
  matrix.length === box.rows && matrix.every((row) => Array.isArray(row) && row.length === box.columns);

function type(cell: Cell, value: unknown, host: ExcelHost): void {
  if (!['string', 'number', 'boolean'].includes(typeof value)) throw invalidArgument();
  const typed = asTyped(value as CellValue, cell.format, host.locale);
  checkReferences(typed.formula ?? '', host);
  cell.value =
    typed.formula?.startsWith('=') && typed.value === 0 ? host.evaluate(typed.formula) : typed.value;
  if (typed.formula === undefined) delete cell.formula;
  else cell.formula = typed.formula;
  if (typed.format !== undefined && cell.format === 'General') cell.format = typed.format;
}

/** One formula for a range is as typed with Ctrl+Enter: addresses without "$" follow the cell. */
const followed = (value: unknown, rows: number, columns: number): unknown =>
  typeof value === 'string' && value.startsWith('=')
    ? mapReferences(value, (reference) => shiftedReference(reference, rows, columns))
    : value;

/** Guess: as with typing, no formula is taken with a table or a sheet that is not there; a name may come later. */
function checkReferences(formula: string, { book }: ExcelHost): void {
  const { tables, sheets } = namedIn(formula);
  for (const table of tables) if (!book.table(table)) throw invalidArgument(`There is no table ${table}.`);
  if (!sheets.every((sheet) => book.sheet(sheet))) throw invalidArgument('There is no such sheet.');
}

interface Named {
  tables: string[];
  sheets: string[];
}
/** By formula: a column says one thousands of times, and the tests of faults write it thousands of times. */
const named = new Map<string, Named>();

function namedIn(formula: string): Named {
  const known = named.get(formula);
  if (known) return known;
  const bare = formula.replace(/"(?:[^"]|"")*"/gu, '""');
  const tables = bare.matchAll(/(?<![\p{L}\p{N}_.\]'])([\p{L}_][\p{L}\p{N}_.]*)\[/gu);
  const sheets = bare.matchAll(/(?:'((?:[^']|'')+)'|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*))!/gu);
  const found = {
    tables: [...new Set([...tables].map(([, table = '']) => table))],
    sheets: [...sheets].map(([, quoted, plain = '']) => quoted?.replaceAll("''", "'") ?? plain),
  };
  named.set(formula, found);
  return found;
}

function typeAll(area: Area, written: unknown, host: ExcelHost): void {
  const before = area.sheet.value(area.box.row, area.box.column);
  const { row: top, column: left } = area.box;
  const follows = followed(written, 1, 1) !== written;
  writeMatrix(area, written, (cell, value, row, column) =>
    type(cell, follows ? followed(value, row - top, column - left) : value, host),
  );
  for (const table of host.book.tables)
    if (table.sheet === area.sheet && intersection({ ...table.area, rows: 1 }, area.box))
      repairHeaders(table);
  tellChanged(area, before, host);
}

/** Who wrote: this add-in, the person at this Excel, or a co-author elsewhere, whose client tells no trigger. */
const AUTHORS = {
  addIn: { source: 'Local', triggerSource: 'ThisLocalAddin' },
  person: { source: 'Local', triggerSource: 'Unknown' },
  coAuthor: { source: 'Remote' },
};

/** One event for a write; only that of a single cell carries what was there and what is there now. */
export function tellChanged(
  { sheet, box }: Area,
  before: CellValue,
  host: ExcelHost,
  author: keyof typeof AUTHORS = 'addIn',
): void {
  const details = {
    valueBefore: before,
    valueAfter: sheet.value(box.row, box.column),
    valueTypeBefore: valueType(before),
  };
  const args = {
    changeType: 'RangeEdited',
    ...AUTHORS[author],
    worksheetId: sheet.id,
    address: writeBox(box),
    shiftDirection: 'None',
    ...(box.rows * box.columns === 1 ? { ...details, valueTypeAfter: valueType(details.valueAfter) } : {}),
  };
  host.fire({ kind: 'DataChanged', type: 10, targets: [sheet.id, WORKBOOK_TARGET], args });
  for (const table of host.book.tables)
    if (table.sheet === sheet && intersection(table.area, box))
      host.fire({
        kind: 'DataChanged',
        type: 101,
        targets: [table.id],
        args: { ...args, tableId: table.id },
      });
}

function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'string') return /^#[A-Z/0-9]+[!?A]$/u.test(value) ? 'Error' : 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

// Guess: the text of a number is written plainly; the formats are not carried out.
const shown = (cell: Cell | undefined): string => String(cell?.value ?? '');

export const cellScalars: Readonly<Record<string, Scalar<Area>>> = {
  Values: { get: (area) => readMatrix(area, (cell) => cell?.value ?? ''), set: typeAll },
  Formulas: { get: (area) => readMatrix(area, (cell) => cell?.formula ?? cell?.value ?? ''), set: typeAll },
  NumberFormat: {
    get: (area) => readMatrix(area, (cell) => cell?.format ?? 'General'),
    set: (area, written) => writeMatrix(area, written, (cell, format) => void (cell.format = String(format))),
  },
  Text: { get: (area) => readMatrix(area, shown) },
  ValueTypes: { get: (area) => readMatrix(area, (cell) => valueType(cell?.value ?? '')) },
};
