import {
  type AppendixData,
  cellKey,
  type Column,
  type Entry,
  type Format,
  type GroupEntry,
  type PageEntry,
  type RestEntry,
  type TaskEntry,
  type Value,
} from './entries.ts';
import type { Auto, Block, Cell, Row, Table } from './office/model.ts';

/** The appendix's table in one format: cut in several where a page ends and the data says so. */
export function layTable(data: AppendixData, format: Format, head = [headerRow(data.columns)]): Block[] {
  const tables: Table[] = [openTable(data, head)];
  for (const entry of data.entries) {
    if (entry.kind === 'page' && endsTable(entry, format)) tables.push(openTable(data, head));
    else tables.at(-1)?.rows.push(...layEntry(entry, data, format, head));
  }
  return tables.flatMap((table, i) => (i === 0 || format === 'txt' ? [table] : [PAGE_BREAK, table]));
}

const PAGE_BREAK: Block = { kind: 'p', text: '', breakBefore: true };

/** In a text file each page is a block of lines; in a sheet all rows follow one another. */
function endsTable(entry: PageEntry, format: Format): boolean {
  return format === 'txt' || (format !== 'xlsx' && (entry.as ?? 'table') === 'table');
}

function openTable(data: AppendixData, head: Row[]): Table {
  return { kind: 'table', widths: data.columns.map(({ width }) => width), rows: [...head] };
}

/** The header's cells, centred and bold. */
export function headerRow(columns: Column[]): Row {
  return {
    header: true,
    cells: columns.map(({ header }) => ({ text: header, bold: true, align: 'center' as const })),
  };
}

function layEntry(entry: Entry, data: AppendixData, format: Format, head: Row[]): Row[] {
  switch (entry.kind) {
    case 'page':
      return head.map((row) => ({
        cells: row.cells,
        hidden: format === 'xlsx' && entry.as === 'hidden-row',
      }));
    case 'group':
      return [groupRow(entry, data.columns)];
    case 'task':
      return [taskRow(entry, data.columns, format)];
    case 'rest':
      return [restRow(entry, data.columns)];
    case 'gone':
      return [{ ...plainRow(entry.cells, data.columns), change: 'del' }];
  }
}

function plainRow(cells: Partial<Record<string, string>>, columns: Column[]): Row {
  return { cells: columns.map((column) => ({ text: cells[cellKey(column)] ?? '' })) };
}

function restRow({ cells, before }: RestEntry, columns: Column[]): Row {
  return before ? { ...plainRow(cells, columns.slice(before)), before } : plainRow(cells, columns);
}

/** A title row: code and title over the rest; without a code column, or `whole`, one cell over all. */
function groupRow(entry: GroupEntry, columns: Column[]): Row {
  const code = codeCell(entry.code, entry.list);
  const title: Cell = { text: entry.title, bold: true };
  if (entry.laid === 'whole' || columns[0]?.role !== 'code') {
    return { cells: [{ ...title, text: `${entry.code} ${entry.title}`.trim(), colSpan: columns.length }] };
  }
  if (entry.laid === 'cell') {
    return {
      cells: columns.map(({ role }) => (role === 'code' ? code : role === 'task' ? title : { text: '' })),
    };
  }
  return { cells: [code, { ...title, colSpan: columns.length - 1 }] };
}

function taskRow(entry: TaskEntry, columns: Column[], format: Format): Row {
  const cells = columns.flatMap((column) => {
    if (column.role === 'code') return [codeOf(entry, format)];
    const value = entry.cells[cellKey(column)] ?? '';
    if (format !== 'txt' && typeof value === 'object' && value.covered) return [];
    return [layValue(value, format)];
  });
  return { cells, ...(entry.change && { change: entry.change }) };
}

function codeOf(entry: TaskEntry, format: Format): Cell {
  if (format === 'xlsx' && entry.codeValue) return { text: entry.code, value: entry.codeValue };
  return codeCell(entry.code, entry.list);
}

function codeCell(code: string, list: Omit<Auto, 'shown'> | undefined): Cell {
  return list ? { text: '', auto: { ...list, shown: code } } : { text: code, align: 'center' };
}

function layValue(value: Value, format: Format): Cell {
  if (typeof value === 'string') return { text: value };
  const shown = value.in?.[format] ?? value.shown ?? value.means;
  const text = format === 'txt' && value.covered === 'blank' ? '' : shown;
  const cell: Cell = { text, ...(value.rows !== undefined && format !== 'txt' && { rowSpan: value.rows }) };
  if (format === 'xlsx' && value.day) cell.value = { day: value.day, format: value.format ?? 'dd/mm/yyyy' };
  if (format === 'xlsx' && value.number !== undefined) {
    cell.value = { number: value.number, ...(value.formula !== undefined && { formula: value.formula }) };
  }
  if (value.inner && (format === 'docx' || format === 'html')) cell.inner = innerTable(value.inner);
  return cell;
}

function innerTable(lines: string[]): Table {
  return { kind: 'table', widths: [2600], rows: lines.map((text) => ({ cells: [{ text }] })) };
}
