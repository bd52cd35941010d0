import { type CellLook, type CellValue, isFormula, serialOfDay } from '../../core/workbook/index.ts';
import { attributeOf, childrenOf, elementOf, withAttribute } from './scan.ts';

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type List = (typeof LISTS)[number];

/** dd/mm/yyyy under a number that the file has not used. */
const FIRST_OWN_FORMAT = 164;
const DAY_CODE = 'dd/mm/yyyy';
const TEXT_FORMAT = '49';
/** What Excel would make something else of as soon as a person touches the cell. */
const TEMPTING = /^[=+\-@]|^\s*[\d.,/:\- ]+%?\s*$/u;

const BARE =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The styles of a file, to which others are added: the old ones keep their numbers. */
export class StyleSheet {
  private readonly added: Record<List, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly had: Record<List, string[]>;
  private readonly clones = new Map<string, number>();
  private dayFormat: string | undefined;

  constructor(
    private readonly xml: string = BARE,
    private readonly looks: readonly CellLook[] = [],
  ) {
    this.had = Object.fromEntries(LISTS.map((list) => [list, listOf(xml, list)])) as Record<List, string[]>;
  }

  /** The style for a value in a cell of that style: a day is shown as one, a number not as a day, a text stays text. */
  styleFor = (style: number, value: CellValue): number => {
    const format = this.looks[style]?.format;
    const shown = isFormula(value) ? (value.result ?? null) : value;
    if (shown !== null && typeof shown === 'object')
      return format === 'day' || serialOfDay(shown.day) === undefined
        ? style
        : this.clone(style, this.dayFormatId());
    if (typeof shown === 'number')
      return format === 'day' || format === 'text' ? this.clone(style, '0') : style;
    if (typeof value === 'string' && format !== 'text' && TEMPTING.test(value))
      return this.clone(style, TEXT_FORMAT);
    return style;
  };

  /** Takes over all styles of another sheet of styles; tells the new number of each. */
  adopt(xml: string): { cell(style: number): number; condition(index: number): number } {
    const start = Object.fromEntries(LISTS.map((list) => [list, this.count(list)])) as Record<List, number>;
    const formats = new Map<string, string>();
    for (const raw of listOf(xml, 'numFmts')) {
      const id = String(this.nextFormat());
      formats.set(attributeOf(raw, 'numFmtId') ?? '', id);
      this.added.numFmts.push(withAttribute(raw, 'numFmtId', id));
    }
    for (const list of ['fonts', 'fills', 'borders', 'dxfs'] as const)
      this.added[list].push(...listOf(xml, list));
    for (const raw of listOf(xml, 'cellXfs')) this.added.cellXfs.push(moved(raw, start, formats));
    return { cell: (style) => style + start.cellXfs, condition: (index) => index + start.dxfs };
  }

  toXml(): string {
    return LISTS.reduce((xml, list) => {
      const more = this.added[list];
      return more.length === 0 ? xml : withList(xml, list, [...this.had[list], ...more]);
    }, this.xml);
  }

  private count(list: List): number {
    return this.had[list].length + this.added[list].length;
  }

  private clone(style: number, format: string): number {
    const key = JSON.stringify([style, format]);
    const known = this.clones.get(key);
    if (known !== undefined) return known;
    const raw = this.had.cellXfs[style] ?? this.had.cellXfs[0] ?? '<xf/>';
    const at = this.count('cellXfs');
    this.added.cellXfs.push(withAttribute(withAttribute(raw, 'numFmtId', format), 'applyNumberFormat', '1'));
    this.clones.set(key, at);
    return at;
  }

  private dayFormatId(): string {
    if (this.dayFormat === undefined) {
      this.dayFormat = String(this.nextFormat());
      this.added.numFmts.push(`<numFmt numFmtId="${this.dayFormat}" formatCode="${DAY_CODE}"/>`);
    }
    return this.dayFormat;
  }

  private nextFormat(): number {
    const ids = [...this.had.numFmts, ...this.added.numFmts].map((raw) =>
      Number(attributeOf(raw, 'numFmtId') ?? 0),
    );
    return Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
  }
}

function listOf(xml: string, list: List): string[] {
  const element = elementOf(xml, list);
  return element ? childrenOf(xml, element) : [];
}

/** Fonts, fills and borders are counted from where theirs begin now. */
function moved(
  raw: string,
  start: Readonly<Record<List, number>>,
  formats: ReadonlyMap<string, string>,
): string {
  const shift = (tag: string, name: string, by: number) =>
    withAttribute(tag, name, String(Number(attributeOf(tag, name) ?? 0) + by));
  const placed = shift(
    shift(shift(raw, 'fontId', start.fonts), 'fillId', start.fills),
    'borderId',
    start.borders,
  );
  const format = formats.get(attributeOf(raw, 'numFmtId') ?? '');
  return withAttribute(
    format === undefined ? placed : withAttribute(placed, 'numFmtId', format),
    'xfId',
    '0',
  );
}

/** ECMA-376 Part 1, 18.8.39: the lists have an order; a list that is not there goes before the first that comes later. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

function withList(xml: string, list: List, items: readonly string[]): string {
  const whole = `<${list} count="${items.length}">${items.join('')}</${list}>`;
  const standing = elementOf(xml, list);
  if (standing) return xml.slice(0, standing.start) + whole + xml.slice(standing.end);
  const later = ORDER.slice(ORDER.indexOf(list) + 1).flatMap((name) => elementOf(xml, name) ?? []);
  const at = later.length > 0 ? Math.min(...later.map(({ start }) => start)) : xml.lastIndexOf('</');
  return xml.slice(0, at) + whole + xml.slice(at);
}
