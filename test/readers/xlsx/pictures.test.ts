import { describe, expect, test } from '@jest/globals';
import type { ChartModel, SheetModel } from '../../../src/core/workbook/index.ts';
import { readDrawnBook } from '../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { chartSheet } from '../../support/chartSheet.ts';
import { changeParts } from '../../support/libreOffice.ts';
import { sample } from '../../support/workbookContract.ts';

const picturesOf = (bytes: Uint8Array) => readDrawnBook(bytes).sheets.map(({ drawn }) => drawn.pictures);
const file = (sheet: SheetModel) => writeXlsx({ sheets: [sheet], names: [] });
const withoutAxes = (charts: readonly ChartModel[] = []) => charts.map(({ axes: _, ...chart }) => chart);

describe('charts of a file', () => {
  test.each([
    ['of the contract', sample('Phụ lục 1', 4)],
    ['of every kind', chartSheet()],
  ])('%s: what the program wrote is read as it was drawn', (_, sheet) => {
    expect(sheet.charts?.length).toBeGreaterThan(0);
    expect(picturesOf(file(sheet))).toEqual([withoutAxes(sheet.charts)]);
  });

  test.each<[string, RegExp, string]>([
    ['another kind', /barChart/gu, 'pieChart'],
    ['another colour', /7A0016/gu, '123456'],
    ['cells of another sheet', /'Phụ lục 1'!/gu, "'Khác'!"],
    ['parts of a hundred', /"stacked"/gu, '"percentStacked"'],
    ['two kinds in one', /<c:catAx>/u, '<c:lineChart></c:lineChart><c:catAx>'],
  ])('%s: its place is told, and that it is of another maker', (_, from, to) => {
    const bytes = changeParts(
      file(sample('Phụ lục 1', 4)),
      (_path, text) => text.replace(from, to),
      /chart1/u,
    );
    const [chart] = sample('Phụ lục 1', 4).charts ?? [];
    expect(picturesOf(bytes)).toEqual([[{ kind: 'foreign', name: chart?.name, place: chart?.place }]]);
  });
});
