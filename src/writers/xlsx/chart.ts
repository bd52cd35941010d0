import {
  type Area,
  CHART_COLOURS,
  type ChartModel,
  type ChartSeries,
  fixedAddress,
  quoteSheet,
  serialOfDay,
  type SheetModel,
  shownCells,
  type ShownValue,
} from '../../core/workbook/index.ts';
import { axesXml } from './chartAxes.ts';
import { chartPart, fillXml, lineXml, textLook, titleXml } from './chartXml.ts';
import { escapeString, escapeXml } from './xml.ts';

/**
 * The part of one chart, ECMA-376 Part 1, 21.2: elements in the order of its schema, references to cells, and beside
 * them what the cells show, so that Protected View has a picture before anything was counted.
 */
export function chartXml(chart: ChartModel, sheet: SheetModel): string {
  const series = chart.series.map((one, i) => seriesXml(chart, one, i, sheet));
  return chartPart(
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>' +
      `<c:chart>${titleXml(chart.title, { size: 1300, bold: true })}<c:autoTitleDeleted val="0"/>` +
      `<c:plotArea><c:layout/>${GROUPS[chart.kind](chart, series.join(''))}${axesXml(chart, sheet)}</c:plotArea>` +
      (chart.series.length > 1
        ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook({ size: 1000 })}</c:legend>`
        : '') +
      '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
      `<c:spPr>${fillXml('#FFFFFF')}${lineXml('#A6A6A6', 9525)}</c:spPr>${textLook({ size: 1000 })}`,
  );
}

type Group = (chart: ChartModel, series: string) => string;
const bars =
  (direction: 'bar' | 'col'): Group =>
  ({ stacked }, series) =>
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}${AXIS_IDS}</c:barChart>`;
const AXIS_IDS = '<c:axId val="1001"/><c:axId val="1002"/>';

const GROUPS: Readonly<Record<ChartModel['kind'], Group>> = {
  column: bars('col'),
  bar: bars('bar'),
  line: (_chart, series) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`,
};

function seriesXml(chart: ChartModel, series: ChartSeries, i: number, sheet: SheetModel): string {
  const { name, values, tone } = series;
  const { fill } = CHART_COLOURS[tone];
  const reference = (area: Area) =>
    `<c:f>${escapeXml(`${quoteSheet(sheet.name)}!${fixedAddress(area)}`)}</c:f>`;
  const cells = (area: Area) => shownCells(sheet.rows, area);
  const isLine = chart.kind === 'line';
  return (
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx>${stringsXml(reference(name), cells(name))}</c:tx>` +
    (isLine ? lineLook(fill, i) : `<c:spPr>${fillXml(fill)}${lineXml('#404040', 6350)}</c:spPr>`) +
    (isLine ? '' : '<c:invertIfNegative val="0"/>') +
    labelsXml(chart, series) +
    `<c:cat>${categoriesXml(reference(chart.categories), cells(chart.categories), chart.months)}</c:cat>` +
    `<c:val>${numbersXml(reference(values), cells(values), 'General')}</c:val>${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** Lines are thin: they differ by their marks and dashes as well. */
const MARKS = ['circle', 'square', 'triangle', 'diamond', 'x', 'star', 'plus', 'dash'];
const DASHES = ['solid', 'dash', 'sysDot', 'dashDot'];

function lineLook(colour: string, i: number): string {
  const look = lineXml(colour, 22_225, DASHES[i % DASHES.length]);
  const mark = `${fillXml(colour)}${lineXml('#404040', 6350)}`;
  return (
    `<c:spPr>${look}</c:spPr><c:marker><c:symbol val="${MARKS[i % MARKS.length]}"/><c:size val="7"/>` +
    `<c:spPr>${mark}</c:spPr></c:marker>`
  );
}

/** The third part of a format is that of 0, and writes nothing. */
const LABEL_FORMATS = { integer: '0;-0;', decimal: '0.00;-0.00;' };

function labelsXml({ kind, stacked, labels }: ChartModel, { tone }: ChartSeries): string {
  if (!labels) return '';
  // In a stack there is no room outside, and Excel takes a file for broken that asks for it.
  const isInside = kind !== 'line' && stacked;
  const place = kind === 'line' ? 't' : isInside ? 'ctr' : 'outEnd';
  const ink = isInside ? CHART_COLOURS[tone].ink : '#000000';
  return (
    `<c:dLbls><c:numFmt formatCode="${LABEL_FORMATS[labels]}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textLook({ size: 900, colour: ink })}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** Days stay days, so that Excel finds in the cells what the cache says. */
function categoriesXml(reference: string, cells: readonly ShownValue[], months: true | undefined): string {
  const filled = cells.filter((cell) => cell !== null);
  const areDays = filled.length > 0 && filled.every((cell) => typeof cell === 'object');
  return areDays
    ? numbersXml(reference, cells, months ? 'mm/yyyy' : 'dd/mm/yyyy')
    : stringsXml(reference, cells);
}

function numbersXml(reference: string, cells: readonly ShownValue[], format: string): string {
  const points = cells.flatMap((cell, i) => {
    const number = cell !== null && typeof cell === 'object' ? serialOfDay(cell.day) : cell;
    return typeof number === 'number' ? [`<c:pt idx="${i}"><c:v>${number}</c:v></c:pt>`] : [];
  });
  const cache = `<c:formatCode>${format}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join('')}`;
  return `<c:numRef>${reference}<c:numCache>${cache}</c:numCache></c:numRef>`;
}

function stringsXml(reference: string, cells: readonly ShownValue[]): string {
  const points = cells.flatMap((cell, i) => {
    if (cell === null) return [];
    const text = typeof cell === 'object' ? cell.day : String(cell);
    return [`<c:pt idx="${i}"><c:v>${escapeString(text)}</c:v></c:pt>`];
  });
  return `<c:strRef>${reference}<c:strCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}
