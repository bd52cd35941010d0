import {
  type Area,
  areaAddress,
  type CellValue,
  cellAddress,
  type ColumnModel,
  type ConditionalFormatModel,
  type SheetModel,
  type ValidationModel,
} from '../../core/workbook/index.ts';
import { type CellContext, cellXml } from './cells.ts';
import { type Look, toneIndex } from './styles.ts';
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
      sheet.charts?.length ? `<drawing r:id="rId${sheet.tables.length + 1}"/>` : '',
      tablePartsXml(sheet.tables.length),
    ].join(''),
  );
}

/** Rows may be made higher and columns wider: a long answer must be readable. ECMA-376 Part 1, 18.3.1.85. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

const framesOf = ({ framed }: SheetModel): Area[] =>
  framed ? [...framed.header, ...framed.body, ...framed.input] : [];

function usedArea(sheet: SheetModel): Area {
  const { rows, tables } = sheet;
  const areas = [...tables.map(({ area }) => area), ...framesOf(sheet)];
  const bottoms = areas.map(({ bottom }) => bottom);
  const rights = areas.map(({ right }) => right);
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    top: 0,
    left: 0,
    bottom: Math.max(0, rows.length - 1, ...bottoms),
    right: Math.max(widest - 1, ...rights),
  };
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
  const lines: string[] = [];
  for (let row = 0; row <= bottom; row++) {
    const cells = rowCells(sheet, row, context);
    const height = sheet.rowHeights?.[row];
    const ht = height === undefined ? '' : ` ht="${height}"`;
    if (cells !== '') lines.push(`<row r="${row + 1}"${ht}>${cells}</row>`);
  }
  return lines.join('');
}

function rowCells(sheet: SheetModel, row: number, context: CellContext): string {
  const values = sheet.rows[row] ?? [];
  const tables = sheet.tables.filter(({ area }) => row >= area.top && row <= area.bottom);
  const frames = framesOf(sheet).filter(({ top, bottom }) => row >= top && row <= bottom);
  const rights = [...tables.map(({ area }) => area.right), ...frames.map(({ right }) => right)];
  const width = Math.max(values.length, ...rights.map((right) => right + 1));
  let xml = '';
  for (let column = 0; column < width; column++) {
    const value: CellValue = values[column] ?? null;
    const look = lookOf(sheet, tables, row, column);
    xml += cellXml({ row, column, look }, value, sheet.columns[column], context) ?? '';
  }
  return xml;
}

const inside = (area: Area, row: number, column: number) =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** An open cell lies in the body, and is what it is first. */
const FRAMES = ['header', 'input', 'body'] as const;

function lookOf(sheet: SheetModel, tables: SheetModel['tables'], row: number, column: number): Look {
  const table = tables.find(({ area }) => inside(area, row, column));
  if (table) return row === table.area.top ? 'header' : 'body';
  const frame = FRAMES.find((look) => sheet.framed?.[look].some((area) => inside(area, row, column)));
  if (frame) return frame;
  return sheet.bold?.some((area) => inside(area, row, column)) ? 'label' : 'plain';
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

function validationsXml(validations: readonly ValidationModel[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

/** A text beside a cell holds 255 characters. */
const MOST_MESSAGE = 255;

function validationXml({ area, list, number, day, message }: ValidationModel): string {
  const { attributes, formulas, error } = list
    ? listRule(list)
    : number
      ? numberRule(number)
      : day
        ? DAY
        : ANY;
  const prompt = message ? ` prompt="${escapeXml([...message].slice(0, MOST_MESSAGE).join(''))}"` : '';
  return (
    `<dataValidation${attributes} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
    `${error ? ` error="${escapeXml(error)}"` : ''}${prompt} sqref="${areaAddress(area)}">${formulas}</dataValidation>`
  );
}

interface Rule {
  attributes: string;
  formulas: string;
  error?: string;
}
const ANY: Rule = { attributes: '', formulas: '' };
/** Words may stand for a day ("đã xong"), so that Excel asks but lets them pass. */
const DAY: Rule = {
  attributes: ' type="date" errorStyle="warning" operator="greaterThanOrEqual"',
  formulas: '<formula1>1</formula1>',
  error: 'Ô này ghi ngày, dạng ngày/tháng/năm. Vẫn giữ những chữ vừa gõ?',
};
const numberRule = ({ min, max }: { min: number; max: number }): Rule => ({
  attributes: ' type="decimal" operator="between"',
  formulas: `<formula1>${min}</formula1><formula2>${max}</formula2>`,
  error: `Ô này ghi một số từ ${min} đến ${max}.`,
});

/** Names of units may be new ones: a list by name only warns. */
function listRule(list: NonNullable<ValidationModel['list']>): Rule {
  if ('name' in list)
    return {
      attributes: ' type="list" errorStyle="warning"',
      formulas: `<formula1>${escapeXml(list.name)}</formula1>`,
      error: 'Tên này chưa có trong danh sách. Vẫn giữ?',
    };
  return {
    attributes: ' type="list"',
    formulas: `<formula1>${escapeXml(`"${list.values.join(',')}"`)}</formula1>`,
    error: 'Hãy chọn một mục trong danh sách của ô.',
  };
}

function tablePartsXml(count: number): string {
  if (count === 0) return '';
  const parts = Array.from({ length: count }, (_, i) => `<tablePart r:id="rId${i + 1}"/>`);
  return `<tableParts count="${count}">${parts.join('')}</tableParts>`;
}
