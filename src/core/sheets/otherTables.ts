import type { OtherTable } from '../plan/index.ts';
import type { Place } from '../outcome/index.ts';
import type { SheetModel, Snapshot } from '../workbook/index.ts';
import { number, place, text } from './codecs.ts';
import { tableSheet } from './draw.ts';
import type { Report } from './model.ts';
import { findTable, readRows } from './readTable.ts';
import { field, type Field, type TableSpec } from './spec.ts';

/** One row of a table that holds no tasks; its cells are `c1`, `c2` … */
interface OtherRow extends Record<`c${number}`, string> {
  table: number;
  title?: string;
  where?: Place;
  row?: number;
  width?: number;
}

const HEAD: readonly Field<OtherRow>[] = [
  field('Bảng số', 'table', number),
  field('Tên bảng', 'title', text, { max: 30 }),
  field('Nguồn', 'where', place, { max: 24 }),
  field('Hàng', 'row', number),
  field('Số ô', 'width', number),
];

/** As many columns as the widest table has cells. */
function otherSpec(width: number): TableSpec<OtherRow> {
  const cells = Array.from({ length: width }, (_, i) =>
    field<OtherRow, `c${number}`>(`Ô ${i + 1}`, `c${i + 1}`, text, { max: 30 }),
  );
  return { table: 'tblBangKhac', sheet: 'Bảng khác', fields: [...HEAD, ...cells] };
}

/** A table without rows keeps one row that says so by having no number. */
function otherRows({ title, where, rows }: OtherTable, i: number): OtherRow[] {
  const about: OtherRow = { table: i + 1, where, ...(title === undefined ? {} : { title }) };
  if (rows.length === 0) return [about];
  return rows.map((cells, row) => ({
    ...about,
    row: row + 1,
    width: cells.length,
    ...Object.fromEntries(cells.map((cell, j) => [`c${j + 1}`, cell])),
  }));
}

export function otherTablesSheet(tables: readonly OtherTable[]): SheetModel {
  const width = Math.max(1, ...tables.flatMap(({ rows }) => rows.map((row) => row.length)));
  return tableSheet(otherSpec(width), tables.flatMap(otherRows));
}

/** The tables back, row by row; cells that a person filled beyond a row's own are kept too. */
export function readOtherTables(snapshot: Snapshot, report: Report): OtherTable[] {
  const { table, sheet } = otherSpec(0);
  const headers =
    findTable(
      snapshot,
      table,
      sheet,
      HEAD.map(({ header }) => header),
    )?.headers ?? [];
  const spec = otherSpec(headers.filter((header) => /^Ô \d+$/u.test(header)).length);
  const byTable = new Map<number, Partial<OtherRow>[]>();
  for (const row of readRows(snapshot, spec, report))
    byTable.set(row.table ?? 0, [...(byTable.get(row.table ?? 0) ?? []), row]);
  return [...byTable].sort(([a], [b]) => a - b).map(([, rows]) => tableOf(rows));
}

function tableOf(rows: Partial<OtherRow>[]): OtherTable {
  const last = Number.MAX_SAFE_INTEGER;
  const sorted = [...rows].sort((a, b) => (a.row ?? last) - (b.row ?? last));
  const first = sorted[0];
  return {
    ...(first?.title === undefined ? {} : { title: first.title }),
    rows: sorted.flatMap((row) => cellsOf(row)),
    where: first?.where ?? {},
  };
}

/** None for the row of a table without rows. */
function cellsOf(row: Partial<OtherRow>): string[][] {
  const filled = Object.keys(row).flatMap((key) => (/^c\d+$/u.test(key) ? [Number(key.slice(1))] : []));
  if (row.row === undefined && filled.length === 0) return [];
  const width = Math.max(row.width ?? 0, ...filled);
  return [Array.from({ length: width }, (_, i) => row[`c${i + 1}`] ?? '')];
}
