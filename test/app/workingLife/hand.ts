import fc from 'fast-check';
import { JOURNAL_SHEET } from '../../../src/core/sheets/index.ts';
import {
  type BookContent,
  type CellValue,
  keyOf,
  type SheetSnapshot,
  type TableModel,
  withRowsMoved,
  withSheetCalled,
} from '../../../src/core/workbook/index.ts';
import {
  columnOf,
  grownBy,
  heights,
  isFreeBelow,
  ownColumns,
  type Place,
  reordered,
  rowOf,
  typed,
  withColumns,
} from './tables.ts';

/** What a person does in the sheets themselves; every number is taken as one among those there are. */
export interface HandEdit {
  act: ActName;
  /** Which table: every second time that of an appendix, where most of the work is done. */
  table: number;
  row: number;
  column: number;
  value: CellValue;
}

/** How often each is done. */
const OFTEN = {
  ...{ write: 12, slip: 5, addRow: 3, insertRow: 2, dropRow: 2, sortRows: 2, moveRow: 2, copyRow: 1 },
  ...{ addColumn: 3, insertColumn: 1, dropColumn: 1, moveColumn: 1, nameColumn: 1 },
  ...{ nameSheet: 1, dropSheet: 1, moveSheet: 1, ownSheet: 1 },
};
type ActName = keyof typeof OFTEN;

/** A text that only one deed of a life has: written where it is a person's own, it must never vanish unsaid. */
export const MARK = /~\d+~/gu;

const OWN_HEADER = 'Cột riêng';
export const handEdits: fc.Arbitrary<HandEdit> = fc.record({
  act: fc.oneof(
    ...(Object.keys(OFTEN) as ActName[]).map((act) => ({ weight: OFTEN[act], arbitrary: fc.constant(act) })),
  ),
  table: fc.nat(39),
  row: fc.nat(19),
  column: fc.nat(29),
  value: fc.constantFrom<CellValue>(
    null,
    'Ghi tay',
    'Trước ngày 15/7/2026',
    'Quý III/2026',
    'Phòng Y tế; Văn phòng',
    'bỏ qua',
    'cùng việc',
    'Hằng quý',
    '31/02/2026',
    12,
    { day: '2026-05-04' },
  ),
});

/** The content after it; the very same where it cannot be done. `mark`: told nowhere else in this life. */
export function withHandEdit(content: BookContent, edit: HandEdit, mark: string): BookContent {
  const place = placeOf(content, edit);
  return place ? ACTS[edit.act](content, place, edit, mark) : content;
}

/** Nobody works in these; what stands there is how the book is bound. */
const KEPT_BY_THE_PROGRAM = [JOURNAL_SHEET, 'Phụ lục & nhóm'];

function placeOf({ sheets }: BookContent, { table: pick }: HandEdit): Place | undefined {
  const places = sheets
    .filter(({ name }) => !KEPT_BY_THE_PROGRAM.includes(name))
    .flatMap((sheet) => sheet.tables.map((table): Place => ({ sheet, table })));
  const appendices = places.filter(({ table }) => /^tblPhuLuc\d/u.test(table.name));
  const among = pick % 2 === 0 && appendices.length > 0 ? appendices : places;
  return among[(pick >> 1) % Math.max(1, among.length)];
}

type Act = (content: BookContent, place: Place, edit: HandEdit, mark: string) => BookContent;

const withMark = (value: CellValue, mark: string): CellValue =>
  value === null || typeof value === 'string' ? `${value ?? 'ghi'} ${mark}` : value;

/** Rows that a check lists: people decide about them, and add none. */
const isListed = ({ name }: TableModel) => /^tbl(VanDe|CapViec)$/u.test(name);

const freshHeader = ({ columns }: TableModel, header: string, mark: string) =>
  columns.some((one) => one.header === header) ? `${header} ${mark}` : header;

const ACTS: Readonly<Record<ActName, Act>> = {
  /** Into a cell that is a person's own. */
  write(content, { sheet, table }, { row, column, value }, mark) {
    const own = ownColumns(table);
    const at = own[column % Math.max(1, own.length)];
    if (at === undefined) return content;
    return typed(content, sheet, rowOf(table, row), table.area.left + at, withMark(value, mark));
  },
  /** Into any cell, also one of ours. */
  slip: (content, { sheet, table }, { row, column, value }) =>
    typed(content, sheet, rowOf(table, row), columnOf(table, column), value),
  addRow(content, place, { value }, mark) {
    const own = ownColumns(place.table);
    if (!isFreeBelow(place) || own.length === 0 || isListed(place.table)) return content;
    return grownBy(
      content,
      place,
      place.table.columns.map((_, i) => (i === own[0] ? `Việc mới ${mark}` : i === own[1] ? value : null)),
    );
  },
  insertRow(content, { sheet, table }, { row }, mark) {
    const at = rowOf(table, row);
    if (sheet.rows[at] === undefined || isListed(table)) return content;
    const moved = withRowsMoved(content, sheet.name, { at, count: 1 });
    const [own] = ownColumns(table);
    const now = moved.sheets.find(({ name }) => name === sheet.name);
    return own === undefined || !now
      ? moved
      : typed(moved, now, at, table.area.left + own, `Việc chen ${mark}`);
  },
  dropRow(content, { sheet, table }, { row }) {
    if (heights(table) < 2) return content;
    return withRowsMoved(content, sheet.name, { at: rowOf(table, row), count: -1 });
  },
  copyRow(content, place, { row }) {
    if (!isFreeBelow(place)) return content;
    const cells = place.sheet.rows[rowOf(place.table, row)] ?? [];
    return grownBy(content, place, cells.slice(place.table.area.left));
  },
  sortRows(content, place, { column }) {
    const { top, bottom } = place.table.area;
    const at = columnOf(place.table, column);
    const keys = Array.from({ length: bottom - top }, (_, i) =>
      JSON.stringify(place.sheet.rows[top + 1 + i]?.[at] ?? null),
    );
    const order = keys.map((_, i) => i).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : a - b));
    return reordered(content, place, order);
  },
  moveRow(content, place, { row, column }) {
    const rows = Array.from({ length: heights(place.table) }, (_, i) => i);
    const [one] = rows.splice(row % rows.length, 1);
    rows.splice(column % (rows.length + 1), 0, one ?? 0);
    return reordered(content, place, rows);
  },
  addColumn(content, place, { row }, mark) {
    const { sheet, table } = place;
    if (sheet.rows.some((cells) => (cells[table.area.right + 1] ?? null) !== null)) return content;
    const header = freshHeader(table, OWN_HEADER, mark);
    const wider = withColumns(content, place, [...table.columns.keys(), header]);
    const now = wider.sheets.find(({ name }) => name === sheet.name) as SheetSnapshot;
    return typed(wider, now, rowOf(table, row), table.area.right + 1, `riêng ${mark}`);
  },
  insertColumn(content, place, { column }, mark) {
    const order: (number | string)[] = [...place.table.columns.keys()];
    order.splice(column % order.length, 0, freshHeader(place.table, OWN_HEADER, mark));
    return hasNeighbour(place) ? content : withColumns(content, place, order);
  },
  dropColumn(content, place, { column }) {
    const order = [...place.table.columns.keys()];
    if (order.length < 3 || hasNeighbour(place)) return content;
    order.splice(column % order.length, 1);
    return withColumns(content, place, order);
  },
  moveColumn(content, place, { row, column }) {
    const order = [...place.table.columns.keys()];
    const [one] = order.splice(column % order.length, 1);
    order.splice(row % (order.length + 1), 0, one ?? 0);
    return withColumns(content, place, order);
  },
  nameColumn(content, { sheet, table }, { column }, mark) {
    const at = column % table.columns.length;
    const columns = table.columns.with(at, { ...table.columns[at], header: `Tên khác ${mark}` });
    const next = {
      ...sheet,
      tables: sheet.tables.map((one) => (one === table ? { ...table, columns } : one)),
    };
    return typed(content, next, table.area.top, table.area.left + at, `Tên khác ${mark}`);
  },
  nameSheet: (content, { sheet }, _, mark) => withSheetCalled(content, sheet.name, `Trang ${mark}`),
  dropSheet: ({ sheets, names }, { sheet }) => ({
    sheets: sheets.filter((one) => one !== sheet),
    names: names.filter((name) => keyOf(name.sheet) !== keyOf(sheet.name)),
  }),
  moveSheet({ sheets, names }, { sheet }, { column }) {
    const others = sheets.filter((one) => one !== sheet);
    return { names, sheets: others.toSpliced(column % (others.length + 1), 0, sheet) };
  },
  ownSheet: ({ sheets, names }, _place, _edit, mark) => ({
    names,
    sheets: [...sheets, { name: `Của tôi ${mark}`, rows: [[`ghi ${mark}`]], tables: [] }],
  }),
};

/** Another table of the sheet beside or below: Excel refuses to take its cells apart, and so does this hand. */
const hasNeighbour = ({ sheet }: Place) => sheet.tables.length > 1;
