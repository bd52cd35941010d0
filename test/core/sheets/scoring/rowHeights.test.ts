import { expect, test } from '@jest/globals';
import { makeForms, Round, scorerForms, scoringSheets } from '../../../../src/core/sheets/scoring/index.ts';
import { shownText } from '../../../../src/core/sheets/codecs.ts';
import { LINE_HEIGHT, linesOf } from '../../../../src/core/sheets/measure.ts';
import type { SheetModel } from '../../../../src/core/workbook/index.ts';
import { faultyForms } from '../../../support/samples/scoring/faults.ts';
import { sampleBook, sampleUnits } from '../../../support/samples/scoring/round.ts';
import { sampleScheme } from '../../../support/samples/scoring/scheme.ts';

/** Every sheet of a round: what a committee fills in, what is sent out, what comes of it, what is published. */
function allSheets(): SheetModel[] {
  const round = new Round({ sheets: scoringSheets(sampleBook) });
  for (const { name, sheet } of faultyForms().files) round.add({ sheets: [sheet] }, name);
  return [
    ...round.result({ day: '2026-12-20', lock: true }).sheets,
    ...makeForms(sampleScheme, sampleUnits)
      .slice(0, 2)
      .map(({ sheet }) => sheet),
    ...scorerForms(sampleScheme, sampleUnits).map(({ sheet }) => sheet),
  ];
}

/** Cells whose lines do not all fit into their row: "C5: 3 lines, 15.5 points". */
function hidden({ rows, columns, rowHeights = [], tables, framed, bold = [] }: SheetModel): string[] {
  const headers = [...tables.map(({ area }) => area), ...(framed?.header ?? [])].map(({ top }) => top);
  return rows.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const { width = 10, wrap = false } = columns[j] ?? {};
      const isLabel = bold.some(
        ({ top, bottom, left, right }) => i >= top && i <= bottom && j >= left && j <= right,
      );
      if (!headers.includes(i) && (!wrap || isLabel)) return [];
      const lines = linesOf(shownText(cell), width);
      const height = rowHeights[i] ?? 15;
      return lines * LINE_HEIGHT > height ? [`${i + 1}/${j + 1}: ${lines} lines, ${height} points`] : [];
    }),
  );
}

test.each(allSheets().map((sheet) => [sheet.name, sheet] as const))(
  '%s: each row is as high as its texts, heads as well',
  (_, sheet) => {
    expect(hidden(sheet)).toEqual([]);
  },
);
