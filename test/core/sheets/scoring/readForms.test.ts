import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pointsOf, type ScoredUnit, scoreUnits } from '../../../../src/core/scoring/index.ts';
import { findForms, gatherForms, makeForms } from '../../../../src/core/sheets/scoring/index.ts';
import type { CellValue, SheetModel } from '../../../../src/core/workbook/index.ts';
import { readXlsxSnapshot } from '../../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../../src/writers/xlsx/index.ts';
import { scoredBookArbitrary } from '../../../support/scoring/entriesArbitrary.ts';
import { row, schemeOf } from '../../scoring/schemes.ts';

const scheme = schemeOf([
  row('1', 60),
  row('2', 40, { method: { name: 'ratio' } }),
  row('3', 5, { kind: 'bonus', method: { name: 'perCase', each: pointsOf(1) } }),
]);
const block: ScoredUnit[] = ['Phường An', 'Phường Bình'].map((name, i) => ({
  id: `p${i + 1}`,
  name,
  cluster: 'Cụm 1',
  entries: { '1': { self: { points: 50 } }, '2': { self: { value: 19, target: 20 } } },
}));

/** The forms, with cells of the first one changed. */
function changed(cells: Record<string, CellValue>): SheetModel[] {
  const sheets = makeForms(scheme, block).map(({ sheet }) => sheet);
  for (const [address, value] of Object.entries(cells)) {
    const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
    const line = sheets[0]?.rows[Number(number) - 1];
    if (line) line[letter.charCodeAt(0) - 65] = value;
  }
  return sheets;
}
const gather = (sheets: SheetModel[]) => gatherForms(scheme, block, findForms({ sheets }));

describe('forms that come back', () => {
  test('say what was entered, by layer; scores are the same as before', () => {
    fc.assert(
      fc.property(scoredBookArbitrary, ({ book, units }) => {
        const sheets = makeForms(book.scheme, units).map(({ sheet }) => sheet);
        const back = gatherForms(book.scheme, book.units, findForms({ sheets }));
        expect(back.findings.filter(({ rule }) => rule !== 'form-missing')).toEqual([]);
        const totals = (all: ScoredUnit[]) =>
          scoreUnits(book.scheme, all).map(({ total, parts }) => ({ total, parts }));
        expect(totals(back.units)).toEqual(totals(units));
      }),
      { numRuns: 40 },
    );
  });

  test('also from the file, each with its cell', () => {
    const bytes = writeXlsx({ sheets: changed({ K7: 48, L7: 'thiếu hồ sơ' }), names: [] });
    const { units, findings } = gatherForms(scheme, block, findForms(readXlsxSnapshot(bytes), 'a.xlsx'));
    expect(findings).toEqual([]);
    expect(units[0]?.entries['1']).toEqual({
      self: { points: 50, where: { file: 'a.xlsx', sheet: 'Phiếu Phường An', cell: 'I7' } },
      verified: {
        points: 48,
        reason: 'thiếu hồ sơ',
        where: { file: 'a.xlsx', sheet: 'Phiếu Phường An', cell: 'K7' },
      },
    });
  });

  test.each<[string, Record<string, CellValue>, string[]]>([
    ['nothing', {}, []],
    ['a score over a formula', { I8: 39 }, ['formula-overwritten I8']],
    ['a total over a formula', { S7: 60 }, ['formula-overwritten S7']],
    ['another version', { B4: '0' }, ['form-version-differs B4']],
    ['a unit of another block', { B3: 'px' }, ['unit-not-in-block B3', 'form-missing -']],
    ['a second form of a unit', { B3: 'p2' }, ['form-twice B3', 'form-missing -']],
    ['text for a target', { G8: '20 việc' }, ['score-not-number G8']],
    ['figures of another file', { F8: { formula: '[1]Bảng!A1', result: 19 } }, ['score-not-number F8']],
    ['a word where only the mark may stand', { E8: 'không có' }, ['score-out-of-range E8']],
  ])('%s is told at its cell', (_, cells, expected) => {
    expect(gather(changed(cells)).findings.map(({ rule, where }) => `${rule} ${where.cell ?? '-'}`)).toEqual(
      expected,
    );
  });

  test('of two forms the first is kept, whole', () => {
    const sheets = changed({});
    const second = makeForms(scheme, block)[0]?.sheet;
    if (!second) throw new Error('no form');
    (second.rows[6] ?? [])[8] = 10;
    const { units } = gather([...sheets, { ...second, name: 'Phiếu gửi lại' }]);
    expect(units[0]?.entries['1']?.self?.points).toBe(50);
  });

  test('rows without end below a form are not read', () => {
    const sheets = changed({});
    const first = sheets[0];
    if (!first) throw new Error('no form');
    for (let i = 0; i < 20_000; i += 1) first.rows.push([]);
    first.rows.push(['3', 'xa', null, null, null, 7]);
    expect(gather(sheets).units[0]?.entries['3']).toBeUndefined();
  });
});
