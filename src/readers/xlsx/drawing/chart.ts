import {
  type Area,
  CHART_COLOURS,
  type ChartModel,
  type ChartSeries,
  type ChartTone,
} from '../../../core/workbook/index.ts';
import { attribute, readXml, type XmlAttributes } from '../../shared/index.ts';
import { referenceOf } from './rules.ts';

type ReadChart = Pick<
  ChartModel,
  'kind' | 'stacked' | 'title' | 'months' | 'categories' | 'series' | 'labels'
>;

/**
 * A chart part that says what a ChartModel can say: bars or lines of cells of its own sheet, in the colours of ours.
 * undefined: it says more, and would be another picture here. ECMA-376 Part 1, 21.2.
 */
export function readChart(xml: string, part: string, sheet: string): ReadChart | undefined {
  const reading = new ChartReading(sheet);
  readXml(
    xml,
    {
      open: (name, attributes) => reading.open(name, attributes),
      text: (text) => void (reading.text += text),
      close: (name) => reading.close(name),
    },
    part,
  );
  return reading.chart();
}

const TONES: ReadonlyMap<string, ChartTone> = new Map(
  Object.entries(CHART_COLOURS).map(([tone, { fill }]) => [fill.slice(1), tone as ChartTone]),
);
const LABELS: ReadonlyMap<string, NonNullable<ChartModel['labels']>> = new Map([
  ['0', 'integer'],
  ['0.00', 'decimal'],
]);

interface Series {
  refs: Map<string, Area | undefined>;
  colour?: string;
}

class ChartReading {
  text = '';
  private readonly path: string[] = [];
  private readonly groups: string[] = [];
  private readonly series: Series[] = [];
  private readonly values = new Map<string, string>();
  private title = '';

  constructor(private readonly sheet: string) {}

  open(name: string, attributes: XmlAttributes): void {
    this.text = '';
    this.path.push(name);
    if (/Chart$/u.test(name) && this.isIn('plotArea')) this.groups.push(name);
    if (name === 'ser') this.series.push({ refs: new Map() });
    const value = attribute(attributes, 'val') ?? attribute(attributes, 'formatCode');
    const last = this.series.at(-1);
    // The first colour of a series is that of its bars or of its line.
    if (name === 'srgbClr' && this.isIn('ser') && last && value) last.colour ??= value.toUpperCase();
    const key = name === 'numFmt' ? (this.isIn('dLbls') ? 'labels' : this.isIn('catAx') ? 'axis' : '') : name;
    if (value !== undefined && key !== '' && !this.values.has(key)) this.values.set(key, value);
  }

  close(name: string): void {
    const last = this.series.at(-1);
    const role = ['tx', 'cat', 'val'].find((one) => this.isIn(one));
    if (name === 'f' && this.isIn('ser') && last && role) last.refs.set(role, this.ownArea(this.text));
    if (name === 't' && this.isIn('title') && !this.isIn('catAx') && !this.isIn('valAx'))
      this.title += this.text;
    this.path.pop();
    this.text = '';
  }

  chart(): ReadChart | undefined {
    const kind = this.kind();
    const series = this.series.flatMap((one) => seriesOf(one) ?? []);
    const categories = this.series[0]?.refs.get('cat');
    if (!kind || !categories || series.length === 0 || series.length < this.series.length) return undefined;
    const labels = LABELS.get((this.values.get('labels') ?? '').split(';')[0] ?? '');
    return {
      ...{ kind, title: this.title, categories, series },
      ...(this.values.get('grouping') === 'stacked' && { stacked: true as const }),
      ...(/^m+\/y+$/iu.test(this.values.get('axis') ?? '') && { months: true as const }),
      ...(labels && { labels }),
    };
  }

  private kind(): ChartModel['kind'] | undefined {
    const [group, ...more] = this.groups;
    if (more.length > 0) return undefined;
    if (group === 'lineChart') return 'line';
    if (group !== 'barChart' || this.values.get('grouping') === 'percentStacked') return undefined;
    return this.values.get('barDir') === 'bar' ? 'bar' : 'column';
  }

  private isIn(name: string): boolean {
    return this.path.includes(name);
  }

  private ownArea(text: string): Area | undefined {
    const found = referenceOf(text.trim());
    return found?.sheet === this.sheet ? found.area : undefined;
  }
}

function seriesOf({ refs, colour = '' }: Series): ChartSeries | undefined {
  const [name, values, tone] = [refs.get('tx'), refs.get('val'), TONES.get(colour)];
  return name && values && tone ? { name, values, tone } : undefined;
}
