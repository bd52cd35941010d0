import { expect, test } from '@jest/globals';
import { readXlsxDocument, readXlsxSnapshot } from '../../../src/readers/xlsx/index.ts';
import { book } from './package.ts';

/** Numbers that do not repeat: what shrinks too well is refused before. */
const row = (i: number) =>
  `<row>${Array.from({ length: 100 }, (_, j) => `<c><v>${(i * 7919 + j * 104729) % 999983}</v></c>`).join('')}</row>`;
const data = Array.from({ length: 8000 }, (_, i) => row(i)).join('');
const sheets = (count: number) => book({ sheets: Array.from({ length: count }, () => ({ data })) });

test('3,000,000 filled cells are read, one sheet after another; more are refused', () => {
  expect(readXlsxSnapshot(sheets(3)).sheets.map(({ rows }) => rows.length)).toEqual([8000, 8000, 8000]);
  const expected = expect.objectContaining({
    code: 'too-large',
    data: expect.objectContaining({ what: 'cells', limit: 3_000_000 }),
  });
  const four = sheets(4);
  expect(() => readXlsxSnapshot(four)).toThrow(expected);
  expect(() => readXlsxDocument(four, 'a.xlsx')).toThrow(expected);
});
