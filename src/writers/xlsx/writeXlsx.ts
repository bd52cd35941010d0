import { strToU8 } from 'fflate';
import type { WorkbookModel } from '../../core/workbook/index.ts';
import { attachedParts } from './attached.ts';
import { SharedStrings } from './cells.ts';
import { checkModel } from './checkModel.ts';
import { sheetXml } from './sheet.ts';
import { StyleBook } from './styles.ts';
import { appXml, contentTypesXml, workbookXml } from './workbook.ts';
import { mainPart, relationsPart } from './xml.ts';
import { zipParts } from './zipParts.ts';

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
  return zipParts(all.map(([path, text]) => ({ path, bytes: strToU8(text) })));
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
    ...attachedParts(model),
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
