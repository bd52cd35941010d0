import { describe, expect, test } from '@jest/globals';
import {
  formulaAfter,
  movedArea,
  type RowMove,
  ruleAfter,
  withSheetNames,
} from '../../../src/core/workbook/index.ts';

const area = (top: number, bottom: number) => ({ top, left: 0, bottom, right: 1 });

test.each<[RowMove, [number, number], [number, number] | undefined]>([
  [{ at: 2, count: 3 }, [0, 1], [0, 1]],
  [{ at: 2, count: 3 }, [2, 4], [5, 7]],
  [{ at: 2, count: 3 }, [1, 4], [1, 7]],
  [{ at: 5, count: 3 }, [1, 4], [1, 4]],
  [{ at: 2, count: -2 }, [0, 1], [0, 1]],
  [{ at: 2, count: -2 }, [4, 6], [2, 4]],
  [{ at: 2, count: -2 }, [1, 6], [1, 4]],
  [{ at: 2, count: -2 }, [2, 3], undefined],
  [{ at: 2, count: -2 }, [3, 6], [2, 4]],
  [{ at: 2, count: -2 }, [0, 2], [0, 1]],
])('%j: rows %j become %j', (move, [top, bottom], then) => {
  expect(movedArea(area(top, bottom), move)).toEqual(then && area(...then));
});

describe('formulas after two rows came in before row 3 of Trang', () => {
  test.each([
    ['A2+A3', 'A2+A5'],
    ['SUM($B$2:B9)', 'SUM($B$2:B11)'],
    ["'Trang'!C3&Trang!$C$4&Khác!C3", "'Trang'!C5&'Trang'!$C$6&Khác!C3"],
    ['COUNTIF(tbl[Mục A9],"A9")', 'COUNTIF(tbl[Mục A9],"A9")'],
    ["tbl[[#This Row],[Hạn '[B7'] B8]]+B8", "tbl[[#This Row],[Hạn '[B7'] B8]]+B10"],
    ['SUM(3:4)+SUM($2:$2)', 'SUM(5:6)+SUM($2:$2)'],
    ["[1]Trang!A9+'[1]Trang'!A9", "[1]Trang!A9+'[1]Trang'!A9"],
    ['LOG10(A9)+SUM(C:C)+NgayTinh', 'LOG10(A11)+SUM(C:C)+NgayTinh'],
  ])('%s → %s', (formula, then) => {
    expect(formulaAfter(formula, 'Trang', 'trang', { at: 2, count: 2 })).toBe(then);
  });
});

describe('formulas after rows 3 and 4 went', () => {
  test.each([
    ['A2+A3+A5', 'A2+#REF!+A3'],
    ['SUM(A3:A4)', 'SUM(#REF!)'],
    ['SUM(A1:A3)+SUM(A4:A9)', 'SUM(A1:A2)+SUM(A3:A7)'],
    ['SUM(A9:A1)', 'SUM(A7:A1)'],
  ])('%s → %s', (formula, then) => {
    expect(formulaAfter(formula, 'Trang', 'Trang', { at: 2, count: -2 })).toBe(then);
  });

  test('a rule that was written for the first of them is written for the first row that is left', () => {
    const rule = { area: area(2, 9), formula: '$B3<$B$1', tone: 'bad' };
    expect(ruleAfter(rule, 'a', 'a', { at: 2, count: -2 })).toEqual({
      ...rule,
      area: area(2, 7),
      formula: '$B3<$B$1',
    });
  });
});

test.each([
  ["'Tờ cũ'!A1+\"'Tờ cũ'!\"+'tờ CŨ'!Ten", "'Của ''tôi'''!A1+\"'Tờ cũ'!\"+'Của ''tôi'''!Ten"],
  ['Khác!A1', 'Khác!A1'],
])('%s, when the sheet is called otherwise', (formula, then) => {
  const next = (name: string) => (name.toLowerCase() === 'tờ cũ' ? "Của 'tôi'" : undefined);
  expect(withSheetNames(formula, next)).toBe(then);
});
