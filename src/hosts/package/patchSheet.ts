import {
  type Area,
  areaAddress,
  cellAddress,
  columnNumber,
  type CellValue,
  isInside,
  parseArea,
  serialOfDay,
} from '../../core/workbook/index.ts';
import { escapeString, escapeXml } from '../../writers/xlsx/index.ts';
import { attributeOf, elementOf, tagsOf, withAttribute } from './scan.ts';

export interface CellChange {
  row: number;
  column: number;
  value: CellValue;
}

/** A table that became longer: what reached to its last row reaches to the new one. */
export interface Growth {
  from: Area;
  bottom: number;
}

/** Asks for the style of a cell that is to hold a value, given the one it has. */
export type StyleFor = (style: number, value: CellValue) => number;

/** A worksheet with these cells in place of what stood there; all else stays, byte for byte. */
export function patchSheet(
  xml: string,
  changes: readonly CellChange[],
  growths: readonly Growth[],
  styleFor: StyleFor,
): string {
  const data = elementOf(xml, 'sheetData');
  if (!data) return xml;
  const styles = new StyleFinder(xml, growths);
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  const inner = patchRows(xml.slice(data.innerStart, data.innerEnd), byRow, styles, styleFor);
  const head = xml.slice(0, data.start).replace(/<dimension\b[^>]*\/>/u, '');
  return `${head}<sheetData>${inner}</sheetData>${grown(xml.slice(data.end), growths)}`;
}

interface Row {
  row: number;
  start: number;
  end: number;
  openEnd: number;
  closeStart: number;
}

function patchRows(
  xml: string,
  byRow: ReadonlyMap<number, readonly CellChange[]>,
  styles: StyleFinder,
  styleFor: StyleFor,
): string {
  const left = [...byRow.keys()].sort((a, b) => a - b);
  const parts: string[] = [];
  let at = 0;
  const added = (row: number) =>
    patchRow(`<row r="${row + 1}"></row>`, row, byRow.get(row) ?? [], styles, styleFor);
  for (const { row, start, end, openEnd, closeStart } of rowsOf(xml)) {
    parts.push(xml.slice(at, start));
    while ((left[0] ?? Infinity) < row) parts.push(added(left.shift() as number));
    const raw = xml.slice(start, end);
    const open = closeStart === openEnd && raw.endsWith('/>') ? `${raw.slice(0, -2)}></row>` : raw;
    if (left[0] === row)
      parts.push(patchRow(open, left.shift() as number, byRow.get(row) ?? [], styles, styleFor));
    else parts.push(raw);
    styles.pass(row, raw);
    at = end;
  }
  parts.push(xml.slice(at), ...left.map(added));
  return parts.join('');
}

/** The rows of the cells' part, each with where it lies in it. */
export function rowsOf(xml: string): Row[] {
  const rows: Row[] = [];
  let number = -1;
  for (const { name, kind, start, end } of tagsOf(xml)) {
    if (name !== 'row') continue;
    if (kind === 'close') {
      const last = rows.at(-1);
      if (last) Object.assign(last, { closeStart: start, end });
      continue;
    }
    number = Number(attributeOf(xml.slice(start, end), 'r') ?? number + 2) - 1;
    rows.push({ row: number, start, end, openEnd: end, closeStart: end });
  }
  return rows;
}

function patchRow(
  raw: string,
  row: number,
  changes: readonly CellChange[],
  styles: StyleFinder,
  styleFor: StyleFor,
): string {
  const cells = new Map(cellsOf(raw).map((cell) => [cell.column, cell.raw]));
  for (const { column, value } of changes) {
    const old = cells.get(column);
    const style = old === undefined ? styles.at(row, column, raw) : Number(attributeOf(old, 's') ?? 0);
    const next = cellXml(row, column, value, styleFor(style, value));
    if (next === undefined) cells.delete(column);
    else cells.set(column, next);
  }
  const open = withAttribute(raw.slice(0, raw.indexOf('>') + 1), 'spans', undefined);
  const ordered = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  return `${open}${ordered.join('')}</row>`;
}

/** The cells of a row, each whole, by column; a cell without an address stands beside the one before. */
export function cellsOf(row: string): { column: number; raw: string }[] {
  const cells: { column: number; raw: string }[] = [];
  let column = -1;
  let start = 0;
  for (const tag of tagsOf(row)) {
    if (tag.name !== 'c') continue;
    if (tag.kind !== 'close') {
      const letters = /^[A-Z]+/u.exec(attributeOf(row.slice(tag.start, tag.end), 'r') ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      start = tag.start;
    }
    if (tag.kind !== 'open') cells.push({ column, raw: row.slice(start, tag.end) });
  }
  return cells;
}

/** What style a cell has that the file does not write: that of its row, of its column, of the table's row above. */
class StyleFinder {
  private readonly columns: { from: number; to: number; style: number }[] = [];
  private readonly lastRows = new Map<number, Map<number, number>>();

  constructor(
    xml: string,
    private readonly growths: readonly Growth[],
  ) {
    const cols = elementOf(xml, 'cols');
    if (!cols) return;
    for (const tag of tagsOf(xml, cols.innerStart, cols.innerEnd)) {
      const raw = xml.slice(tag.start, tag.end);
      const at = (name: string) => Number(attributeOf(raw, name) ?? 0);
      if (at('style')) this.columns.push({ from: at('min') - 1, to: at('max') - 1, style: at('style') });
    }
  }

  pass(row: number, raw: string): void {
    if (!this.growths.some(({ from }) => from.bottom === row)) return;
    const styles = cellsOf(raw).map((cell): [number, number] => [
      cell.column,
      Number(attributeOf(cell.raw, 's') ?? 0),
    ]);
    this.lastRows.set(row, new Map(styles));
  }

  at(row: number, column: number, raw: string): number {
    const growth = this.growths.find(({ from, bottom }) =>
      isInside({ ...from, top: from.bottom + 1, bottom }, row, column),
    );
    const above = growth && this.lastRows.get(growth.from.bottom)?.get(column);
    if (above !== undefined) return above;
    const own = attributeOf(raw.slice(0, raw.indexOf('>') + 1), 's');
    if (own !== undefined) return Number(own);
    return this.columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
  }
}

/** One cell; undefined where nothing is left of it. */
function cellXml(row: number, column: number, value: CellValue, style: number): string | undefined {
  const head = `<c r="${cellAddress(row, column)}"${style ? ` s="${style}"` : ''}`;
  if (value === null) return style ? `${head}/>` : undefined;
  if (typeof value === 'string')
    return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeString(value)}</t></is></c>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  if ('day' in value) {
    const serial = serialOfDay(value.day);
    return serial === undefined ? cellXml(row, column, value.day, style) : `${head}><v>${serial}</v></c>`;
  }
  const formula = `<f>${escapeXml(value.formula)}</f>`;
  const { result } = value;
  if (result === undefined) return `${head}>${formula}</c>`;
  if (typeof result === 'string') return `${head} t="str">${formula}<v>${escapeString(result)}</v></c>`;
  return `${head}>${formula}<v>${typeof result === 'number' ? result : serialOfDay(result.day)}</v></c>`;
}

/** Rules and colours that reached to the last row of a table reach to its new one. */
function grown(xml: string, growths: readonly Growth[]): string {
  if (growths.length === 0) return xml;
  return xml.replace(
    /\bsqref="([^"]*)"/gu,
    (_, areas: string) =>
      `sqref="${areas
        .split(/\s+/u)
        .map((one) => grownArea(one, growths))
        .join(' ')}"`,
  );
}

export function grownArea(address: string, growths: readonly Growth[]): string {
  const area = parseArea(address);
  const growth =
    area &&
    growths.find(
      ({ from }) => from.bottom === area.bottom && area.left <= from.right && area.right >= from.left,
    );
  return growth ? areaAddress({ ...area, bottom: growth.bottom }) : address;
}
