import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface TestSheet {
  name?: string;
  /** What stands inside <sheetData>. */
  data: string;
  /** Before and behind it: <cols>, <mergeCells>. */
  before?: string;
  after?: string;
  state?: string;
  /** Further parts of the sheet, by the type of the relation. */
  parts?: Record<string, string>;
}

export interface TestBook {
  sheets: TestSheet[];
  /** <si> elements. */
  strings?: string;
  /** Number formats of the cell styles 1, 2, …; style 0 is general. */
  formats?: (string | number)[];
  date1904?: boolean;
  /** Added to the parts, or instead of them. */
  parts?: Record<string, string>;
}

/** A workbook from the XML that a test is about. */
export function book(source: TestBook): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(partsOf(source)).map(([path, text]) => [path, strToU8(text)])),
  );
}

function partsOf({ sheets, strings, formats, date1904, parts }: TestBook): Record<string, string> {
  const relations = sheets.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`));
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name ?? `Trang ${i + 1}`}" sheetId="${i + 1}" state="${state ?? 'visible'}" r:id="s${i}"/>`,
  );
  return {
    '_rels/.rels': relationships([relation('a', 'officeDocument', 'xl/workbook.xml')]),
    'xl/_rels/workbook.xml.rels': relationships([
      ...relations,
      relation('t', 'sharedStrings', 'sharedStrings.xml'),
      relation('y', 'styles', '/xl/styles.xml'),
    ]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${date1904 ?? false}"/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings ?? ''}</sst>`,
    'xl/styles.xml': styles(formats ?? []),
    ...Object.assign({}, ...sheets.map(sheetParts)),
    ...parts,
  };
}

function sheetParts(sheet: TestSheet, i: number): Record<string, string> {
  const own = Object.entries(sheet.parts ?? {});
  return {
    [`xl/worksheets/sheet${i}.xml`]: `${HEAD}<worksheet xmlns="${MAIN}">${sheet.before ?? ''}<sheetData>${sheet.data}</sheetData>${sheet.after ?? ''}</worksheet>`,
    [`xl/worksheets/_rels/sheet${i}.xml.rels`]: relationships(
      own.map(([type]) => relation(type, type, `../parts/${type}${i}.xml`)),
    ),
    ...Object.fromEntries(own.map(([type, xml]) => [`xl/parts/${type}${i}.xml`, HEAD + xml])),
  };
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relationships = (lines: string[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;

/** Style n has format n; the one behind the last has lines around it. */
function styles(formats: (string | number)[]): string {
  const codes = formats.map((code, i) =>
    typeof code === 'string' ? `<numFmt numFmtId="${200 + i}" formatCode="${escape(code)}"/>` : '',
  );
  const xfs = formats.map(
    (code, i) => `<xf numFmtId="${typeof code === 'string' ? 200 + i : code}" borderId="0"/>`,
  );
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts>` +
    '<borders><border><left/><right/></border><border><left style="thin"/></border></borders>' +
    `<cellStyleXfs><xf numFmtId="14" borderId="1"/></cellStyleXfs><cellXfs><xf numFmtId="0" borderId="0"/>${xfs.join('')}<xf numFmtId="0" borderId="1"/></cellXfs>` +
    '<dxfs><dxf><numFmt numFmtId="0" formatCode="0"/></dxf></dxfs></styleSheet>'
  );
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Rows from text: cells by column A, B, C…, "" for none; a row `undefined` is blank. Numbers are numbers, style 0.
 * `framed`: with lines around each cell, the style behind the formats.
 */
export function rowsXml(rows: (readonly (string | number)[] | undefined)[], framed?: number): string {
  return rows
    .map((row, i) => {
      const cells = (row ?? []).map((value, column) =>
        cellXml(value, `${String.fromCharCode(65 + column)}${i + 1}`, framed),
      );
      return row ? `<row r="${i + 1}">${cells.join('')}</row>` : '';
    })
    .join('');
}

function cellXml(value: string | number, at: string, framed: number | undefined): string {
  const style = framed === undefined ? '' : ` s="${framed}"`;
  if (value === '') return framed === undefined ? '' : `<c r="${at}"${style}/>`;
  if (typeof value === 'number') return `<c r="${at}"${style}><v>${value}</v></c>`;
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}
