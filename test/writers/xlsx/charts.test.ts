import { describe, expect, test } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { readXml } from '../../../src/readers/shared/index.ts';
import type { Area, ChartModel, SheetModel } from '../../../src/core/workbook/index.ts';
import { WorkbookModelError, writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { chartSheet } from '../../support/chartSheet.ts';
import { partsOf } from '../../support/libreOffice.ts';
import { sample } from '../../support/workbookContract.ts';

const SHEET = chartSheet();
const withCharts = (charts: ChartModel[], more: Partial<SheetModel> = {}) =>
  writeXlsx({ sheets: [{ ...SHEET, ...more, charts }], names: [] });
const chart = (change: Partial<ChartModel> = {}): ChartModel => ({
  ...(SHEET.charts?.[0] as ChartModel),
  ...change,
});
const written = (change: Partial<ChartModel> = {}, more: Partial<SheetModel> = {}): string =>
  partsOf(withCharts([chart(change)], more), /charts\/chart1\.xml$/u).get('xl/charts/chart1.xml') ?? '';

/** The children that each element has, in the order in which they came, each name once. */
function childrenOf(xml: string): [element: string, children: string[]][] {
  const found: [string, string[]][] = [];
  const open: [string, string[]][] = [];
  readXml(
    xml,
    {
      open(name) {
        const one: [string, string[]] = [name, []];
        const into = open.at(-1)?.[1];
        if (into && into.at(-1) !== name) into.push(name);
        found.push(one);
        open.push(one);
      },
      close: () => void open.pop(),
    },
    'chart1.xml',
  );
  return found;
}

/** Sequences of ECMA-376 Part 1, annex A.5.1 (dml-chart.xsd): Excel asks for repair when one is broken. */
const SEQUENCES: Record<string, string> = {
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotFmts protection chart spPr txPr printSettings',
  chart: 'title autoTitleDeleted pivotFmts view3D floor plotArea legend plotVisOnly dispBlanksAs',
  plotArea: 'layout barChart lineChart catAx valAx dTable spPr',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  ser: 'idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val smooth shape',
  marker: 'symbol size spPr',
  dLbls: 'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  catAx:
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit',
  title: 'tx layout overlay spPr txPr',
  legend: 'legendPos legendEntry layout overlay spPr txPr',
  strRef: 'f strCache',
  numRef: 'f numCache',
  strCache: 'ptCount pt',
  numCache: 'formatCode ptCount pt',
};

const KINDS: [string, Partial<ChartModel>][] = [
  ['upright bars', { kind: 'column' }],
  ['lying bars side by side', { kind: 'bar', axes: { categories: 'Tháng', values: 'Số mốc' } }],
  ['lines', { kind: 'line' }],
];
const plain = ({ stacked: _stacked, ...one }: ChartModel): ChartModel => one;
const kinds = KINDS.map(([what, change]): [string, ChartModel] => [what, { ...plain(chart()), ...change }]);

describe('the part of a chart', () => {
  test.each([...kinds, ['stacked bars', chart()] as const])(
    '%s: elements in the order of the schema',
    (_what, one) => {
      const seen = new Set<string>();
      for (const [element, children] of childrenOf(
        partsOf(withCharts([one]), /chart1\.xml$/u).get('xl/charts/chart1.xml') ?? '',
      )) {
        const sequence = SEQUENCES[element]?.split(' ');
        // A switch of the lines and the look of their marks have one name.
        if (!sequence || children.length === 0) continue;
        seen.add(element);
        expect([element, children]).toEqual([element, sequence.filter((name) => children.includes(name))]);
      }
      expect(seen.size).toBeGreaterThan(11);
    },
  );

  test.each<[string, string, Partial<ChartModel>]>([
    ['stacked', '<c:grouping val="stacked"/>', {}],
    ['stacked', '<c:overlap val="100"/>', {}],
    ['labels in a stack are inside', '<c:dLblPos val="ctr"/>', {}],
    ['a label of 0 is not written', 'formatCode="0;-0;"', {}],
    ['points with two decimals', 'formatCode="0.00;-0.00;"', { labels: 'decimal' }],
    ['lying bars begin at the top', '<c:orientation val="maxMin"/>', { kind: 'bar' }],
    ['and keep their figures at the bottom', '<c:crosses val="max"/>', { kind: 'bar' }],
    ['months', '<c:numFmt formatCode="mm/yyyy" sourceLinked="0"/>', {}],
    ['no axis of time, which leaves gaps', '<c:auto val="0"/>', {}],
    ['a title that looks like XML', '<a:t>A &amp; B &lt;c&gt;</a:t>', { title: 'A & B <c>' }],
    ['the title of an axis', '<a:t>Số mốc</a:t>', {}],
    ['references', "<c:f>'Biểu đồ'!$D$2:$D$7</c:f>", {}],
    [
      'the name of a series',
      '<c:f>\'Biểu đồ\'!$D$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Quá hạn</c:v>',
      {},
    ],
    [
      'results beside them',
      '<c:formatCode>General</c:formatCode><c:ptCount val="6"/><c:pt idx="0"><c:v>4</c:v></c:pt>',
      {},
    ],
    [
      'days as Excel counts them',
      '<c:formatCode>mm/yyyy</c:formatCode><c:ptCount val="6"/><c:pt idx="0"><c:v>46023</c:v></c:pt>',
      {},
    ],
  ])('%s: %s', (_what, xml, change) => expect(written(change)).toContain(xml));

  test('side by side, labels are outside', () => {
    const xml = partsOf(withCharts([plain(chart())]), /chart1/u).get('xl/charts/chart1.xml') ?? '';
    expect(xml).toContain('<c:dLblPos val="outEnd"/>');
    expect(xml).not.toContain('overlap');
  });

  test('one series needs no legend, and without labels there are none', () => {
    const { labels: _labels, ...one } = chart({ series: chart().series.slice(0, 1) });
    const xml = partsOf(withCharts([one]), /chart1/u).get('xl/charts/chart1.xml') ?? '';
    expect(xml).not.toContain('<c:legend>');
    expect(xml).not.toContain('<c:dLbls>');
  });

  test('texts and blanks among values are no points, a text among categories makes texts of them', () => {
    const rows = SHEET.rows.map((row, i) => (i === 2 ? ['chưa rõ', null, '…', ...row.slice(3)] : row));
    const xml = written({}, { rows });
    expect(xml).toContain('<c:cat><c:strRef>');
    expect(xml).toContain('<c:pt idx="1"><c:v>chưa rõ</c:v></c:pt>');
    expect(xml).toMatch(
      /\$B\$2:\$B\$7<\/c:f><c:numCache>.*?ptCount val="6"\/><c:pt idx="0">.*?<\/c:pt><c:pt idx="2">/u,
    );
  });
});

describe('the package', () => {
  const parts = partsOf(
    writeXlsx({
      sheets: [
        SHEET,
        { ...sample('Bảng', 2), charts: [] },
        { ...sample('Khác', 6), tables: [], charts: [] },
        chartSheet('Cuối'),
      ],
      names: [],
    }),
    /./u,
  );
  const part = (path: string) => parts.get(path) ?? '';

  test('has each chart once, with its type, and the drawing behind the tables of its sheet', () => {
    const charts = [...parts.keys()].filter((path) => /charts\/|drawings\/d/u.test(path));
    expect(charts.sort()).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((at) => `xl/charts/chart${at}.xml`),
      'xl/drawings/drawing1.xml',
      'xl/drawings/drawing2.xml',
    ]);
    for (const path of charts) expect(part('[Content_Types].xml')).toContain(`PartName="/${path}"`);
    expect(part('xl/worksheets/sheet4.xml')).toContain('<drawing r:id="rId1"/>');
    expect(part('xl/worksheets/_rels/sheet4.xml.rels')).toContain('Target="../drawings/drawing2.xml"');
    expect(part('xl/drawings/_rels/drawing2.xml.rels')).toContain(
      'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart4.xml"',
    );
    expect(part('xl/worksheets/sheet2.xml')).not.toContain('<drawing');
  });

  test('a sheet with a table and a chart', () => {
    const both = partsOf(
      writeXlsx({
        sheets: [
          {
            ...sample('Bảng', 6),
            charts: [chart({ categories: { ...chart().categories, left: 2, right: 2 } })],
          },
        ],
        names: [],
      }),
      /sheet1/u,
    );
    expect(both.get('xl/worksheets/sheet1.xml')).toMatch(/<drawing r:id="rId2"\/><tableParts/u);
    expect(both.get('xl/worksheets/_rels/sheet1.xml.rels')).toMatch(
      /rId1[^>]*table1\.xml.*rId2[^>]*drawing1\.xml/u,
    );
  });

  test('the place is from corner to corner, with words for who does not see it', () => {
    expect(part('xl/drawings/drawing1.xml')).toMatch(
      /<xdr:from><xdr:col>0<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>8<.*?<xdr:to><xdr:col>6<.*?<xdr:row>23<.*?name="bieuDo1" title="Mốc theo tháng &amp; tình trạng \(1\)" descr="Số mốc đến hạn từng tháng, chia theo tình trạng\."/u,
    );
  });

  test('another library opens it', async () => {
    const book = new Workbook();
    await book.xlsx.load(writeXlsx({ sheets: [SHEET], names: [] }));
    expect(book.getWorksheet('Biểu đồ')?.getCell('D1').value).toBe('Quá hạn');
  });
});

describe('a chart that no Excel draws is refused', () => {
  const area = (top: number, left: number, bottom: number, right: number): Area => ({
    top,
    left,
    bottom,
    right,
  });
  const series = chart().series;
  const first = series[0] as ChartModel['series'][number];
  test.each<[string, ChartModel[]]>([
    ['two of one name', [chart(), chart({ name: 'BIEUDO1' })]],
    ['no name', [chart({ name: ' ' })]],
    ['no title', [chart({ title: '' })]],
    ['a title longer than Excel takes', [chart({ title: 'a'.repeat(256) })]],
    ['no series', [chart({ series: [] })]],
    ['a colour twice', [chart({ series: [first, first] })]],
    ['a value more than categories', [chart({ categories: area(1, 0, 5, 0) })]],
    ['values of two columns', [chart({ series: [{ ...first, values: area(1, 1, 3, 2) }] })]],
    ['a name of two cells', [chart({ series: [{ ...first, name: area(0, 1, 0, 2) }] })]],
    ['a place upside down', [chart({ place: area(9, 0, 8, 5) })]],
    ['lines upon each other', [chart({ kind: 'line' })]],
  ])('%s', (_what, charts) => expect(() => withCharts(charts)).toThrow(WorkbookModelError));
});

test.each<[string, Partial<ChartModel>, boolean]>([
  ['few counts', {}, true],
  ['figures with decimals', { labels: 'decimal' }, false],
])('the axis of %s: steps of one %p', (_, change, steps) => {
  expect(written(change).includes('<c:majorUnit val="1"/>')).toBe(steps);
});

test('the axis of many counts is left to Excel', () => {
  const rows = SHEET.rows.map((row) =>
    row.map((cell) => (cell !== null && typeof cell === 'object' && 'formula' in cell ? 50 : cell)),
  );
  expect(written({}, { rows })).not.toContain('majorUnit');
});

test('a page begins with each chart', () => {
  const place = { top: 30, left: 0, bottom: 40, right: 5 };
  const xml = partsOf(withCharts([chart({ name: 'bieuDo2', place }), chart()]), /sheet1\.xml$/u);
  expect(xml.get('xl/worksheets/sheet1.xml')).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="8" max="16383" man="1"/><brk id="30" max="16383" man="1"/></rowBreaks><drawing',
  );
});
