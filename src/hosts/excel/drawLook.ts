import type {
  Area,
  ConditionalFormatModel,
  SheetModel,
  SheetSnapshot,
  ValidationModel,
} from '../../core/workbook/index.ts';
import { cellAddress, columnLetters } from '../../core/workbook/index.ts';
import { type Canvas, grouped, type Ranges } from './canvas.ts';
import { drawCharts } from './drawCharts.ts';

/** Widths, wrapping, frames, rules, charts and the page, as few objects as can be. `before`: what stood there. */
export function drawLook(canvas: Canvas, model: SheetModel, before: SheetSnapshot | undefined): void {
  const { columns, rows, tables, framed, freeze, validations, conditionalFormats, bold = [] } = model;
  const { sheet } = canvas;
  const bottom = Math.max(1, rows.length) - 1;
  const all = canvas.at({ top: 0, left: 0, bottom, right: Math.max(0, columns.length - 1) });
  all.format.font.name = 'Times New Roman';
  all.format.verticalAlignment = 'Top';
  drawColumns(canvas, model, bottom, all);
  for (const range of canvas.together(bold)) range.format.font.bold = true;
  for (const area of framed?.body ?? []) drawFrame(canvas.at(area));
  for (const area of framed?.input ?? []) drawInput(canvas.at(area));
  for (const area of framed?.header ?? []) drawFrame(canvas.at(area));
  const heads = [...tables.map(({ area }) => ({ ...area, bottom: area.top })), ...(framed?.header ?? [])];
  canvas.together(heads).forEach(drawHeader);
  // A table's style has a bold header of its own.
  for (const { format } of canvas.together(framed?.header ?? [])) format.font.bold = true;
  for (const [, alike] of grouped(validations.map((one) => [one, ruleOf(one)] as const)))
    for (const { dataValidation } of canvas.together(alike.map(({ area }) => area)))
      drawValidation(dataValidation, alike[0] as ValidationModel);
  // The newest comes first in Excel, the first counts here.
  for (const one of wordsTogether(conditionalFormats).reverse()) drawCondition(canvas.at(one.area), one);
  all.format.autofitRows();
  if (freeze) drawFreeze(sheet, freeze);
  drawPage(sheet, model, before !== undefined);
  drawCharts(canvas, model);
  if (model.locked) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}

/**
 * Columns that are nearly alike become one object: a width may grow by a quarter, never shrink. [6, 7, 10, 12] → 7 for 6
 * and 7, 12 for 10 and 12.
 */
export function stepsFor(widths: readonly number[]): (width: number) => number {
  const steps: number[] = [];
  for (const width of [...widths].sort((a, b) => b - a))
    if (width * 1.25 < (steps.at(-1) ?? Infinity)) steps.push(width);
  return (width) => steps.findLast((step) => step >= width) ?? width;
}

/** A column of 10 characters of this font is 75 pixels wide, 56.25 points. */
const pointsOf = (width: number) => (width * 7 + 5) * 0.75;

/** Columns that are alike are one object. */
function drawColumns(canvas: Canvas, { columns }: SheetModel, bottom: number, all: Ranges): void {
  const areas = columns.map((column, i) => [{ top: 0, bottom, left: i, right: i }, column] as const);
  const draw = <V>(
    valueOf: (column: SheetModel['columns'][number]) => V | undefined,
    put: (range: Ranges, value: V) => void,
  ) => {
    const groups = grouped(areas.map(([area, column]) => [area, valueOf(column)] as const));
    for (const [value, own] of groups)
      (own.length === columns.length ? [all] : canvas.together(neighboursJoined(own))).forEach((range) =>
        put(range, value),
      );
  };
  const widthFor = stepsFor(columns.map(({ width }) => width));
  const [usual] = grouped(areas.map(([area, { width }]) => [area, widthFor(width)] as const)).sort(
    ([, a], [, b]) => b.length - a.length,
  );
  if (usual) all.format.columnWidth = pointsOf(usual[0]);
  draw(
    ({ width }) => (widthFor(width) === usual?.[0] ? undefined : widthFor(width)),
    ({ format }, width) => (format.columnWidth = pointsOf(width)),
  );
  draw(
    ({ wrap }) => wrap || undefined,
    ({ format }) => (format.wrapText = true),
  );
  draw(
    ({ align }) => align,
    ({ format }, align) => (format.horizontalAlignment = ALIGNMENTS[align]),
  );
}

/** Columns in their order: those side by side are one area. */
function neighboursJoined(columns: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of columns) {
    const last = joined.at(-1);
    if (last && last.right === area.left - 1) joined.splice(-1, 1, { ...last, right: area.right });
    else joined.push(area);
  }
  return joined;
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

function drawHeader({ format }: Ranges): void {
  format.fill.color = '#DCE6F1';
  format.horizontalAlignment = 'Center';
  format.verticalAlignment = 'Center';
  format.wrapText = true;
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
  for (const edge of EDGES) range.format.borders.getItem(edge).style = 'Continuous';
}

function drawInput(range: Excel.Range): void {
  drawFrame(range);
  range.format.fill.color = '#FFFBE6';
  range.format.protection.locked = false;
}

const ruleOf = ({ area: _area, ...rule }: ValidationModel) => JSON.stringify(rule);

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

/** The fill of each tone, as in the .xlsx writer; letters stay black, which reads best on all of them. */
const TONES: Record<ConditionalFormatModel['tone'], string> = {
  good: '#D9F2E3',
  warning: '#FFF0C2',
  bad: '#FFD9DC',
  neutral: '#EDEDED',
  info: '#DCEBFA',
};

/** Words of one tone in the same cells are one rule: a cell says only one of them. */
function wordsTogether(formats: readonly ConditionalFormatModel[]): ConditionalFormatModel[] {
  const groups = grouped(
    formats.map((one, i) => {
      const { area, tone, text } = one;
      return [one, JSON.stringify(text === undefined ? [i] : [area, tone])] as const;
    }),
  );
  return groups.flatMap(([, [first, ...others]]): ConditionalFormatModel[] => {
    if (!first || others.length === 0) return first ? [first] : [];
    const { area, tone } = first;
    const cell = cellAddress(area.top, area.left);
    const words = [first, ...others].map(({ text = '' }) => `${cell}=${quoted(text)}`);
    return [{ area, tone, formula: `OR(${words.join(',')})` }];
  });
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function drawCondition(range: Excel.Range, { text, formula, tone }: ConditionalFormatModel): void {
  const condition = range.conditionalFormats.add(formula === undefined ? 'CellValue' : 'Custom');
  const { format } = formula === undefined ? condition.cellValue : condition.custom;
  format.fill.color = TONES[tone];
  if (formula !== undefined) condition.custom.rule.formula = `=${formula}`;
  else condition.cellValue.rule = { formula1: `=${quoted(text)}`, operator: 'EqualTo' };
}

function drawFreeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(columns - 1)}${rows}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** A new sheet has Excel's own page: upright, in colour. */
function drawPage(sheet: Excel.Worksheet, { print }: SheetModel, isRedrawn: boolean): void {
  const { orientation, titleRows, columns, blackAndWhite } = print;
  const page = sheet.pageLayout;
  if (isRedrawn || orientation === 'landscape')
    page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  if (isRedrawn || blackAndWhite) page.blackAndWhite = blackAndWhite ?? false;
  if (titleRows) page.setPrintTitleRows(`$${titleRows.from + 1}:$${titleRows.to + 1}`);
  // Whole columns: rows that people add are printed too.
  if (columns) page.setPrintArea(`${columnLetters(columns.from)}:${columnLetters(columns.to)}`);
}
