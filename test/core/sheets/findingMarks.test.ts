import { expect, test } from '@jest/globals';
import { planSheets } from '../../../src/core/sheets/index.ts';
import { areaAddress } from '../../../src/core/workbook/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';
import { OPTIONS } from './trips.ts';

const PLAN = planOfLines(
  '1|Ban hành kế hoạch|Phòng Nội vụ|Tháng 2/2026',
  '2|Tập huấn|Văn phòng|Tháng 3/2026',
);
const { sheets, names } = planSheets(PLAN, OPTIONS);
const marksOf = (name: string) =>
  (sheets.find((sheet) => sheet.name === name)?.conditionalFormats ?? []).flatMap(({ area, formula }) =>
    formula === undefined ? [] : [{ at: areaAddress(area), formula }],
  );

test('official cells are marked by Mã and header, so that the mark follows its row', () => {
  expect(marksOf('Phụ lục 1')).toEqual([
    { at: 'A3:D4', formula: 'SUMPRODUCT((VanDeMa=$E3)*(VanDeCot=A$2)*(VanDeXuLy="mở"))>0' },
  ]);
});

test('lines of the body are marked by their number', () => {
  expect(marksOf('Thân kế hoạch')).toEqual([
    { at: 'D2', formula: 'SUMPRODUCT((VanDeMa="dòng "&$A2)*(VanDeXuLy="mở"))>0' },
  ]);
});

test('the names they ask are there, and marked pages are printed without colours', () => {
  for (const { formula } of [...marksOf('Phụ lục 1'), ...marksOf('Thân kế hoạch')])
    for (const [name] of formula.matchAll(/VanDe\p{L}+/gu))
      expect(names.map((one) => one.name)).toContain(name);
  const printed = sheets.filter(({ print }) => print.blackAndWhite).map(({ name }) => name);
  expect(printed).toEqual(['Phụ lục 1', 'Thân kế hoạch']);
});
