import {
  type Area,
  type CellLook,
  columnNumber,
  type DrawnCondition,
  type DrawnPicture,
  type DrawnValidation,
  MOST_COLUMNS,
  parseArea,
} from '../../../core/workbook/index.ts';
import { attribute, numberAttribute, readXml, type XmlAttributes } from '../../shared/index.ts';
import { isOn } from '../contents.ts';
import type { Looks } from './looks.ts';
import { conditionOf, validationOf } from './rules.ts';

/** A sheet as its part draws it, as plain data that a worker can hand over. */
export interface DrawnPart {
  widths: (number | undefined)[];
  heights: (number | undefined)[];
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Area[];
  freeze: { rows: number; columns: number };
  validations: DrawnValidation[];
  conditions: DrawnCondition[];
  /** Of the sheet's drawing part, which is another one. */
  pictures: DrawnPicture[];
  /** What else hangs on its cells, by kinds of parts: "comments", "pivotTable". */
  attached: string[];
  locked: boolean;
  looks: CellLook[];
  /** Index into `looks`, by row and column; absent: that of the column. */
  cells: (number | undefined)[][];
  columns: (number | undefined)[];
}

/** A file may claim formats for a million rows: nothing is shown below this one. */
const MOST_ROWS = 60_000;
/** And for all 16,384 columns. */
const SHOWN_COLUMNS = 512;

/** How one worksheet is drawn; errors are those of readXml. */
export function readDrawing(xml: string, part: string, looks: Looks): DrawnPart {
  const reading = new DrawingReading(looks);
  readXml(
    xml,
    {
      open: (name, attributes) => reading.open(name, attributes),
      close: (name) => reading.close(name),
      text: (text) => reading.text(text),
    },
    part,
  );
  return reading.drawn;
}

interface Rule {
  attributes: XmlAttributes;
  areas: Area[];
  formulas: string[];
}

class DrawingReading {
  readonly drawn: DrawnPart;
  private row = -1;
  private column = -1;
  private areas: Area[] = [];
  private rule: Rule | undefined;
  private formula: string | undefined;

  constructor(private readonly looks: Looks) {
    this.drawn = {
      ...{
        widths: [],
        heights: [],
        hiddenRows: [],
        hiddenColumns: [],
        merges: [],
        validations: [],
        conditions: [],
        pictures: [],
        attached: [],
      },
      ...{ freeze: { rows: 0, columns: 0 }, locked: false, looks: looks.cells, cells: [], columns: [] },
    };
  }

  open(name: string, attributes: XmlAttributes): void {
    OPENERS.get(name)?.(this, attributes);
  }
  text(text: string): void {
    if (this.formula !== undefined) this.formula += text;
  }
  close(name: string): void {
    if (name === 'formula1' || name === 'formula2' || name === 'formula') {
      this.rule?.formulas.push(this.formula ?? '');
      this.formula = undefined;
    } else if (name === 'dataValidation')
      this.endRule((rule, area) => validationOf(rule, area), this.drawn.validations);
    else if (name === 'cfRule')
      this.endRule((rule, area) => conditionOf(rule, area, this.looks.conditions), this.drawn.conditions);
  }

  private endRule<T>(make: (rule: Rule, area: Area) => T | undefined, list: T[]): void {
    const rule = this.rule;
    this.rule = undefined;
    if (!rule) return;
    for (const area of rule.areas) {
      const made = make(rule, area);
      if (made !== undefined) list.push(made);
    }
  }

  startRow(attributes: XmlAttributes): void {
    const row = (numberAttribute(attributes, 'r') ?? this.row + 2) - 1;
    this.row = row;
    this.column = -1;
    if (row >= MOST_ROWS) return;
    const height = Number(attribute(attributes, 'ht') ?? NaN);
    if (Number.isFinite(height)) this.drawn.heights[row] = height;
    if (isOn(attributes['hidden'])) this.drawn.hiddenRows.push(row);
  }
  startCell(attributes: XmlAttributes): void {
    const letters = /^[A-Z]{1,3}/iu.exec(attributes['r'] ?? '')?.[0];
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    if (this.row >= MOST_ROWS || this.column >= MOST_COLUMNS) return;
    const line = (this.drawn.cells[this.row] ??= []);
    line[this.column] = numberAttribute(attributes, 's') ?? 0;
  }
  startColumns(attributes: XmlAttributes): void {
    const from = (numberAttribute(attributes, 'min') ?? 1) - 1;
    const to = Math.min((numberAttribute(attributes, 'max') ?? from + 1) - 1, SHOWN_COLUMNS);
    const width = Number(attribute(attributes, 'width') ?? NaN);
    for (let column = from; column <= to; column++) {
      if (Number.isFinite(width)) this.drawn.widths[column] = width;
      this.drawn.columns[column] = numberAttribute(attributes, 'style');
      if (isOn(attributes['hidden'])) this.drawn.hiddenColumns.push(column);
    }
  }
  startPane(attributes: XmlAttributes): void {
    if (!(attribute(attributes, 'state') ?? '').startsWith('frozen')) return;
    const at = (side: string) => Math.max(0, Math.trunc(Number(attribute(attributes, side) ?? 0)) || 0);
    this.drawn.freeze = { rows: at('ySplit'), columns: at('xSplit') };
  }
  startAreas(attributes: XmlAttributes): void {
    this.areas = areasOf(attribute(attributes, 'sqref'));
  }
  startRule(attributes: XmlAttributes, areas = this.areas): void {
    this.rule = { attributes, areas, formulas: [] };
  }
  startFormula(): void {
    if (this.rule) this.formula = '';
  }
}

const areasOf = (text = ''): Area[] => text.split(/\s+/u).flatMap((one) => parseArea(one) ?? []);

type Opener = (reading: DrawingReading, attributes: XmlAttributes) => void;
const OPENERS: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ['row', (reading, attributes) => reading.startRow(attributes)],
  ['c', (reading, attributes) => reading.startCell(attributes)],
  ['col', (reading, attributes) => reading.startColumns(attributes)],
  ['pane', (reading, attributes) => reading.startPane(attributes)],
  ['sheetProtection', ({ drawn }, attributes) => void (drawn.locked = isOn(attributes['sheet']))],
  [
    'mergeCell',
    ({ drawn }, attributes) => {
      const area = parseArea(attribute(attributes, 'ref') ?? '');
      if (area) drawn.merges.push(area);
    },
  ],
  ['conditionalFormatting', (reading, attributes) => reading.startAreas(attributes)],
  ['cfRule', (reading, attributes) => reading.startRule(attributes)],
  [
    'dataValidation',
    (reading, attributes) => reading.startRule(attributes, areasOf(attribute(attributes, 'sqref'))),
  ],
  ...['formula', 'formula1', 'formula2'].map((name): [string, Opener] => [
    name,
    (reading) => reading.startFormula(),
  ]),
]);
