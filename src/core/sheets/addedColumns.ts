import type { Note } from '../outcome/index.ts';
import { type CellValue, isFormula, type SheetModel, type Snapshot } from '../workbook/index.ts';
import { ASSIGNMENT_HEADERS, ASSIGNMENT_SPEC } from './assignments.ts';
import { plainValue, shownText } from './codecs.ts';
import { columnModel } from './draw.ts';
import { FINDING_SPEC } from './findingsSheet.ts';
import { MILESTONE_HEADERS, MILESTONE_SPEC } from './milestones.ts';
import type { AddedColumn } from './model.ts';
import { PAIR_SPEC } from './pairsSheet.ts';
import { BODY_SPEC, DAYS_OFF_SPEC, DIRECTORY_SPEC, NOTE_SPEC, WAITING_SPEC } from './plainTables.ts';
import { columnOfHeader, findTable } from './readTable.ts';
import type { TableSpec } from './spec.ts';

interface Addable {
  spec: Pick<TableSpec<never>, 'table' | 'sheet' | 'fields'>;
  /** The columns whose values name a row. */
  keys: readonly string[];
  /** Rows of a task name it in the first of them; rows of the office's own go on whatever plan there is. */
  about?: 'task' | 'office';
}

/** The tables that fill a sheet of their own; those of the appendices have their own way, by task. */
const TABLES: readonly Addable[] = [
  { spec: BODY_SPEC, keys: ['Mục', 'Nội dung'] },
  {
    spec: ASSIGNMENT_SPEC,
    keys: [ASSIGNMENT_HEADERS.id, ASSIGNMENT_HEADERS.role, ASSIGNMENT_HEADERS.name],
    about: 'task',
  },
  { spec: MILESTONE_SPEC, keys: [MILESTONE_HEADERS.id, MILESTONE_HEADERS.number], about: 'task' },
  { spec: NOTE_SPEC, keys: ['Nội dung'] },
  { spec: FINDING_SPEC, keys: ['Khóa'] },
  { spec: PAIR_SPEC, keys: ['Việc thứ nhất', 'Việc thứ hai'] },
  { spec: DIRECTORY_SPEC, keys: ['Tên đơn vị'], about: 'office' },
  { spec: DAYS_OFF_SPEC, keys: ['Ngày'], about: 'office' },
  { spec: WAITING_SPEC, keys: ['Mã cũ', 'Nhiệm vụ cũ'] },
];
const BY_TABLE = new Map(TABLES.map((one) => [one.spec.table, one]));

/** Its rows belong to tasks, whose Mã is the first value of their names. */
export const namesTasks = ({ table }: AddedColumn): boolean => BY_TABLE.get(table)?.about === 'task';

/** What stands beside the office's own lists. */
export const ofOffice = (added: readonly AddedColumn[]): AddedColumn[] =>
  added.filter(({ table }) => BY_TABLE.get(table)?.about === 'office');

/** Of these, what goes on with the units alone. */
export const besideUnits = (added: readonly AddedColumn[]): AddedColumn[] =>
  added.filter(({ table }) => table === DIRECTORY_SPEC.table);

/** All columns that are not the program's, as they stand in these tables. */
export const readAddedColumns = (snapshot: Snapshot): AddedColumn[] =>
  TABLES.flatMap((one) => addedTo(snapshot, one));

function addedTo(snapshot: Snapshot, { spec, keys }: Addable): AddedColumn[] {
  const ours = spec.fields.map(({ header }) => header);
  const found = findTable(snapshot, spec.table, spec.sheet, ours);
  if (!found) return [];
  const names = namesOf(
    found.rows.map(({ cells }) => cells),
    found.headers,
    keys,
  );
  return found.headers.flatMap((header, i): AddedColumn[] => {
    if (header === '' || columnOfHeader(ours, header) >= 0) return [];
    const formula = found.formulas[i];
    const cells = found.rows.flatMap(({ cells: row, row: at }, r) => {
      const value = row[i] ?? null;
      if (value === null || value === '') return [];
      return [{ row: names[r] ?? [], value, ...(isFormula(value) && { at }) }];
    });
    return [{ table: spec.table, header, ...(formula === undefined ? {} : { formula }), cells }];
  });
}

/**
 * Sheets with the columns that people added to their tables, behind the others, each cell beside the row it belongs to.
 * A cell whose row is no more, or stands on a sheet that is not among these, is a note.
 */
export function withAddedColumns(
  sheets: readonly SheetModel[],
  added: readonly AddedColumn[],
): { sheets: SheetModel[]; notes: Note[] } {
  const placed = new Set<AddedColumn['cells'][number]>();
  const drawn = sheets.map((sheet) => withColumns(sheet, added, placed));
  const notes = added.flatMap((column) =>
    column.cells
      // What a formula counted is no loss.
      .filter((cell) => !placed.has(cell) && !isFormula(cell.value))
      .map((cell) => withoutRow(column, cell)),
  );
  return { sheets: drawn, notes };
}

function withColumns(
  sheet: SheetModel,
  added: readonly AddedColumn[],
  placed: Set<AddedColumn['cells'][number]>,
): SheetModel {
  const [table] = sheet.tables;
  const known = table && BY_TABLE.get(table.name);
  const own = added.filter((column) => column.table === table?.name);
  if (!known || own.length === 0) return sheet;
  const { top, bottom, right } = table.area;
  const body = sheet.rows.slice(top + 1, bottom + 1);
  const headers = table.columns.map(({ header }) => header);
  const places = new Map(namesOf(body, headers, known.keys).map((name, i) => [keyOf(name), i]));
  const columns = own.map(({ cells, formula }) => {
    const drawn: CellValue[] = body.map(() => (formula === undefined ? null : { formula }));
    for (const cell of cells) {
      const i = places.get(keyOf(cell.row));
      if (i === undefined) continue;
      drawn[i] = valueAt(cell, top + 1 + i, formula);
      placed.add(cell);
    }
    return drawn;
  });
  const rows = sheet.rows.map((row, i) => {
    if (i < top || i > bottom) return row;
    const filled = Array.from({ length: right + 1 }, (_, j) => row[j] ?? null);
    const more = own.map(({ header }, j) => (i === top ? header : (columns[j]?.[i - top - 1] ?? null)));
    return [...filled, ...more];
  });
  return {
    ...sheet,
    rows,
    columns: [
      ...sheet.columns,
      ...own.map(({ header }, j) => columnModel(ADDED_LOOK, header, columns[j] ?? [])),
    ],
    tables: [
      {
        ...table,
        area: { ...table.area, right: right + own.length },
        columns: [...table.columns, ...own.map(columnOf)],
      },
    ],
  };
}

const columnOf = ({ header, formula }: AddedColumn) =>
  formula === undefined ? { header } : { header, formula };

/** A formula of one cell may name cells of its row: it stays where its row stays, elsewhere what it said last does. */
const valueAt = (
  { value, at }: AddedColumn['cells'][number],
  row: number,
  formula: string | undefined,
): CellValue => (isFormula(value) && value.formula !== formula && at !== row ? plainValue(value) : value);

const ADDED_LOOK = { format: 'general', width: { min: 10, max: 24 } } as const;

/** The values of the key columns in each row; a row named as one above it has its count behind them. */
function namesOf(
  rows: readonly (readonly CellValue[])[],
  headers: readonly string[],
  keys: readonly string[],
): string[][] {
  const columns = keys.map((key) => columnOfHeader(headers, key));
  const seen = new Map<string, number>();
  return rows.map((cells) => {
    const name = columns.map((column) => shownText(cells[column] ?? null));
    const count = (seen.get(keyOf(name)) ?? 0) + 1;
    seen.set(keyOf(name), count);
    return count === 1 ? name : [...name, String(count)];
  });
}

const keyOf = (name: readonly string[]) => JSON.stringify(name);

/** The code of what is told of a cell that has no row any more. */
export const CELL_WITHOUT_ROW = 'cell-without-row';

function withoutRow({ table, header }: AddedColumn, { row, value }: AddedColumn['cells'][number]): Note {
  const sheet = BY_TABLE.get(table)?.spec.sheet ?? '';
  const name = row.filter((part) => part !== '').join('; ');
  return {
    code: CELL_WITHOUT_ROW,
    text: `Trang “${sheet}”, cột thêm “${header}”: “${shownText(value)}” đứng cạnh dòng “${name.slice(0, 100)}”, dòng này không còn.`,
    where: { sheet },
  };
}
