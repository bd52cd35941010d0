import {
  type Area,
  areaAddress,
  type CellValue,
  cellAddress,
  type ColumnModel,
  type ConditionalFormatModel,
  type SheetModel,
} from '../../core/workbook/index.ts';
import { type CellContext, cellXml } from './cells.ts';
import { type Look, toneIndex } from './styles.ts';
import { sweepRows } from './sweepRows.ts';
import { validationsXml } from './validations.ts';
import { escapeXml, mainPart } from './xml.ts';

/** The part of one sheet; its tables are relations rId1, rId2 … of it, the drawing of its charts the one behind them. */
export function sheetXml(sheet: SheetModel, isFirst: boolean, context: CellContext): string {
  return mainPart(
    'worksheet',
    [
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      `<dimension ref="${areaAddress(usedArea(sheet))}"/>`,
      viewXml(sheet, isFirst),
      '<sheetFormatPr defaultRowHeight="15"/>',
      columnsXml(sheet.columns),
      `<sheetData>${rowsXml(sheet, context)}</sheetData>`,
      sheet.locked ? PROTECTION : '',
      ...sheet.conditionalFormats.map(conditionXml),
      validationsXml(sheet.validations),
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
      `<pageSetup paperSize="9" orientation="${sheet.print.orientation}" fitToWidth="1" fitToHeight="0"${sheet.print.blackAndWhite ? ' blackAndWhite="1"' : ''}/>`,
      '<headerFooter><oddFooter>&amp;L&amp;A&amp;RTrang &amp;P/&amp;N</oddFooter></headerFooter>',
      breaksXml(sheet),
      sheet.charts?.length ? `<drawing r:id="rId${sheet.tables.length + 1}"/>` : '',
      tablePartsXml(sheet.tables.length),
    ].join(''),
  );
}

/** A page begins with each chart, so that none is cut by a page's end. ECMA-376 Part 1, 18.3.1.74. */
function breaksXml({ charts = [] }: SheetModel): string {
  const rows = charts.map(({ place }) => place.top).sort((a, b) => a - b);
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return breaks.length === 0
    ? ''
    : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`;
}

/** Rows may be made higher and columns wider: a long answer must be readable. ECMA-376 Part 1, 18.3.1.85. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

function usedArea({ rows, tables, framed }: SheetModel): Area {
  const used: Area = { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: 0 };
  for (const row of rows) used.right = Math.max(used.right, row.length - 1);
  const areas = [tables.map(({ area }) => area), ...(framed ? FRAMES.map((look) => framed[look]) : [])];
  for (const { bottom, right } of areas.flat()) {
    used.bottom = Math.max(used.bottom, bottom);
    used.right = Math.max(used.right, right);
  }
  return used;
}

function viewXml({ freeze }: SheetModel, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0))
    return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0">` +
    `<pane${split} topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnsXml(columns: readonly ColumnModel[]): string {
  if (columns.length === 0) return '';
  const lines = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${lines.join('')}</cols>`;
}

function rowsXml(sheet: SheetModel, context: CellContext): string {
  const { bottom } = usedArea(sheet);
  const drawnAt = drawnRows(sheet);
  const lines: string[] = [];
  for (let row = 0; row <= bottom; row++) {
    const cells = rowCells(sheet, row, drawnAt(row), context);
    const height = sheet.rowHeights?.[row];
    const ht = height === undefined ? '' : ` ht="${height}"`;
    if (cells !== '') lines.push(`<row r="${row + 1}"${ht}>${cells}</row>`);
  }
  return lines.join('');
}

/** An open cell lies in the body, and is what it is first. */
const FRAMES = ['header', 'input', 'body'] as const;

/** An area of the sheet, and how its cells look. */
interface Drawn extends Area {
  lookAt(row: number): Look;
}

/** What is drawn in a row, the first that holds a cell counting: tables, frames, bold words. */
function drawnRows({ tables, framed, bold = [] }: SheetModel): (row: number) => Drawn[] {
  const all = [
    tables.map(({ area }) => ({
      ...area,
      lookAt: (row: number): Look => (row === area.top ? 'header' : 'body'),
    })),
    ...FRAMES.map((look) => (framed?.[look] ?? []).map((area) => ({ ...area, lookAt: () => look }))),
    bold.map((area) => ({ ...area, lookAt: (): Look => 'label' })),
  ].map((areas) => sweepRows<Drawn>(areas));
  return (row) => all.flatMap((sweep) => sweep(row));
}

function rowCells(sheet: SheetModel, row: number, drawn: readonly Drawn[], context: CellContext): string {
  const values = sheet.rows[row] ?? [];
  const looks = drawn.map((area) => ({ ...area, look: area.lookAt(row) }));
  const width = looks.reduce(
    (most, { look, right }) => (look === 'label' ? most : Math.max(most, right + 1)),
    values.length,
  );
  let xml = '';
  for (let column = 0; column < width; column++) {
    const value: CellValue = values[column] ?? null;
    const look = looks.find(({ left, right }) => column >= left && column <= right)?.look ?? 'plain';
    xml += cellXml({ row, column, look }, value, sheet.columns[column], context) ?? '';
  }
  return xml;
}

function conditionXml({ area, text, formula, tone }: ConditionalFormatModel, i: number): string {
  const [kind, condition] =
    formula === undefined
      ? ['type="cellIs" operator="equal"', `"${text.replaceAll('"', '""')}"`]
      : ['type="expression"', formula];
  return (
    `<conditionalFormatting sqref="${areaAddress(area)}"><cfRule ${kind} dxfId="${toneIndex(tone)}"` +
    ` priority="${i + 1}"><formula>${escapeXml(condition)}</formula></cfRule></conditionalFormatting>`
  );
}

function tablePartsXml(count: number): string {
  if (count === 0) return '';
  const parts = Array.from({ length: count }, (_, i) => `<tablePart r:id="rId${i + 1}"/>`);
  return `<tableParts count="${count}">${parts.join('')}</tableParts>`;
}
