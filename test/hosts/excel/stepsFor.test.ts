import { expect, test } from '@jest/globals';
import { stepsFor } from '../../../src/hosts/excel/drawLook.ts';

test.each<[number[], number[]]>([
  [
    [6, 7, 10, 12],
    [7, 7, 12, 12],
  ],
  [
    [40, 8, 33, 10],
    [40, 10, 40, 10],
  ],
  [
    [10, 20, 40],
    [10, 20, 40],
  ],
  [[], []],
])('widths of %j are drawn as %j: as few as can be, none smaller, none a quarter larger', (widths, drawn) => {
  expect(widths.map(stepsFor(widths))).toEqual(drawn);
});
