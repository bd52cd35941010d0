import { finalPieces, paragraphs, type Piece } from './markup.ts';
import { type Block, type Cell, type Para, place, type Placed, type Row, type Table } from './model.ts';
import { escapeXml, XML_HEAD, zip } from './zip.ts';
import { STYLE, stylesPart, workbookParts } from './xlsxParts.ts';

/**
 * One sheet as an office pasted it: `columns` wide, titles merged across. `top` and `left` leave blank rows and
 * columns before the first thing; `filter` sets an AutoFilter on the last table's header.
 */
export interface Sheet {
  name: string;
  blocks: Block[];
  columns: number[];
  top?: number;
  left?: number;
  hiddenColumns?: number[];
}

interface Drawing {
  rows: string[];
  merges: string[];
  next: number;
  sheet: Sheet;
}

/** The sheets as an .xlsx with inline strings; rich text for italics, line feeds for breaks inside a cell. */
export function xlsx(sheets: Sheet[]): Uint8Array {
  const parts = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetPart(sheet)] as const);
  return zip({
    ...workbookParts(sheets.map((sheet) => sheet.name)),
    'xl/styles.xml': stylesPart(),
    ...Object.fromEntries(parts),
  });
}

function sheetPart(sheet: Sheet): string {
  const drawing: Drawing = { rows: [], merges: [], next: 1 + (sheet.top ?? 0), sheet };
  for (const block of sheet.blocks) {
    if (block.kind === 'table') drawTable(drawing, block);
    else drawPara(drawing, block);
  }
  const cols = sheet.columns.map((width, i) => {
    const at = i + 1 + (sheet.left ?? 0);
    const hidden = sheet.hiddenColumns?.includes(i) ? ' hidden="1"' : '';
    return `<col min="${at}" max="${at}" width="${width}" customWidth="1"${hidden}/>`;
  });
  const merges = drawing.merges.map((area) => `<mergeCell ref="${area}"/>`);
  const merged = merges.length ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  return (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    (cols.length ? `<cols>${cols.join('')}</cols>` : '') +
    `<sheetData>${drawing.rows.join('')}</sheetData>${merged}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}

/** A paragraph is one row; a centred one is merged over all columns. */
function drawPara(drawing: Drawing, item: Para): void {
  const line = drawing.next++;
  const shown = item.list ? `${item.list.shown} ${item.text}` : item.text;
  if (shown === '') return;
  const left = drawing.sheet.left ?? 0;
  const merged = item.align === 'center' ? drawing.sheet.columns.length : 1;
  const whole = { column: 0, cell: { text: shown }, width: merged };
  const style = item.align === 'center' ? STYLE.bold : STYLE.plain;
  drawing.rows.push(
    `<row r="${line}"${height(drawing.sheet, [whole])}>${cellXml({ text: shown }, address(left, line), style)}</row>`,
  );
  if (item.align === 'center')
    drawing.merges.push(`${address(left, line)}:${address(left + drawing.sheet.columns.length - 1, line)}`);
}

function drawTable(drawing: Drawing, table: Table): void {
  for (const [i, placed] of place(table).entries()) {
    const source = table.rows[i];
    if (source && source.change !== 'del') drawRow(drawing, source, placed);
  }
}

function drawRow(drawing: Drawing, source: Row, placed: Placed[]): void {
  const line = drawing.next++;
  const left = drawing.sheet.left ?? 0;
  const cells = placed.map(({ column, cell, width }) => {
    const from = address(left + column, line);
    if (!cell) return `<c r="${from}" s="${STYLE.wrapped}"/>`;
    const bottom = line + (cell.rowSpan ?? 1) - 1;
    if (width > 1 || bottom > line)
      drawing.merges.push(`${from}:${address(left + column + width - 1, bottom)}`);
    return cellXml(cell, from, cell.bold ? STYLE.bold : STYLE.wrapped);
  });
  const hidden = source.hidden ? ' hidden="1"' : '';
  drawing.rows.push(`<row r="${line}"${height(drawing.sheet, placed)}${hidden}>${cells.join('')}</row>`);
}

/** Room for the longest cell that is not merged downwards: 16 points a line, lines guessed from the width. */
function height(sheet: Sheet, placed: Placed[]): string {
  const lines = placed.map(({ column, cell, width }) => {
    if (!cell || (cell.rowSpan ?? 1) > 1) return 1;
    const room = sheet.columns.slice(column, column + width).reduce((sum, part) => sum + part, 0);
    const text = cellPieces(cell).reduce((all, piece) => all + piece.text, '');
    return text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (room * 0.85))), 0);
  });
  return ` ht="${16 * Math.max(...lines)}" customHeight="1"`;
}

function cellXml(cell: Cell, at: string, style: number): string {
  const value = cell.value;
  if (value && 'day' in value)
    return `<c r="${at}" s="${STYLE[value.format] ?? STYLE.day}"><v>${serial(value.day)}</v></c>`;
  if (value) {
    const formula = value.formula ? `<f>${escapeXml(value.formula)}</f>` : '';
    return `<c r="${at}" s="${style}">${formula}<v>${value.number}</v></c>`;
  }
  const found = cellPieces(cell);
  if (found.length === 0) return `<c r="${at}" s="${style}"/>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is>${found.map(rich(found.length)).join('')}</is></c>`;
}

function cellPieces(cell: Cell): Piece[] {
  const inner = cell.inner?.rows.flatMap((row) => row.cells.map((part) => part.text)) ?? [];
  const lines = [...paragraphs(cell.text), ...inner].join('\n').replaceAll('\u2011', '-');
  const shown = cell.auto ? `${cell.auto.shown} ${lines}`.trim() : lines;
  return finalPieces(shown).filter((piece) => piece.text !== '');
}

function rich(count: number): (piece: Piece) => string {
  return ({ text, italic, bold }) => {
    const content = `<t xml:space="preserve">${escapeXml(text)}</t>`;
    if (count === 1 && !italic && !bold) return content;
    return `<r><rPr>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="12"/><rFont val="Times New Roman"/></rPr>${content}</r>`;
  };
}

/** 0, 1 → "A1". */
function address(column: number, row: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row}`;
}

/** "2024-08-15" → 45519, days since 30/12/1899. */
function serial(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
