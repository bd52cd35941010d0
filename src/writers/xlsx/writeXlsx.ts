import { strToU8, zipSync } from 'fflate';
import type { WorkbookModel } from '../../core/workbook/index.ts';
import { SharedStrings } from './cells.ts';
import { checkModel } from './checkModel.ts';
import { sheetXml } from './sheet.ts';
import { StyleBook } from './styles.ts';
import { tableXml } from './table.ts';
import { appXml, contentTypesXml, workbookXml } from './workbook.ts';
import { mainPart, relationsPart } from './xml.ts';

/**
 * A workbook as .xlsx; the same model gives the same bytes.
 *
 * The parts are written here, not by hucre: hucre 1.0 puts the clock into every file, leaves "_x0041_" in a text for
 * Excel to turn into "A", drops calculated columns, and what it writes would have to be taken apart again for each.
 * @throws WorkbookModelError names, headers or texts that Excel does not take
 */
export function writeXlsx(model: WorkbookModel): Uint8Array {
  checkModel(model);
  const parts = partsOf(model);
  const all: [string, string][] = [
    ['[Content_Types].xml', contentTypesXml(parts.map(([path]) => path))],
    ...parts,
  ];
  const files = all.map(([path, text]) => [path, strToU8(text)] as const);
  // Local fields, since the zip format knows no zones: the same bytes everywhere.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}

function partsOf(model: WorkbookModel): [string, string][] {
  const context = { styles: new StyleBook(), strings: new SharedStrings() };
  const sheets = model.sheets.map((sheet, i) => sheetXml(sheet, i === 0, context));
  const { attributes, items } = context.strings.body();
  return [
    ['_rels/.rels', relationsPart(ROOT)],
    ['docProps/app.xml', appXml],
    ['xl/workbook.xml', workbookXml(model)],
    ['xl/_rels/workbook.xml.rels', relationsPart(workbookRelations(sheets.length))],
    ['xl/styles.xml', context.styles.xml()],
    ['xl/sharedStrings.xml', mainPart('sst', items, attributes)],
    ...sheets.map((xml, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, xml]),
    ...tableParts(model),
  ];
}

const ROOT = [
  { type: 'officeDocument', target: 'xl/workbook.xml' },
  { type: 'extended-properties', target: 'docProps/app.xml' },
];

function workbookRelations(sheets: number): { type: string; target: string }[] {
  const own = Array.from({ length: sheets }, (_, i) => ({
    type: 'worksheet',
    target: `worksheets/sheet${i + 1}.xml`,
  }));
  return [
    ...own,
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
}

/** Tables are numbered through the workbook; each sheet's relations name its own. */
function tableParts({ sheets }: WorkbookModel): [string, string][] {
  let id = 0;
  return sheets.flatMap(({ tables }, i): [string, string][] => {
    if (tables.length === 0) return [];
    const numbered = tables.map((table) => ({ table, id: ++id }));
    const relations = numbered.map((one) => ({ type: 'table', target: `../tables/table${one.id}.xml` }));
    return [
      [`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationsPart(relations)],
      ...numbered.map((one): [string, string] => [
        `xl/tables/table${one.id}.xml`,
        tableXml(one.table, one.id),
      ]),
    ];
  });
}
