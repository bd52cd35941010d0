import { DocumentError, tooLarge } from '../../core/outcome/index.ts';
import { columnNumber, MOST_COLUMNS, MOST_ROWS, parseArea } from '../../core/workbook/index.ts';
import { append, attribute, MAX_CELLS, readXml, type XmlAttributes } from '../shared/index.ts';
import { contentOf, isBlank, isOn } from './contents.ts';
import type { SheetContext, SheetData, SheetRow } from './model.ts';
import { RichText } from './strings.ts';
import { SharedFormulas } from './sharedFormulas.ts';

/**
 * Reads one worksheet in a single pass; of a million formatted blank rows nothing is kept.
 *
 * Errors (DocumentError): 'too-many-rows' beyond the rows that the workbook may hold, 'too-large' beyond MAX_CELLS
 * filled cells, those of readXml.
 */
export function readSheet(xml: string, part: string, context: SheetContext): SheetData {
  const reading = new SheetReading(part, context);
  readXml(
    xml,
    {
      open: (name, attributes) => reading.open(name, attributes),
      close: (name) => reading.close(name),
      text: (text) => reading.text(text),
    },
    part,
  );
  return { ...reading.data, rows: inOrder(reading.data.rows) };
}

/** Some writers put rows in another order, or write one twice. */
function inOrder(rows: SheetRow[]): SheetRow[] {
  if (rows.every(({ row }, i) => i === 0 || row > (rows[i - 1]?.row ?? -1))) return rows;
  const byRow = new Map<number, SheetRow>();
  for (const row of rows) {
    const known = byRow.get(row.row);
    if (known) append(known.cells, row.cells);
    else byRow.set(row.row, row);
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

const MOST_MERGES = 100_000;

class SheetReading {
  readonly data: SheetData = { rows: [], merges: [], hiddenColumns: [] };
  private row: SheetRow = { row: -1, cells: [], hidden: false, bordered: false };
  private cell: { column: number; type: string; style: number } | undefined;
  private column = -1;
  private value: string | undefined;
  private formula: XmlAttributes | undefined;
  private formulaText = '';
  private into: 'value' | 'formula' | 'rich' | undefined;
  private readonly rich = new RichText();
  private readonly shared = new SharedFormulas();

  constructor(
    private readonly part: string,
    private readonly context: SheetContext,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.into === 'rich') this.rich.open(name);
    else OPENERS.get(name)?.(this, attributes);
  }
  close(name: string): void {
    if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'is') this.into = undefined;
    else if (this.into === 'rich') this.rich.close(name);
    else if (name === 'v' || name === 'f') this.into = undefined;
  }
  text(text: string): void {
    if (this.into === 'value') this.value = (this.value ?? '') + text;
    else if (this.into === 'formula') this.formulaText += text;
    else if (this.into === 'rich') this.rich.text(text);
  }

  /** Row and cell numbers may be left out: the next one then. */
  startRow(attributes: XmlAttributes): void {
    const row = Number(attributes['r'] ?? NaN) - 1;
    const hidden = isOn(attributes['hidden']);
    this.row = { row: row >= 0 ? row : this.row.row + 1, cells: [], hidden, bordered: false };
    if (this.row.row >= MOST_ROWS) throw new DocumentError('broken-xml', { part: this.part });
    this.column = -1;
  }
  startCell(attributes: XmlAttributes): void {
    const letters = /^[A-Z]{1,3}/iu.exec(attributes['r'] ?? '')?.[0];
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    if (this.column >= MOST_COLUMNS) throw new DocumentError('broken-xml', { part: this.part });
    const style = Number(attributes['s'] ?? 0);
    this.cell = { column: this.column, type: attributes['t'] ?? 'n', style };
    this.value = this.formula = undefined;
    this.formulaText = '';
    this.rich.take();
    this.row.bordered ||= this.context.styles(style).bordered;
  }
  startValue(): void {
    this.into = 'value';
    this.value ??= '';
  }
  startFormula(attributes: XmlAttributes): void {
    this.into = 'formula';
    this.formula = attributes;
  }
  startRich(): void {
    this.into = 'rich';
  }

  private endCell(): void {
    const cell = this.cell;
    this.cell = undefined;
    if (!cell) return;
    const formula = this.formulaOf(cell.column);
    const content = contentOf(cell.type, this.value, this.rich.take(), this.context.strings);
    if (isBlank(content) && formula === undefined) return;
    if (++this.context.count.cells > MAX_CELLS) throw tooLarge('cells', MAX_CELLS, { part: this.part });
    const { format } = this.context.styles(cell.style);
    this.row.cells.push({ column: cell.column, content, format, ...(formula !== undefined && { formula }) });
  }

  private formulaOf(column: number): string | undefined {
    if (!this.formula) return undefined;
    const { t, si } = this.formula;
    const at = { row: this.row.row, column };
    return t === 'shared' && si !== undefined
      ? this.shared.formulaAt(si, this.formulaText, at)
      : this.formulaText || undefined;
  }

  private endRow(): void {
    if (this.row.cells.length === 0) return;
    this.row.cells.sort((a, b) => a.column - b.column);
    this.data.rows.push(this.row);
    const { count } = this.context;
    if (++count.rows > count.mostRows)
      throw new DocumentError('too-many-rows', { limit: count.mostRows, rows: count.rows });
  }
}

type Opener = (reading: SheetReading, attributes: XmlAttributes) => void;

/** Maps, not objects: a file may well name an element "constructor". */
const OPENERS: ReadonlyMap<string, Opener> = new Map(
  Object.entries<Opener>({
    row: (reading, attributes) => reading.startRow(attributes),
    c: (reading, attributes) => reading.startCell(attributes),
    v: (reading) => reading.startValue(),
    f: (reading, attributes) => reading.startFormula(attributes),
    is: (reading) => reading.startRich(),
    col: ({ data }, attributes) => {
      if (!isOn(attributes['hidden'])) return;
      data.hiddenColumns.push({ from: Number(attributes['min']) - 1, to: Number(attributes['max']) - 1 });
    },
    mergeCell: ({ data }, attributes) => {
      const area = parseArea(attribute(attributes, 'ref') ?? '');
      if (area && data.merges.length < MOST_MERGES) data.merges.push(area);
    },
  }),
);
