import type { Group } from '../plan/index.ts';
import { type Column, roleOfHeader } from '../table/index.ts';
import type { CellValue, Snapshot } from '../workbook/index.ts';
import { shownText } from './codecs.ts';
import {
  appendixHeaders,
  OWN_COLUMNS,
  OWN_HEADERS,
  type OwnColumn,
  SPLIT_FIELDS,
  type SplitField,
} from './headers.ts';
import type { Report } from './model.ts';
import {
  columnOfHeader,
  findTable,
  type FoundTable,
  missingSheet,
  readPlacedRows,
  readRows,
} from './readTable.ts';
import { missingColumn } from './spec.ts';
import {
  APPENDIX_SPEC,
  type AppendixRow,
  COLUMN_SPEC,
  type ColumnRow,
  GROUP_SPEC,
  type GroupRow,
  groupsOf,
} from './structure.ts';

/** An appendix as its sheets show it, its rows in the plan's order and not yet understood. */
export interface FoundAppendix {
  about: AppendixRow;
  columns: Column[];
  groups: Group[];
  /** Ids of groups by what the column Nhóm shows, in small letters. */
  groupIds: Map<string, string>;
  rows: TaskCells[];
  /** Columns that are none of ours, in their order. */
  extras: { header: string; formula?: string }[];
}

/** One row of an appendix: official texts in column order, our cells by what they are. */
export interface TaskCells {
  texts: string[];
  own: Record<OwnColumn, CellValue>;
  split: Record<SplitField, string>;
  extra: CellValue[];
  place: { sheet: string; row: number };
}

export function readAppendices(snapshot: Snapshot, report: Report): FoundAppendix[] {
  const columns = readRows(snapshot, COLUMN_SPEC, report) as ColumnRow[];
  const groups = readRows(snapshot, GROUP_SPEC, report) as GroupRow[];
  const known = inOrder(appendixRows(snapshot, report));
  const rows = known.length > 0 ? known : guessAppendices(snapshot);
  return rows.map((about) => {
    const own = inOrder(columns.filter(({ key }) => key === about.key));
    const ownGroups = inOrder(groups.filter(({ key, id }) => key === about.key && id !== undefined));
    return readAppendix(snapshot, about, own, ownGroups, report);
  });
}

/** A row that a person began and that names no table cannot be read; one that was copied would count all tasks twice. */
function appendixRows(snapshot: Snapshot, report: Report): AppendixRow[] {
  const seen = new Set<string>();
  return readPlacedRows(snapshot, APPENDIX_SPEC, report).flatMap(({ value, where }) => {
    const { key, sheet, table = '' } = value;
    const isWhole = Boolean(key && sheet && table);
    const isFirst = !seen.has(table.toLowerCase());
    seen.add(table.toLowerCase());
    if (isWhole && isFirst) return [value as AppendixRow];
    const why = isWhole
      ? `lại nêu bảng “${table}” của dòng trên`
      : 'thiếu Ký hiệu, Trang tính hoặc Bảng của phụ lục';
    const text = `Dòng ${where.row} trang “${where.sheet}” ${why}: dòng này được bỏ qua.`;
    report({ code: isWhole ? 'appendix-twice' : 'appendix-incomplete', text, where });
    return [];
  });
}

function readAppendix(
  snapshot: Snapshot,
  about: AppendixRow,
  columnRows: readonly ColumnRow[],
  groupRows: readonly GroupRow[],
  report: Report,
): FoundAppendix {
  const groupIds = new Map(groupRows.map(({ label, id }) => [label.trim().toLowerCase(), id]));
  const head = { about, groups: groupsOf(groupRows), groupIds };
  const found = findTable(snapshot, about.table, about.sheet, headersToFind(columnRows));
  if (!found) {
    report(missingSheet(about.sheet));
    return {
      ...head,
      columns: columnRows.map(({ header, role }) => ({ header, role })),
      rows: [],
      extras: [],
    };
  }
  const known = columnRows.length > 0 ? columnRows : guessColumns(about.key, found);
  return {
    ...head,
    columns: known.map(({ header, role }) => ({ header, role })),
    ...rowsOf(found, known, report),
  };
}

const headersToFind = (columns: readonly ColumnRow[]) => [
  ...columns.map(({ shown }) => shown),
  ...OWN_COLUMNS.map((key) => OWN_HEADERS[key]),
];

function rowsOf(
  found: FoundTable,
  columns: readonly ColumnRow[],
  report: Report,
): Pick<FoundAppendix, 'rows' | 'extras'> {
  const headers = appendixHeaders(columns.map(({ header }) => header));
  const official = officialIndexes(found, columns, headers.official, report);
  const own = indexesOf(found, OWN_COLUMNS, headers.own);
  for (const key of OWN_COLUMNS) if (own[key] < 0) report(missingColumn(found.sheet, headers.own[key]));
  const split = indexesOf(found, SPLIT_FIELDS, headers.split);
  const known = new Set([...official, ...Object.values(own), ...Object.values(split)]);
  const extra = found.headers.flatMap((header, i) => (header === '' || known.has(i) ? [] : [i]));
  const rows = found.rows.map(({ cells, row }): TaskCells => ({
    texts: official.map((i) => shownText(cells[i] ?? null)),
    own: mapKeys(OWN_COLUMNS, (key) => cells[own[key]] ?? null),
    split: mapKeys(SPLIT_FIELDS, (key) => shownText(cells[split[key]] ?? null)),
    extra: extra.map((i) => cells[i] ?? null),
    place: { sheet: found.sheet, row: row + 1 },
  }));
  return { rows: sortRows(rows), extras: extra.map((i) => extraAt(found, i)) };
}

function extraAt({ headers, formulas }: FoundTable, i: number): FoundAppendix['extras'][number] {
  const formula = formulas[i];
  return { header: headers[i] ?? '', ...(formula === undefined ? {} : { formula }) };
}

const mapKeys = <K extends string, T>(keys: readonly K[], value: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, T>;

const indexesOf = <K extends string>(found: FoundTable, keys: readonly K[], headers: Record<K, string>) =>
  mapKeys(keys, (key) => columnOfHeader(found.headers, headers[key]));

/** Where each official column is; one with an unknown header at the old place was renamed. */
function officialIndexes(
  found: FoundTable,
  columns: readonly ColumnRow[],
  shown: readonly string[],
  report: Report,
): number[] {
  const known = new Set(headersToFind(columns).concat(shown));
  return columns.map((column, i) => {
    const at = columnOfHeader(found.headers, column.shown || (shown[i] ?? ''));
    if (at >= 0) return at;
    const there = found.headers[i];
    const isRenamed = there !== undefined && there !== '' && !known.has(there);
    report(
      isRenamed ? renamedColumn(found.sheet, column.shown, there) : missingColumn(found.sheet, column.shown),
    );
    return isRenamed ? i : -1;
  });
}

const renamedColumn = (sheet: string, header: string, there: string) => ({
  code: 'column-renamed',
  text: `Trang “${sheet}”: cột “${there}” đứng ở chỗ của cột “${header}”, đọc như cột “${header}”.`,
  where: { sheet },
});

/**
 * By Thứ tự, so that sorting the sheet changes nothing. A row added by hand has none: it stays below its neighbour
 * while the sheet still stands in order, else it comes last.
 */
function sortRows(rows: readonly TaskCells[]): TaskCells[] {
  const orders = rows.map(({ own }) => orderOf(own.order));
  const numbered = orders.filter((order) => order !== undefined);
  const isSorted = numbered.every((order, i) => i === 0 || order >= (numbered[i - 1] ?? 0));
  let above = -Infinity;
  const keyed = rows.map((row, i) => {
    const order = orders[i] ?? (isSorted ? above : Infinity);
    above = order;
    return { row, order };
  });
  return keyed.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)).map(({ row }) => row);
}

function orderOf(cell: CellValue): number | undefined {
  const shown = shownText(cell).trim();
  return shown !== '' && Number.isFinite(Number(shown)) ? Number(shown) : undefined;
}

/** The rows of a book-keeping table by their number; those without one last. */
function inOrder<R extends { order: number }>(rows: readonly R[]): R[] {
  return [...rows].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
}

/** Without Phụ lục & nhóm the tables themselves say what is an appendix. */
function guessAppendices(snapshot: Snapshot): AppendixRow[] {
  return snapshot.sheets.flatMap(({ name, tables }) =>
    tables.flatMap((table): AppendixRow[] => {
      const order = Number(/^tblPhuLuc(\d+)$/iu.exec(table.name)?.[1] ?? NaN);
      return Number.isNaN(order) ? [] : [{ order, key: `PL${order}`, sheet: name, table: table.name }];
    }),
  );
}

function guessColumns(key: string, { headers }: FoundTable): ColumnRow[] {
  const end = headers.indexOf(OWN_HEADERS.id);
  const official = headers.slice(0, end < 0 ? headers.length : end);
  const taken = new Set<string>();
  return official.map((header, i) => {
    const role = roleOfHeader(header);
    const isFree = role === 'other' || !taken.has(role);
    taken.add(role);
    return { key, order: i + 1, header, role: isFree ? role : 'other', shown: header };
  });
}
