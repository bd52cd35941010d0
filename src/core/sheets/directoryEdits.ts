import type { DirectoryUnit } from '../units/index.ts';
import type { CellValue, Edit, SheetModel, Snapshot } from '../workbook/index.ts';
import { list, shownText } from './codecs.ts';
import { NAMES } from './formulas.ts';
import { DIRECTORY_SPEC } from './plainTables.ts';
import { columnOfHeader, findTable } from './readTable.ts';
import { sheetOfTable } from './redraw.ts';

const HEADERS = DIRECTORY_SPEC.fields.map(({ header }) => header);

/** One more name of a unit on Đơn vị: `aliasEdits(snapshot, 'p-gddt', ['Phòng GDDT'])`; [] where the unit is gone. */
export function aliasEdits(snapshot: Snapshot, unit: string, names: readonly string[]): Edit[] {
  const found = findTable(snapshot, DIRECTORY_SPEC.table, DIRECTORY_SPEC.sheet, HEADERS);
  if (!found) return [];
  const at = (header: string) => columnOfHeader(found.headers, header);
  const cell = (cells: readonly CellValue[], header: string) => cells[at(header)] ?? null;
  const row = found.rows.find(
    ({ cells }) => (shownText(cell(cells, 'Mã đơn vị')) || shownText(cell(cells, 'Tên đơn vị'))) === unit,
  );
  const column = at('Tên gọi khác');
  if (!row || column < 0) return [];
  const old = cell(row.cells, 'Tên gọi khác');
  const all = [...new Set([...(list.read(old) ?? []), ...names])];
  const place = { sheet: found.sheet, top: row.row, left: found.left + column };
  return [{ kind: 'put-cells', ...place, cells: [[list.write(all)]], expects: [[old]] }];
}

/** A row for a new unit, below the others; columns that people added to the sheet stay. */
export function newUnitEdits(snapshot: Snapshot, unit: DirectoryUnit, model: SheetModel): Edit[] {
  const standing = sheetOfTable(snapshot, DIRECTORY_SPEC.table);
  const table = standing?.tables.find(
    ({ name }) => name.toLowerCase() === DIRECTORY_SPEC.table.toLowerCase(),
  );
  if (!standing || !table) return [];
  const { area } = table;
  const row: CellValue[] = Array.from({ length: area.right + 1 }, () => null);
  for (const field of DIRECTORY_SPEC.fields) {
    const at = columnOfHeader(
      table.columns.map(({ header }) => header),
      field.header,
    );
    if (at >= 0) row[area.left + at] = field.write(unit);
  }
  const bottom = area.bottom + 1;
  const { name: _name, rows: _rows, tables: _tables, ...drawn } = model;
  const sheet: SheetModel = {
    ...drawn,
    ...standing.look,
    name: standing.name,
    rows: [...standing.rows.slice(0, bottom), row, ...standing.rows.slice(bottom)],
    tables: standing.tables.map((one) => (one === table ? { ...one, area: { ...area, bottom } } : one)),
  };
  const column = area.left + table.columns.findIndex(({ header }) => header === 'Tên đơn vị');
  const names = { top: area.top + 1, left: column, bottom, right: column };
  return [
    { kind: 'put-sheet', sheet, expects: standing },
    { kind: 'put-name', name: { name: NAMES.units, sheet: standing.name, area: names } },
  ];
}
