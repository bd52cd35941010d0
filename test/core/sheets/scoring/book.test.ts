import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Criterion, pointsOf, type Scheme } from '../../../../src/core/scoring/index.ts';
import {
  parentByCode,
  readScoringBook,
  type ScoringBook,
  scoringSheets,
} from '../../../../src/core/sheets/scoring/index.ts';
import type { CellValue } from '../../../../src/core/workbook/index.ts';
import { readXlsxSnapshot } from '../../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../../src/writers/xlsx/index.ts';
import { scoringBookArbitrary } from '../../../support/scoring/schemeArbitrary.ts';
import { row, schemeOf } from '../../scoring/schemes.ts';

/** Places say where a row stands; sources without any end are as good as none. */
function comparable({ scheme, units, votes, sources }: ScoringBook) {
  const criteria = scheme.criteria.map(({ where: _place, ...row }: Criterion) => row);
  const said = Object.entries(sources).flatMap(([table, all]) =>
    all.flatMap((source, i) => (source === undefined ? [] : [`${table} ${i} ${source}`])),
  );
  return { scheme: { ...scheme, criteria }, units, votes, said };
}

describe('the workbook of criteria', () => {
  test('is read back as it was written, sources and all', () => {
    fc.assert(
      fc.property(scoringBookArbitrary, (book) => {
        const { value, notes } = readScoringBook({ sheets: scoringSheets(book) });
        expect(notes).toEqual([]);
        expect(comparable(value)).toEqual(comparable(book));
      }),
      { numRuns: 60 },
    );
  });

  test('also from the file', () => {
    const [book] = fc.sample(scoringBookArbitrary, { numRuns: 1, seed: 7 });
    if (!book) throw new Error('no book');
    const bytes = writeXlsx({ sheets: scoringSheets(book), names: [] });
    expect(comparable(readScoringBook(readXlsxSnapshot(bytes)).value)).toEqual(comparable(book));
  });

  test.each([
    ['1.1', ['1'], '1'],
    ['1.2.3', ['1', '1.2'], '1.2'],
    ['a1.2', ['a1'], 'a1'],
    ['a1', ['a'], 'a'],
    ['10', ['1'], undefined],
    ['II', ['I'], undefined],
    ['2.1', ['1'], undefined],
  ])('%s below %j belongs to %s', (code, above, parent) => {
    expect(parentByCode(code, new Set(above))).toBe(parent);
  });

  const rules = {
    classes: [
      { name: 'Xuất sắc', from: pointsOf(90) },
      { name: 'Tốt', from: pointsOf(70) },
    ],
  };
  test.each<[string, Partial<Scheme>, string[]]>([
    ['every name is known', { quotas: [{ class: 'Xuất sắc', share: 20, of: 'Tốt', scope: 'all' }] }, []],
    ['no lowest class asked for', { awards: [{ name: 'Giấy khen', perCluster: 1 }] }, []],
    ['a lowest class', { awards: [{ name: 'Cờ', perCluster: 1, atLeast: 'Xuất xắc' }] }, ['Xuất xắc']],
    ['a limited class', { quotas: [{ class: 'tốt', count: 2, scope: 'cluster' }] }, ['tốt']],
    ['what a share is of', { quotas: [{ class: 'Tốt', share: 9, of: 'Khá', scope: 'all' }] }, ['Khá']],
  ])('a class that is none is told: %s', (_name, more, expected) => {
    const scheme = schemeOf([row('1', 100)], { ...rules, ...more });
    const { notes } = readScoringBook({
      sheets: scoringSheets({ scheme, units: [], votes: [], sources: {} }),
    });
    expect(notes.map(({ code, text }) => [code, /loại “(.*?)”/u.exec(text)?.[1]])).toEqual(
      expected.map((name) => ['class-unknown', name]),
    );
    expect(notes.every(({ where }) => where.sheet === 'Quy định chấm điểm' && where.row !== undefined)).toBe(
      true,
    );
  });

  test('what cannot be used is told with its row, the rest is kept', () => {
    const [book] = fc.sample(scoringBookArbitrary, { numRuns: 1, seed: 3 });
    if (!book) throw new Error('no book');
    const sheets = scoringSheets(book);
    const rows: CellValue[][] = sheets[0]?.rows ?? [];
    rows.push(
      ['1', null, 'Mã đã có'],
      [null, null, 'Chưa có mã'],
      ['9', null, 'Cách chấm lạ', 'Chuẩn', 5, null, 'Bốc thăm'],
    );
    const { value, notes } = readScoringBook({ sheets });
    expect(notes.map(({ code }) => code)).toEqual([
      'criterion-twice',
      'criterion-without-code',
      'method-unknown',
    ]);
    expect(notes.every(({ where }) => where.sheet === 'Tiêu chí' && where.row !== undefined)).toBe(true);
    expect(value.scheme.criteria).toHaveLength(book.scheme.criteria.length + 1);
  });
});
