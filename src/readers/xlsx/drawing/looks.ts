import type { CellLook } from '../../../core/workbook/index.ts';
import { attribute, numberAttribute, readXml, type XmlAttributes, type Zip } from '../../shared/index.ts';
import { numberFormat } from '../formats.ts';
import type { Colours } from './colours.ts';
import { numberShape } from './numberShape.ts';

/** What the styles of a workbook look like: of cells by `s`, of conditional formats by `dxfId`. */
export interface Looks {
  cells: CellLook[];
  conditions: { fill?: string; ink?: string }[];
}

interface Font {
  bold?: true;
  italic?: true;
  ink?: string;
}

/** Reads fonts, fills, borders, alignments and formats, each list in its order. */
export function readLooks(zip: Zip, path: string | undefined, colours: Colours): Looks {
  if (path === undefined || !zip.has(path)) return { cells: [], conditions: [] };
  const reading = new LookReading(colours);
  readXml(
    zip.text(path),
    { open: (name, attributes) => reading.open(name, attributes), close: (name) => reading.close(name) },
    path,
  );
  return { cells: reading.cells, conditions: reading.conditions };
}

const LISTS: ReadonlySet<string> = new Set([
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellXfs',
  'cellStyleXfs',
  'dxfs',
]);
const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'top', 'bottom', 'start', 'end']);
const isOff = (attributes: XmlAttributes) => ['0', 'false'].includes(attribute(attributes, 'val') ?? '1');

class LookReading {
  readonly cells: CellLook[] = [];
  readonly conditions: { fill?: string; ink?: string }[] = [];
  private within = '';
  private readonly codes = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private readonly fills: { pattern?: string; colour?: string | undefined }[] = [];
  private readonly borders: boolean[] = [];

  constructor(private readonly colours: Colours) {}

  open(name: string, attributes: XmlAttributes): void {
    if (LISTS.has(name)) this.within = name;
    else OPENERS.get(this.within)?.(this, name, attributes);
  }
  close(name: string): void {
    if (name === this.within) this.within = '';
  }

  format(attributes: XmlAttributes): void {
    this.codes.set(numberAttribute(attributes, 'numFmtId') ?? -1, attribute(attributes, 'formatCode') ?? '');
  }
  font(name: string, attributes: XmlAttributes): void {
    if (name === 'font') return void this.fonts.push({});
    const font = this.fonts.at(-1);
    if (!font) return;
    if (name === 'b' && !isOff(attributes)) font.bold = true;
    if (name === 'i' && !isOff(attributes)) font.italic = true;
    const ink = name === 'color' ? this.colours(attributes) : undefined;
    if (ink && ink !== '#000000') font.ink = ink;
  }
  fill(name: string, attributes: XmlAttributes): void {
    if (name === 'fill') return void this.fills.push({});
    const fill = this.fills.at(-1);
    if (!fill) return;
    if (name === 'patternFill') fill.pattern = attribute(attributes, 'patternType') ?? 'none';
    if (name === 'fgColor') fill.colour = this.colours(attributes);
  }
  border(name: string, attributes: XmlAttributes): void {
    if (name === 'border') this.borders.push(false);
    const style = attribute(attributes, 'style') ?? 'none';
    if (SIDES.has(name) && style !== 'none') this.borders[this.borders.length - 1] = true;
  }
  cell(name: string, attributes: XmlAttributes): void {
    if (name === 'alignment') return this.align(attributes);
    if (name === 'protection') return this.protect(attributes);
    if (name !== 'xf') return;
    const at = (list: string) => numberAttribute(attributes, list) ?? 0;
    const fill = this.fills[at('fillId')];
    const isFilled = fill?.colour !== undefined && fill.pattern === 'solid';
    const format = formatOf(at('numFmtId'), this.codes);
    this.cells.push({
      ...this.fonts[at('fontId')],
      ...(isFilled && { fill: fill.colour as string }),
      ...(this.borders[at('borderId')] && { framed: true }),
      ...(format && { format }),
    });
  }
  align(attributes: XmlAttributes): void {
    const look = this.cells.at(-1);
    if (!look) return;
    const horizontal = attribute(attributes, 'horizontal');
    if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') look.align = horizontal;
    if (horizontal === 'centerContinuous') look.align = 'center';
    if (attribute(attributes, 'vertical') === 'center') look.middle = true;
    if (['1', 'true'].includes(attribute(attributes, 'wrapText') ?? '')) look.wrap = true;
  }
  protect(attributes: XmlAttributes): void {
    const look = this.cells.at(-1);
    if (look && ['0', 'false'].includes(attribute(attributes, 'locked') ?? '1')) look.open = true;
  }
  condition(name: string, attributes: XmlAttributes): void {
    if (name === 'dxf') return void this.conditions.push({});
    const last = this.conditions.at(-1);
    if (!last) return;
    const colour = this.colours(attributes);
    if (name === 'color' && colour) last.ink ??= colour;
    // For conditional formats the background is what fills; some writers say it in the foreground.
    if (name === 'bgColor' && colour) last.fill = colour;
    if (name === 'fgColor' && colour) last.fill ??= colour;
  }
}

type Opener = (reading: LookReading, name: string, attributes: XmlAttributes) => void;
const OPENERS: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ['numFmts', (reading, _, attributes) => reading.format(attributes)],
  ['fonts', (reading, name, attributes) => reading.font(name, attributes)],
  ['fills', (reading, name, attributes) => reading.fill(name, attributes)],
  ['borders', (reading, name, attributes) => reading.border(name, attributes)],
  ['cellXfs', (reading, name, attributes) => reading.cell(name, attributes)],
  ['dxfs', (reading, name, attributes) => reading.condition(name, attributes)],
]);

/** 1 and 2 are those of ours; other ways to write digits are told as they are. */
function formatOf(id: number, codes: ReadonlyMap<number, string>): CellLook['format'] {
  const format = numberFormat(id, codes);
  if (format.kind === 'text') return 'text';
  if (format.kind === 'date') return format.month ? 'day' : undefined;
  if (id === 1) return 'integer';
  return id === 2 ? 'decimal' : numberShape(id, codes);
}
