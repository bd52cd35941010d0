import { columnLetters, fixedAddress, quoteSheet, type WorkbookModel } from '../../core/workbook/index.ts';
import { escapeXml, mainPart, xmlHead } from './xml.ts';

/** Sheets, names and print titles; rId1 … are the sheets in order. */
export function workbookXml(model: WorkbookModel): string {
  const sheets = model.sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = [...printAreas(model), ...printTitles(model), ...ownNames(model)];
  return mainPart(
    'workbook',
    '<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" tabRatio="800"/></bookViews>' +
      `<sheets>${sheets.join('')}</sheets>` +
      (names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '') +
      '<calcPr calcId="171027" fullCalcOnLoad="1"/>',
  );
}

/** Whole columns, so that rows added later are printed too. */
function printAreas({ sheets }: WorkbookModel): string[] {
  return sheets.flatMap(({ name, print }, i) => {
    if (!print.columns) return [];
    const [from, to] = [print.columns.from, print.columns.to].map(columnLetters);
    const area = escapeXml(`${quoteSheet(name)}!$${from}:$${to}`);
    return [`<definedName name="_xlnm.Print_Area" localSheetId="${i}">${area}</definedName>`];
  });
}

function printTitles({ sheets }: WorkbookModel): string[] {
  return sheets.flatMap(({ name, print }, i) => {
    if (!print.titleRows) return [];
    const { from, to } = print.titleRows;
    const rows = escapeXml(`${quoteSheet(name)}!$${from + 1}:$${to + 1}`);
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${rows}</definedName>`];
  });
}

function ownNames({ names }: WorkbookModel): string[] {
  return names.map(({ name, sheet, area }) => {
    const target = escapeXml(`${quoteSheet(sheet)}!${fixedAddress(area)}`);
    return `<definedName name="${escapeXml(name)}">${target}</definedName>`;
  });
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What is in the package; `parts` are the paths already written. */
export function contentTypesXml(parts: readonly string[]): string {
  const overrides = parts.flatMap((path) => {
    const type = KINDS.find(([pattern]) => pattern.test(path))?.[1];
    return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
  });
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

const KINDS: [RegExp, string][] = [
  [/^xl\/workbook\.xml$/u, `${SPREADSHEET}.sheet.main+xml`],
  [/^xl\/worksheets\/sheet\d+\.xml$/u, `${SPREADSHEET}.worksheet+xml`],
  [/^xl\/tables\/table\d+\.xml$/u, `${SPREADSHEET}.table+xml`],
  [/^xl\/drawings\/drawing\d+\.xml$/u, 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  [/^xl\/charts\/chart\d+\.xml$/u, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^xl\/styles\.xml$/u, `${SPREADSHEET}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/u, `${SPREADSHEET}.sharedStrings+xml`],
  [/^docProps\/app\.xml$/u, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

/** The program's name and nothing about people or machines. */
export const appXml =
  `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>Sổ Thi đua</Application></Properties>';
