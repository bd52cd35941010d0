import { invalidArgument, invalidOperation, itemNotFound } from '../errors.ts';
import { WORKBOOK_TARGET, type ExcelHost } from '../host.ts';
import { box, intersection, type Box } from '../model/address.ts';
import { drop } from '../model/book.ts';
import type { Sheet } from '../model/sheet.ts';
import { bodyBox, checkTableName, headerBox, repairHeaders, type Table } from '../model/table.ts';
import { areaOf, isUnset, text, whole } from './args.ts';
import { range } from './range.ts';
import { make, property, readOnly, type HostClass, type HostObject, type Scalar } from './define.ts';

const tablesOf = (sheet: Sheet | null, host: ExcelHost): Table[] =>
  host.book.tables.filter((one) => !sheet || one.sheet === sheet);

function tableBy(sheet: Sheet | null, key: unknown, host: ExcelHost): HostObject | null {
  const found = host.book.table(text(key));
  return found && (!sheet || found.sheet === sheet) ? make('Table', found) : null;
}

export const tableCollection: HostClass<Sheet | null> = {
  scalars: { Count: readOnly((sheet, host) => tablesOf(sheet, host).length) },
  items: (sheet, host) => tablesOf(sheet, host).map((one) => make('Table', one)),
  item: tableBy,
  methods: {
    Add(sheet, [address, hasHeaders], host) {
      const area = areaOf(address, sheet ?? host.book.active, host);
      if (sheet && area.sheet !== sheet) throw invalidArgument();
      if (area.sheet.protection) throw invalidOperation('The sheet is protected.');
      const table = host.book.addTable(area.sheet, area.box, hasHeaders === true);
      const args = { source: 'Local', tableId: table.id, worksheetId: table.sheet.id };
      host.fire({ kind: 'Added', type: 102, targets: [WORKBOOK_TARGET], args });
      return make('Table', table);
    },
    GetItem: (sheet, [key], host) => tableBy(sheet, key, host),
    GetItemOrNullObject: (sheet, [key], host) => tableBy(sheet, key, host),
    GetItemAt(sheet, [index], host) {
      const found = tablesOf(sheet, host)[whole(index)];
      return found && make('Table', found);
    },
    GetCount: (sheet, _, host) => tablesOf(sheet, host).length,
  },
};

const kept = (name: string, unset: unknown): Scalar<Table> =>
  property((table) => table.properties, name, unset);
const on = ({ sheet }: Table, area: Box): HostObject => make('Range', { sheet, box: area });

export const table: HostClass<Table> = {
  scalars: {
    Id: readOnly(({ id }) => id),
    Name: { get: ({ name }) => name, set: rename },
    Style: kept('Style', 'TableStyleMedium2'),
    ShowHeaders: kept('ShowHeaders', true),
    ShowBandedRows: kept('ShowBandedRows', true),
    ShowBandedColumns: kept('ShowBandedColumns', false),
    ShowFilterButton: kept('ShowFilterButton', true),
    HighlightFirstColumn: kept('HighlightFirstColumn', false),
    HighlightLastColumn: kept('HighlightLastColumn', false),
    ShowTotals: { get: ({ showTotals }) => showTotals, set: setTotals },
  },
  links: {
    Worksheet: ({ sheet }) => make('Worksheet', sheet),
    Columns: (one) => make('TableColumnCollection', one),
    Rows: (one) => make('TableRowCollection', one),
  },
  methods: {
    GetRange: (one) => on(one, one.area),
    GetHeaderRowRange: (one) => on(one, headerBox(one)),
    GetDataBodyRange: (one) => on(one, bodyBox(one)),
    Resize(one, [address], host) {
      const { sheet, box: area } = areaOf(address, one.sheet, host);
      // Excel keeps the header row where it is, and wants the old table and the new one to overlap.
      if (sheet !== one.sheet || area.row !== one.area.row || !intersection(area, one.area))
        throw invalidArgument();
      resizeColumns(one, area.columns);
      // The last row of the new area is that of totals where there is one.
      one.area = { ...area, rows: Math.max(2, area.rows) };
      repairHeaders(one);
    },
    ConvertToRange(one, _, host) {
      drop(host.book.tables, (other) => other === one);
      return on(one, one.area);
    },
    Delete(one, _, host) {
      drop(host.book.tables, (other) => other === one);
      range.methods?.['Clear']?.({ sheet: one.sheet, box: one.area }, [], host);
    },
    ClearFilters: ({ sheet, area: { row, rows } }) =>
      sheet.filteredRows.forEach((hidden) => {
        if (hidden >= row && hidden < row + rows) sheet.filteredRows.delete(hidden);
      }),
  },
};

/** What is below goes down for the row, and comes up again when it goes: whole rows, a simplification. */
function setTotals(one: Table, shown: unknown): void {
  if (one.showTotals === (shown === true)) return;
  one.showTotals = shown === true;
  const { sheet, area } = one;
  const { row, column, rows, columns } = area;
  if (!one.showTotals) {
    sheet.shiftRows(row + rows - 1, -1);
    one.area = { ...area, rows: rows - 1 };
    return;
  }
  sheet.shiftRows(row + rows, 1);
  one.area = { ...area, rows: rows + 1 };
  sheet.ensure(row + rows, column).value = 'Tổng';
  const last = sheet.ensure(row + rows, column + columns - 1);
  last.formula = `=SUBTOTAL(109,[${headerOf(one, columns - 1)}])`;
  last.value = 0;
}

/** Issue 551 of office-js: a name that is taken is told as InvalidArgument. */
function rename(one: Table, name: unknown, host: ExcelHost): void {
  checkTableName(name);
  const other = host.book.table(name);
  if ((other && other !== one) || host.book.named(name)) throw invalidArgument('The name is taken.');
  one.name = name;
}

function resizeColumns(one: Table, columns: number): void {
  while (one.columnIds.length > columns) one.columnIds.pop();
  while (one.columnIds.length < columns) one.columnIds.push(Math.max(0, ...one.columnIds) + 1);
}

const headerOf = ({ area, sheet }: Table, index: number): string =>
  String(sheet.value(area.row, area.column + index));

function columnBy(one: Table, key: unknown): HostObject | null {
  const index = one.columnIds.findIndex(
    (id, i) =>
      id === key || String(id) === key || headerOf(one, i).toLowerCase() === String(key).toLowerCase(),
  );
  return index < 0 ? null : make('TableColumn', { table: one, index });
}

export const tableColumnCollection: HostClass<Table> = {
  scalars: { Count: readOnly((one) => one.area.columns) },
  items: (one) => one.columnIds.map((_, index) => make('TableColumn', { table: one, index })),
  item: columnBy,
  methods: {
    GetItemOrNullObject: (one, [key]) => columnBy(one, key),
    GetItemAt: (one, [index]) =>
      whole(index) < one.area.columns ? make('TableColumn', { table: one, index: whole(index) }) : null,
    GetCount: (one) => one.area.columns,
  },
};

const columnBox = (area: Box, index: number): Box => box(area.row, area.column + index, area.rows, 1);

export const tableColumn: HostClass<{ table: Table; index: number }> = {
  scalars: {
    Id: readOnly(({ table: one, index }) => one.columnIds[index]),
    Index: readOnly(({ index }) => index),
    Name: {
      get: ({ table: one, index }) => headerOf(one, index),
      set({ table: one, index }, name) {
        one.sheet.ensure(one.area.row, one.area.column + index).value = text(name);
        repairHeaders(one);
      },
    },
  },
  methods: {
    GetRange: ({ table: one, index }) => on(one, columnBox(one.area, index)),
    GetDataBodyRange: ({ table: one, index }) => on(one, columnBox(bodyBox(one), index)),
    GetHeaderRowRange: ({ table: one, index }) => on(one, columnBox(headerBox(one), index)),
  },
};

export const tableRowCollection: HostClass<Table> = {
  scalars: { Count: readOnly((one) => bodyBox(one).rows) },
  items: (one) =>
    Array.from({ length: bodyBox(one).rows }, (_, index) => make('TableRow', { table: one, index })),
  methods: {
    Add: addRows,
    GetItemAt(one, [index]) {
      if (whole(index) < 0 || whole(index) >= bodyBox(one).rows) throw itemNotFound();
      return make('TableRow', { table: one, index: whole(index) });
    },
    GetCount: (one) => bodyBox(one).rows,
    DeleteRowsAt(one, [index, count]) {
      deleteRows(one, whole(index), whole(count, 1));
    },
  },
};

/** At the end only (index null or -1), as add-ins of ours do; rows below the table go down: whole rows, a simplification. */
function addRows(one: Table, [index, values]: readonly unknown[], host: ExcelHost): HostObject {
  if (!isUnset(index) && index !== -1) throw invalidOperation('Rows are added at the end only here.');
  const rows = Array.isArray(values)
    ? Array.isArray(values[0])
      ? (values as unknown[][])
      : [values as unknown[]]
    : [[]];
  const below = one.area.row + one.area.rows;
  one.sheet.shiftRows(below, rows.length);
  one.area = { ...one.area, rows: one.area.rows + rows.length };
  const target = { sheet: one.sheet, box: box(below, one.area.column, rows.length, one.area.columns) };
  if (!isUnset(values)) range.scalars?.['Values']?.set?.(target, rows, host);
  return make('TableRow', { table: one, index: bodyBox(one).rows - rows.length });
}

function deleteRows(one: Table, index: number, count: number): void {
  if (index < 0 || index + count > bodyBox(one).rows) throw itemNotFound();
  one.sheet.shiftRows(one.area.row + 1 + index, -count);
  one.area = { ...one.area, rows: Math.max(2, one.area.rows - count) };
}

const rowBox = ({ table: one, index }: { table: Table; index: number }): Box =>
  box(one.area.row + 1 + index, one.area.column, 1, one.area.columns);

export const tableRow: HostClass<{ table: Table; index: number }> = {
  scalars: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: (row, host) => range.scalars?.['Values']?.get({ sheet: row.table.sheet, box: rowBox(row) }, host),
      set: (row, values, host) =>
        range.scalars?.['Values']?.set?.({ sheet: row.table.sheet, box: rowBox(row) }, values, host),
    },
  },
  methods: {
    GetRange: (row) => on(row.table, rowBox(row)),
    Delete: (row) => deleteRows(row.table, row.index, 1),
  },
};
