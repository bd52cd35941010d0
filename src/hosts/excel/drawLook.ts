import type { Area, ConditionalFormatModel, SheetModel, ValidationModel } from '../../core/workbook/index.ts';
import { areaAddress, columnLetters } from '../../core/workbook/index.ts';
import { blocksOf } from './runs.ts';

/** Widths, wrapping, frames, rules and the page, all by block. */
export function drawLook(sheet: Excel.Worksheet, model: SheetModel): void {
  const { columns, rows, tables, framed, freeze, validations, conditionalFormats, bold = [] } = model;
  const bottom = Math.max(1, rows.length);
  const all = sheet.getRange(`A1:${columnLetters(Math.max(0, columns.length - 1))}${bottom}`);
  all.format.font.name = 'Times New Roman';
  all.format.font.size = 11;
  all.format.verticalAlignment = 'Top';
  drawColumns(sheet, model, bottom);
  const at = (area: Area) => sheet.getRange(areaAddress(area));
  for (const area of bold) at(area).format.font.bold = true;
  for (const { area } of tables) drawHeader(at({ ...area, bottom: area.top }));
  for (const area of framed?.body ?? []) drawFrame(at(area));
  for (const area of framed?.input ?? []) drawInput(at(area));
  for (const area of framed?.header ?? []) drawHeader(at(area));
  for (const one of validations) drawValidation(at(one.area).dataValidation, one);
  // The newest comes first in Excel, the first counts here.
  for (const one of [...conditionalFormats].reverse()) drawCondition(at(one.area), one);
  all.format.autofitRows();
  if (freeze) drawFreeze(sheet, freeze);
  drawPage(sheet, model);
  if (model.locked) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}

/** A column of 10 characters of this font is 75 pixels wide, 56.25 points. */
const pointsOf = (width: number) => (width * 7 + 5) * 0.75;

function drawColumns(sheet: Excel.Worksheet, { columns }: SheetModel, bottom: number): void {
  const each = <T extends string>(value: (column: SheetModel['columns'][number]) => T | undefined) =>
    blocksOf(columns.map((column) => [value(column)])).map(({ value: found, left, right }) => ({
      value: found,
      range: sheet.getRange(`${columnLetters(left)}1:${columnLetters(right)}${bottom}`),
    }));
  for (const { value, range } of each(({ width }) => String(width)))
    range.format.columnWidth = pointsOf(Number(value));
  for (const { range } of each(({ wrap }) => (wrap ? 'wrap' : undefined))) range.format.wrapText = true;
  for (const { value, range } of each(({ align }) => align))
    range.format.horizontalAlignment = ALIGNMENTS[value];
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

function drawHeader(range: Excel.Range): void {
  range.format.font.bold = true;
  range.format.fill.color = '#DCE6F1';
  range.format.horizontalAlignment = 'Center';
  range.format.verticalAlignment = 'Center';
  range.format.wrapText = true;
  drawFrame(range);
}

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

function drawFrame(range: Excel.Range): void {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#A6A6A6';
  }
}

function drawInput(range: Excel.Range): void {
  drawFrame(range);
  range.format.fill.color = '#FFFBE6';
  range.format.protection.locked = false;
}

/** The sentences are those of the .xlsx writer. */
function drawValidation(
  validation: Excel.DataValidation,
  { list, number, day, message }: ValidationModel,
): void {
  if (list) {
    const isName = 'name' in list;
    validation.rule = {
      list: { inCellDropDown: true, source: isName ? `=${list.name}` : list.values.join(',') },
    };
    validation.errorAlert = isName
      ? alert('Warning', 'Tên này chưa có trong danh sách. Vẫn giữ?')
      : alert('Stop', 'Hãy chọn một mục trong danh sách của ô.');
  } else if (number) {
    validation.rule = { decimal: { formula1: number.min, formula2: number.max, operator: 'Between' } };
    validation.errorAlert = alert('Stop', `Ô này ghi một số từ ${number.min} đến ${number.max}.`);
  } else if (day) {
    validation.rule = { date: { formula1: '1900-03-01', operator: 'GreaterThanOrEqualTo' } };
    validation.errorAlert = alert(
      'Warning',
      'Ô này ghi ngày, dạng ngày/tháng/năm. Vẫn giữ những chữ vừa gõ?',
    );
  }
  if (message !== undefined)
    validation.prompt = { showPrompt: true, title: '', message: [...message].slice(0, 255).join('') };
}

const alert = (style: 'Stop' | 'Warning', message: string): Excel.DataValidationErrorAlert => ({
  showAlert: true,
  style,
  title: '',
  message,
});

/** Fill and font of each tone, as in the .xlsx writer. */
const TONES: Record<ConditionalFormatModel['tone'], { font: string; fill: string }> = {
  good: { font: '#0B5A2B', fill: '#D9F2E3' },
  warning: { font: '#7A4B00', fill: '#FFF0C2' },
  bad: { font: '#9C0006', fill: '#FFD9DC' },
  neutral: { font: '#444444', fill: '#EDEDED' },
  info: { font: '#0B4A7A', fill: '#DCEBFA' },
};

function drawCondition(range: Excel.Range, { text, formula, tone }: ConditionalFormatModel): void {
  const condition = range.conditionalFormats.add(formula === undefined ? 'CellValue' : 'Custom');
  const { format } = formula === undefined ? condition.cellValue : condition.custom;
  format.font.color = TONES[tone].font;
  format.fill.color = TONES[tone].fill;
  if (formula !== undefined) condition.custom.rule.formula = `=${formula}`;
  else condition.cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
}

function drawFreeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(columns - 1)}${rows}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function drawPage(sheet: Excel.Worksheet, { print, rows }: SheetModel): void {
  const { orientation, titleRows, columns, blackAndWhite } = print;
  const page = sheet.pageLayout;
  page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.blackAndWhite = blackAndWhite ?? false;
  if (titleRows) page.setPrintTitleRows(`$${titleRows.from + 1}:$${titleRows.to + 1}`);
  if (columns)
    page.setPrintArea(
      `${columnLetters(columns.from)}1:${columnLetters(columns.to)}${Math.max(1, rows.length)}`,
    );
}
