import type { CellValue, SheetModel, SheetSnapshot } from '../workbook/index.ts';
import { ASSIGNMENT_HEADERS, ASSIGNMENT_SPEC } from './assignments.ts';
import { shownText } from './codecs.ts';
import { columnModel } from './draw.ts';
import { FINDING_SPEC } from './findingsSheet.ts';
import { MILESTONE_HEADERS, MILESTONE_SPEC } from './milestones.ts';
import { PAIR_SPEC } from './pairsSheet.ts';
import { columnOfHeader, findTable, type FoundTable } from './readTable.ts';

/** What names a row of the tables that are drawn again and again, by table. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  [ASSIGNMENT_SPEC.table]: [ASSIGNMENT_HEADERS.id, ASSIGNMENT_HEADERS.role, ASSIGNMENT_HEADERS.name],
  [MILESTONE_SPEC.table]: [MILESTONE_HEADERS.id, MILESTONE_HEADERS.number],
  [FINDING_SPEC.table]: ['Khóa'],
  [PAIR_SPEC.table]: ['Việc thứ nhất', 'Việc thứ hai'],
};

interface Added {
  header: string;
  formula?: string;
  /** By the key of their row; of two rows with one key the first. */
  cells: ReadonlyMap<string, CellValue>;
}

/**
 * A sheet of one table, with the columns that people added to that table where it stands now: behind the others, each
 * cell beside the row it belonged to. What stood beside a row that is no more goes with it.
 */
export function withAddedColumns(sheet: SheetModel, standing: SheetSnapshot): SheetModel {
  const [table] = sheet.tables;
  const keys = table && KEYS[table.name];
  const found = table && findTable({ sheets: [standing] }, table.name, standing.name, keys ?? []);
  if (!keys || !found) return sheet;
  const headers = table.columns.map(({ header }) => header);
  const added = addedTo(found, headers, keys);
  if (added.length === 0) return sheet;
  const { top, bottom, right } = table.area;
  const rows = sheet.rows.map((row, i) => {
    if (i < top || i > bottom) return row;
    const filled = Array.from({ length: right + 1 }, (_, j) => row[j] ?? null);
    const key = keyOf(filled, headers, keys);
    return [...filled, ...added.map((one) => (i === top ? one.header : cellOf(one, key)))];
  });
  const columns = added.map(({ header, cells }) => columnModel(ADDED_LOOK, header, [...cells.values()]));
  return {
    ...sheet,
    rows,
    columns: [...sheet.columns, ...columns],
    tables: [
      {
        ...table,
        area: { ...table.area, right: right + added.length },
        columns: [...table.columns, ...added.map(({ cells: _cells, ...column }) => column)],
      },
    ],
  };
}

/** A new row of a calculated column counts as the others do. */
const cellOf = ({ cells, formula }: Added, key: string): CellValue =>
  cells.get(key) ?? (formula === undefined ? null : { formula });

const ADDED_LOOK = { format: 'general', width: { min: 10, max: 24 } } as const;

function addedTo(found: FoundTable, ours: readonly string[], keys: readonly string[]): Added[] {
  return found.headers.flatMap((header, i): Added[] => {
    if (header === '' || columnOfHeader(ours, header) >= 0) return [];
    const formula = found.formulas[i];
    const cells = new Map<string, CellValue>();
    for (const row of found.rows) {
      const key = keyOf(row.cells, found.headers, keys);
      if (!cells.has(key)) cells.set(key, row.cells[i] ?? null);
    }
    return [{ header, ...(formula === undefined ? {} : { formula }), cells }];
  });
}

const keyOf = (cells: readonly CellValue[], headers: readonly string[], keys: readonly string[]): string =>
  JSON.stringify(keys.map((key) => shownText(cells[columnOfHeader(headers, key)] ?? null)));
