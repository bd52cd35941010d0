import { type Edit, grownLook, modelOf, type Snapshot, type WorkbookModel } from '../workbook/index.ts';
import { findTable } from './readTable.ts';
import { afterEdits, sheetOfTable } from './redraw.ts';

/**
 * The edits, with the tables of these names grown over what stands right below them: Excel lets a table grow over a row
 * that is typed there, other programs do not, and what counts the table would not count that row.
 */
export function withGrownTables(
  snapshot: Snapshot,
  model: WorkbookModel,
  edits: readonly Edit[],
  tables: readonly string[],
): Edit[] {
  const after = afterEdits(snapshot, edits);
  const grown = tables.flatMap((name) => grownSheet(snapshot, after, model, name) ?? []);
  const drawn = new Set(grown.map(({ sheet }) => sheet.name));
  return [...edits.filter((edit) => edit.kind !== 'put-cells' || !drawn.has(edit.sheet)), ...grown];
}

function grownSheet(
  snapshot: Snapshot,
  after: Snapshot,
  model: WorkbookModel,
  name: string,
): Extract<Edit, { kind: 'put-sheet' }> | undefined {
  const [expects, standing] = [sheetOfTable(snapshot, name), sheetOfTable(after, name)];
  const table = standing?.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const bottom = findTable(after, name, '', [])?.rows.at(-1)?.row ?? 0;
  if (!expects || !standing || !table || bottom <= table.area.bottom) return undefined;
  // A file does not say how the sheet was drawn: it was as such sheets are.
  const look = standing.look ?? model.sheets.find(({ tables }) => tables.some((one) => one.name === name));
  const tables = standing.tables.map((one) =>
    one === table ? { ...one, area: { ...one.area, bottom } } : one,
  );
  const sheet = modelOf({ ...standing, tables, ...(look && { look: grownLook(look, table.area, bottom) }) });
  return { kind: 'put-sheet', sheet, expects };
}
