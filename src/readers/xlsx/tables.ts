import { parseArea, type TableModel } from '../../core/workbook/index.ts';
import { attribute, readXml, type Zip } from '../shared/index.ts';
import { unescapeControls } from './strings.ts';
import type { WorkbookSheet } from './workbook.ts';

/** The tables of a sheet: name, area (header and body, without a totals row), headers and calculated columns. */
export function readTables(zip: Zip, sheet: WorkbookSheet): TableModel[] {
  return sheet.relations
    .filter(({ type, path }) => type === 'table' && zip.has(path))
    .flatMap(({ path }) => readTable(zip.text(path), path) ?? []);
}

function readTable(xml: string, part: string): TableModel | undefined {
  let table: TableModel | undefined;
  let inFormula = false;
  let formula = '';
  readXml(
    xml,
    {
      open(name, attributes) {
        if (name === 'table') table = head(attributes);
        else if (name === 'tableColumn')
          table?.columns.push({
            header: unescapeControls(attribute(attributes, 'name') ?? '').normalize('NFC'),
          });
        else if (name === 'calculatedColumnFormula') inFormula = true;
      },
      close(name) {
        if (name !== 'calculatedColumnFormula') return;
        const column = table?.columns.at(-1);
        if (column && formula !== '') column.formula = formula;
        inFormula = false;
        formula = '';
      },
      text(text) {
        if (inFormula) formula += text;
      },
    },
    part,
  );
  return table;
}

function head(attributes: Readonly<Record<string, string>>): TableModel | undefined {
  const area = parseArea(attribute(attributes, 'ref') ?? '');
  const name = attribute(attributes, 'displayName') ?? attribute(attributes, 'name');
  if (!area || name === undefined) return undefined;
  const totals = Number(attribute(attributes, 'totalsRowCount') ?? 0);
  return { name: name.normalize('NFC'), area: { ...area, bottom: area.bottom - totals }, columns: [] };
}
