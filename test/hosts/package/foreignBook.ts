import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with much that the program does not know: a chart, comments, a pivot table, a macro's remains, x14ac. */
export function foreignBook(): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(PARTS).map(([path, text]) => [path, strToU8(text)])));
}

const relations = (...list: [id: string, type: string, target: string][]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;

const PARTS: Record<string, string> = {
  '[Content_Types].xml':
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
    `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
    override('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml') +
    override('xl/worksheets/sheet1.xml', `${TYPE}.worksheet+xml`) +
    override('xl/worksheets/sheet2.xml', `${TYPE}.worksheet+xml`) +
    override('xl/styles.xml', `${TYPE}.styles+xml`) +
    override('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`) +
    override('xl/calcChain.xml', `${TYPE}.calcChain+xml`) +
    override('xl/tables/table1.xml', `${TYPE}.table+xml`) +
    override('xl/comments1.xml', `${TYPE}.comments+xml`) +
    override('xl/pivotTables/pivotTable1.xml', `${TYPE}.pivotTable+xml`) +
    override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml') +
    override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml') +
    '</Types>',
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml':
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView activeTab="1"/></bookViews>` +
    '<sheets><sheet name="Dữ liệu" sheetId="4" r:id="rId1"/><sheet name="Bảng" sheetId="9" r:id="rId2"/></sheets>' +
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Bảng'!$A:$C</definedName><definedName name="CongThuc">SUM('Dữ liệu'!$C$2:$C$3)</definedName>` +
    `<definedName name="DanhSach">'Bảng'!$A$2:$A$3</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'vbaProject', 'vbaProject.bin'],
  ),
  'xl/styles.xml':
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><color rgb="FFFF0000"/></font></fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0"><alignment horizontal="center"/></xf><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs></styleSheet>',
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>Tên</t></si><si><r><rPr><b/></rPr><t>Đậm </t></r><r><t>nhạt</t></r></si><si><t>Số</t></si></sst>`,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="D2" i="4"/></calcChain>`,
  'xl/worksheets/sheet1.xml':
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
    '<dimension ref="A1:D7"/><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="20" style="1"/></cols><sheetData>' +
    '<row r="1" spans="1:4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
    '<row r="2" ht="30" customHeight="1"><c r="A2" s="1"/><c r="B2" t="inlineStr"><is><t>cũ</t></is></c><c r="C2" s="2"><v>10</v></c><c r="D2"><f t="shared" ref="D2:D3" si="0">C2*2</f><v>20</v></c></row>' +
    '<row r="3"><c r="C3" s="2"><v>20</v></c><c r="D3"><f t="shared" si="0"/><v>40</v></c></row><row r="5" hidden="1"/>' +
    '<row r="6"><c r="A6" t="b"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A6:B7"/></mergeCells>' +
    '<conditionalFormatting sqref="C2:C3"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>',
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vml1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
    ['rId4', 'pivotTable', '../pivotTables/pivotTable1.xml'],
  ),
  'xl/worksheets/sheet2.xml':
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>` +
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c><c r="B1" t="inlineStr"><is><t>Số</t></is></c><c r="C1" t="inlineStr"><is><t>Gấp đôi</t></is></c></row>' +
    '<row r="2"><c r="A2" s="1" t="inlineStr"><is><t>một</t></is></c><c r="B2"><v>1</v></c><c r="C2"><f>tblCu[[#This Row],[Số]]*2</f><v>2</v></c></row>' +
    '<row r="3"><c r="A3" s="1" t="inlineStr"><is><t>hai</t></is></c><c r="B3"><v>2</v></c><c r="C3"><f>tblCu[[#This Row],[Số]]*2</f><v>4</v></c></row></sheetData>' +
    '<dataValidations count="1"><dataValidation type="whole" sqref="B2:B3"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>' +
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  'xl/worksheets/_rels/sheet2.xml.rels': relations(['rId1', 'table', '../tables/table1.xml']),
  'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="3" name="tblCu" displayName="tblCu" ref="A1:C3"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Tên"/><tableColumn id="2" name="Số"/><tableColumn id="3" name="Gấp đôi"><calculatedColumnFormula>tblCu[[#This Row],[Số]]*2</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  'xl/drawings/drawing1.xml': '<wsDr><twoCellAnchor/><oneCellAnchor/></wsDr>',
  'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/charts/chart1.xml': '<chartSpace/>',
  'xl/drawings/vml1.vml': '<xml/>',
  'xl/comments1.xml': `<comments xmlns="${MAIN}"/>`,
  'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}"/>`,
  'xl/vbaProject.bin': 'macro',
};
