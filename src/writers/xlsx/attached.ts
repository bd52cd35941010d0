import type { SheetModel, WorkbookModel } from '../../core/workbook/index.ts';
import { chartXml } from './chart.ts';
import { drawingXml } from './drawing.ts';
import { tableXml } from './table.ts';
import { relationsPart } from './xml.ts';

type Part = [path: string, xml: string];

/**
 * What belongs to the sheets: tables and charts, numbered through the workbook, each sheet's relations naming its own:
 * its tables first, then the drawing that holds its charts.
 */
export function attachedParts({ sheets }: WorkbookModel): Part[] {
  const counts = { table: 0, drawing: 0, chart: 0 };
  const next = (kind: keyof typeof counts) => (counts[kind] += 1);
  return sheets.flatMap((sheet, i): Part[] => {
    const { tables, charts = [] } = sheet;
    const numbered = tables.map((table) => ({ table, id: next('table') }));
    const relations = numbered.map(({ id }) => ({ type: 'table', target: `../tables/table${id}.xml` }));
    const drawing = charts.length > 0 ? next('drawing') : undefined;
    if (drawing) relations.push({ type: 'drawing', target: `../drawings/drawing${drawing}.xml` });
    if (relations.length === 0) return [];
    return [
      [`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationsPart(relations)],
      ...numbered.map(({ table, id }): Part => [`xl/tables/table${id}.xml`, tableXml(table, id)]),
      ...(drawing ? drawingParts(sheet, drawing, () => next('chart')) : []),
    ];
  });
}

function drawingParts(sheet: SheetModel, drawing: number, next: () => number): Part[] {
  const charts = (sheet.charts ?? []).map((chart) => ({ chart, id: next() }));
  const relations = charts.map(({ id }) => ({ type: 'chart', target: `../charts/chart${id}.xml` }));
  return [
    [`xl/drawings/drawing${drawing}.xml`, drawingXml(charts.map(({ chart }) => chart))],
    [`xl/drawings/_rels/drawing${drawing}.xml.rels`, relationsPart(relations)],
    ...charts.map(({ chart, id }): Part => [`xl/charts/chart${id}.xml`, chartXml(chart, sheet)]),
  ];
}
