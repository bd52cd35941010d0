import { escapeXml, XML_HEAD } from './zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cell formats by name; the days by the number format that shows them. */
export const STYLE: Record<string, number> & { plain: number; bold: number; wrapped: number; day: number } = {
  plain: 0,
  wrapped: 1,
  bold: 2,
  day: 3,
  'dd/mm/yyyy': 3,
  'mm/yyyy': 4,
  'mmm-yy': 5,
};

/** The parts that only hold the sheets together. */
export function workbookParts(names: string[]): Record<string, string> {
  const sheets = names.map(
    (name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const overrides = names.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  );
  return {
    '[Content_Types].xml':
      `${XML_HEAD}<Types xmlns="${OFFICE}/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
  };
}

function relations(targets: [type: string, target: string][]): string {
  const lines = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships">${lines.join('')}</Relationships>`;
}

export function stylesPart(): string {
  const formats = ['dd/mm/yyyy', 'mm/yyyy', 'mmm\\-yy'].map(
    (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`,
  );
  const wrap = '<alignment vertical="top" wrapText="1"/>';
  const centre = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
  const xf = (numFmt: number, font: number, border: number, alignment: string) =>
    `<xf numFmtId="${numFmt}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
  const xfs = [
    xf(0, 0, 0, wrap),
    xf(0, 0, 1, wrap),
    xf(0, 1, 1, centre),
    xf(164, 0, 1, wrap),
    xf(165, 0, 1, wrap),
    xf(166, 0, 1, wrap),
  ];
  const font = (bold: string) => `<font>${bold}<sz val="12"/><name val="Times New Roman"/></font>`;
  const thin = ['left', 'right', 'top', 'bottom']
    .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
    .join('');
  return (
    `${XML_HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="3">${formats.join('')}</numFmts>` +
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${thin}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`
  );
}
