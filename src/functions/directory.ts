import { DIRECTORY_HEADERS, DIRECTORY_SHEET, readDirectorySheet } from '../core/sheets/index.ts';
import { foldKey } from '../core/text/index.ts';
import { createDirectory, type Directory } from '../core/units/index.ts';
import { isBlank, isRange } from './arguments.ts';
import { type Argument, type Cell, CellError } from './start/index.ts';

type Rows = readonly (readonly Cell[])[];

/**
 * The directory in a range: the sheet's table with or without its header row, a column of names, or names beside their
 * other names. undefined when left out. @throws CellError when it holds no name
 */
export function directoryOf(argument: Argument): Directory | undefined {
  if (!isRange(argument)) return isBlank(argument) ? undefined : directoryOf([[argument]]);
  const key = JSON.stringify(argument);
  if (latest?.key !== key) latest = { key, directory: read(argument) };
  return latest.directory;
}

/** A column of formulas asks with the same range again and again; the answer never depends on this. */
let latest: { key: string; directory: Directory } | undefined;

function read(range: Rows): Directory {
  const rows = withHeaders(range).map((row) => row.map((cell) => (isBlank(cell) ? null : cell)));
  const { value } = readDirectorySheet({ sheets: [{ name: DIRECTORY_SHEET, rows, tables: [] }] });
  const units = value.filter(({ name }) => name !== '');
  if (units.length > 0) return createDirectory(units);
  throw new CellError('wrong-use', {
    vi: 'Vùng danh mục không có tên đơn vị nào; hãy chọn bảng trên trang “Đơn vị” hoặc một cột tên đơn vị.',
    en: 'The range of the directory holds no name; choose the table of the sheet “Đơn vị” or a column of names.',
  });
}

/** A range without its header row gets the one that its width means; the row's number stands for the Mã. */
function withHeaders(range: Rows): Rows {
  const filled = range.filter((row) => !row.every(isBlank));
  if (isHeader(filled[0] ?? [])) return filled;
  const width = Math.max(0, ...filled.map(({ length }) => length));
  if (width > SHORT.length) return [DIRECTORY_HEADERS, ...filled];
  return [['Mã đơn vị', ...SHORT], ...filled.map((row, i) => [`#${i + 1}`, ...row])];
}

const SHORT = ['Tên đơn vị', 'Tên gọi khác'];
const KNOWN = new Set(DIRECTORY_HEADERS.map(foldKey));
const isHeader = (row: readonly Cell[]): boolean =>
  row.filter((cell) => typeof cell === 'string' && KNOWN.has(foldKey(cell))).length >= 2;
