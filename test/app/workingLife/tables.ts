import {
  type BookContent,
  type CellValue,
  keyOf,
  type SheetSnapshot,
  type TableModel,
  withoutBlankEnd,
} from '../../../src/core/workbook/index.ts';
import { withCells } from '../../../src/core/workbook/content.ts';

/** A table with the sheet it stands on. */
export interface Place {
  sheet: SheetSnapshot;
  table: TableModel;
}

const put = (content: BookContent, next: SheetSnapshot): BookContent => ({
  ...content,
  sheets: content.sheets.map((sheet) => (keyOf(sheet.name) === keyOf(next.name) ? next : sheet)),
});
/** The content with a value typed into a cell of that sheet, which may be changed already. */
export const typed = (
  content: BookContent,
  sheet: SheetSnapshot,
  row: number,
  column: number,
  value: CellValue,
) => put(content, { ...sheet, rows: withCells(sheet.rows, row, column, [[value]]) });

/** Rows of the body, which has one at least. */
export const heights = ({ area }: TableModel) => Math.max(1, area.bottom - area.top);
export const rowOf = (table: TableModel, pick: number) => table.area.top + 1 + (pick % heights(table));
export const columnOf = ({ area }: TableModel, pick: number) =>
  area.left + (pick % (area.right - area.left + 1));

/** Columns of a table whose cells are a person's, by their heads. */
const OWN: readonly [table: RegExp, header: RegExp][] = [
  // Tiến độ is nothing but formulas, and sources and other tables are the document's: they come anew with it.
  [/^(?!tblTienDo(?!Cho)|tblNguon|tblBangKhac)/u, /^Cột riêng/u],
  [
    /^tblPhuLuc\d/u,
    /^(Nội dung|Đơn vị thực hiện|Thời gian hoàn thành|Hạn|Ngày hoàn thành|Kết quả thực hiện|Ghi chú theo dõi)$/u,
  ],
  [/^tblThanKeHoach$/u, /^Nội dung$/u],
  [/^tblDonVi$/u, /^(Tên đơn vị|Khối|Cụm thi đua)$/u],
  [/^tblVanDe$/u, /^Lý do bỏ qua$/u],
];
export const ownColumns = ({ name, columns }: TableModel): number[] =>
  columns.flatMap(({ header, formula }, i) =>
    formula === undefined && OWN.some(([table, head]) => table.test(name) && head.test(header)) ? [i] : [],
  );

/** Rows of the body in another order, formulas as the cells of tables have them: by names, so they may go along. */
export const reordered = (
  content: BookContent,
  { sheet, table }: Place,
  order: readonly number[],
): BookContent => {
  const { top, bottom, left, right } = table.area;
  const body = Array.from({ length: bottom - top }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j) => sheet.rows[top + 1 + i]?.[left + j] ?? null),
  );
  const cells = order.map((i) => body[i] ?? []);
  return put(content, { ...sheet, rows: withCells(sheet.rows, top + 1, left, cells) });
};

/** The columns of a table in another order, or more or fewer of them; what stands right of it stays beside. */
export function withColumns(
  content: BookContent,
  { sheet, table }: Place,
  order: readonly (number | string)[],
): BookContent {
  const { top, bottom, left, right } = table.area;
  const by = order.length - (right - left + 1);
  const rows = sheet.rows.map((row, i) => {
    const inTable = i >= top && i <= bottom;
    const cells = Array.from({ length: right + 1 }, (_, j) => row[j] ?? null);
    if (!inTable) return row;
    const now = order.map((one) =>
      typeof one === 'number' ? (cells[left + one] ?? null) : i === top ? one : null,
    );
    return withoutBlankEnd([...cells.slice(0, left), ...now, ...row.slice(right + 1)]);
  });
  const columns = order.map((one) =>
    typeof one === 'number' ? (table.columns[one] ?? { header: '' }) : { header: one },
  );
  const area = { ...table.area, right: right + by };
  const tables = sheet.tables.map((one) => (one === table ? { ...table, area, columns } : one));
  return put(content, { ...sheet, rows, tables });
}

/** A table grows over what is typed below it, with the formulas of its columns. */
export function grownBy(
  content: BookContent,
  { sheet, table }: Place,
  cells: readonly CellValue[],
): BookContent {
  const { area, columns } = table;
  const row = columns.map(({ formula }, i) => (formula === undefined ? (cells[i] ?? null) : { formula }));
  const tables = sheet.tables.map((one) =>
    one === table ? { ...table, area: { ...area, bottom: area.bottom + 1 } } : one,
  );
  return put(content, { ...sheet, tables, rows: withCells(sheet.rows, area.bottom + 1, area.left, [row]) });
}

/** Nothing stands right below, so that the table can grow. */
export const isFreeBelow = ({ sheet, table }: Place) =>
  (sheet.rows[table.area.bottom + 1] ?? []).every((cell) => cell === null);
