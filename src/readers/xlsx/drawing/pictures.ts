import type { Area, DrawnPicture } from '../../../core/workbook/index.ts';
import { attribute, readXml, relationsOf, type XmlAttributes, type Zip } from '../../shared/index.ts';
import { readChart } from './chart.ts';

/** What lies on a sheet beside its cells: charts of the kinds that the program draws, all else by its place alone. */
export function readPictures(zip: Zip, part: string, sheet: string): DrawnPicture[] {
  return relationsOf(zip, part)
    .filter(({ type, path }) => type === 'drawing' && zip.has(path))
    .flatMap(({ path }) => {
      const charts = new Map(relationsOf(zip, path).map(({ id, path: chart }) => [id, chart]));
      return anchorsOf(zip.text(path), path).map(({ place, name, description, chart }): DrawnPicture => {
        const at = charts.get(chart ?? '');
        const read = at !== undefined && zip.has(at) ? readChart(zip.text(at), at, sheet) : undefined;
        return read ? { ...read, name, description, place } : { kind: 'foreign', name, place };
      });
    });
}

interface Anchor {
  place: Area;
  name: string;
  description: string;
  /** The relation of its chart. */
  chart?: string;
}

/** What has no second corner is taken to be so large. */
const USUAL = { rows: 10, columns: 5 };

/** ECMA-376 Part 1, 20.5: each anchor with its corners in cells; one that hangs on the page alone has no place here. */
function anchorsOf(xml: string, part: string): Anchor[] {
  const reading = new AnchorReading();
  readXml(
    xml,
    {
      open: (name, attributes) => reading.open(name, attributes),
      text: (text) => void (reading.text += text),
      close: (name) => reading.close(name),
    },
    part,
  );
  return reading.anchors;
}

type Corner = { row: number; column: number; isBeyond: boolean };

class AnchorReading {
  readonly anchors: Anchor[] = [];
  text = '';
  private corners: Corner[] = [];
  private told: XmlAttributes | undefined;
  private chart: string | undefined;

  open(name: string, attributes: XmlAttributes): void {
    this.text = '';
    if (/Anchor$/u.test(name)) [this.corners, this.told, this.chart] = [[], undefined, undefined];
    if (name === 'from' || name === 'to') this.corners.push({ row: 0, column: 0, isBeyond: false });
    if (name === 'cNvPr') this.told ??= attributes;
    if (name === 'chart') this.chart = attribute(attributes, 'id');
  }

  close(name: string): void {
    const corner = this.corners.at(-1);
    const number = Math.max(0, Math.trunc(Number(this.text)) || 0);
    if (corner && name === 'row') corner.row = number;
    if (corner && name === 'col') corner.column = number;
    if (corner && name === 'rowOff') corner.isBeyond = number > 0;
    if (/Anchor$/u.test(name)) this.end();
    this.text = '';
  }

  private end(): void {
    const [from, to] = this.corners;
    if (!from) return;
    const bottom = to ? to.row - (to.isBeyond ? 0 : 1) : from.row + USUAL.rows;
    const right = to ? to.column - 1 : from.column + USUAL.columns;
    this.anchors.push({
      place: {
        ...{ top: from.row, left: from.column },
        ...{ bottom: Math.max(from.row, bottom), right: Math.max(from.column, right) },
      },
      name: attribute(this.told ?? {}, 'name') ?? '',
      description: attribute(this.told ?? {}, 'descr') ?? '',
      ...(this.chart !== undefined && { chart: this.chart }),
    });
  }
}
