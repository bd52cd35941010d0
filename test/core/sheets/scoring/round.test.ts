import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pointsOf, type ScoredUnit } from '../../../../src/core/scoring/index.ts';
import {
  makeForms,
  type Publishing,
  Round,
  scorerForms,
  scoringSheets,
} from '../../../../src/core/sheets/scoring/index.ts';
import type { CellValue, SheetModel } from '../../../../src/core/workbook/index.ts';
import { readXlsxSnapshot } from '../../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../../src/writers/xlsx/index.ts';
import { scoredBookArbitrary } from '../../../support/scoring/entriesArbitrary.ts';
import { row, schemeOf } from '../../scoring/schemes.ts';

const scheme = schemeOf(
  [row('1', 60, { scorer: 'Phòng Văn hóa' }), row('2', 40, { method: { name: 'ratio' } })],
  { classes: [{ name: 'Tốt', from: pointsOf(80) }] },
);
const units: ScoredUnit[] = [50, 40].map((points, i) => ({
  id: `p${i + 1}`,
  name: ['Phường An', 'Phường Bình'][i] ?? '',
  cluster: 'Cụm 1',
  entries: { '1': { self: { points } }, '2': { self: { value: 19, target: 20 } } },
}));
const DAY: Publishing = { day: '2026-12-20' };

const criteria = { sheets: scoringSheets({ scheme, units, votes: [], sources: {} }) };
const forms = (own: readonly ScoredUnit[] = units) => ({
  sheets: makeForms(scheme, own).map(({ sheet }) => sheet),
});
const roundOf = (...snapshots: { sheets: SheetModel[] }[]) => {
  const [first = criteria, ...others] = snapshots;
  const round = new Round(first);
  for (const one of others) round.add(one);
  return round;
};
const rulesOf = (round: Round, publishing = DAY) => round.result(publishing).findings.map(({ rule }) => rule);

/** The sheets of a result with one cell of Bảng điểm typed over, as a person does it. */
function edited(sheets: readonly SheetModel[], line: number, column: number, value: CellValue) {
  return {
    sheets: sheets.map((sheet) =>
      sheet.name === 'Bảng điểm'
        ? {
            ...sheet,
            rows: sheet.rows.map((cells, i) =>
              i === line ? cells.map((cell, j) => (j === column ? value : cell)) : cells,
            ),
          }
        : sheet,
    ),
  };
}
/** On Bảng điểm: criterion 1 of the first unit, Điểm tự chấm. */
const [LINE, SELF, VERIFIED] = [4, 10, 12];

describe('a round', () => {
  test('what it writes is all that the next count needs: nobody is asked for the forms again', () => {
    fc.assert(
      fc.property(scoredBookArbitrary, ({ book, units: own }) => {
        const given = { ...book, units: own };
        const first = new Round({
          sheets: [...scoringSheets(given), ...makeForms(book.scheme, own).map(({ sheet }) => sheet)],
        }).result(DAY);
        const again = new Round({ sheets: first.sheets }).result(DAY);
        expect(again.notes).toEqual([]);
        const said = ({ ranked, findings }: typeof first) => ({
          ranked: ranked.map(({ score: { unit, total }, score: _score, ...one }) => [unit.id, total, one]),
          rules: findings.map(({ rule, unit }) => [rule, unit]),
        });
        expect(said(again)).toEqual(said(first));
      }),
      { numRuns: 25 },
    );
  });

  test('also from the file, with a result for every formula', () => {
    const { sheets, ranked } = roundOf(criteria, forms()).result(DAY);
    const again = new Round(readXlsxSnapshot(writeXlsx({ sheets, names: [] }))).result(DAY);
    expect(again.ranked.map(({ rank, score }) => [rank, score.total])).toEqual(
      ranked.map(({ rank, score }) => [rank, score.total]),
    );
    expect(again.findings).toEqual([]);
  });

  test('a form that says otherwise than what was gathered changes nothing and is told, blanks are filled', () => {
    const { sheets } = roundOf(criteria, forms()).result(DAY);
    const other = units.map((unit) => ({
      ...unit,
      entries: {
        ...unit.entries,
        '1': { self: { points: 59 }, verified: { points: 50, reason: 'xem lại' } },
      },
    }));
    const { ranked, findings } = roundOf({ sheets }, forms(other.slice(0, 1))).result(DAY);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['form-twice', expect.stringContaining('mục 1: 50 → 59')],
    ]);
    expect(ranked[0]?.score.unit.entries['1']).toMatchObject({
      self: { points: 50 },
      verified: { points: 50, reason: 'xem lại' },
    });
  });

  test('an office scores its criteria across all units, and its points come back', () => {
    const { units: gathered, sheets } = roundOf(criteria, forms()).result(DAY);
    const [own, ...others] = scorerForms(scheme, gathered);
    expect([own?.scorer, others]).toEqual(['Phòng Văn hóa', []]);
    if (!own) throw new Error('no sheet');
    expect(own.sheet.rows.slice(6).map((cells) => cells.slice(1, 7))).toEqual([
      ['Phường An', '1', 'Tiêu chí 1', 60, 50, 'chấm 50'],
      ['Phường Bình', '1', 'Tiêu chí 1', 60, 40, 'chấm 40'],
    ]);
    own.sheet.rows[6] = [...(own.sheet.rows[6] ?? []).slice(0, 8), 48, 'thiếu hồ sơ'];
    own.sheet.rows[7] = [...(own.sheet.rows[7] ?? []).slice(0, 8), 39];
    const { ranked, findings } = roundOf({ sheets }, { sheets: [own.sheet] }).result(DAY);
    expect(ranked.map(({ score }) => score.unit.entries['1']?.verified?.points)).toEqual([48, 39]);
    expect(findings.map(({ rule, unit }) => [rule, unit])).toEqual([['gap-between-layers', 'Phường Bình']]);
  });
});

describe('a result that was published', () => {
  const locked = roundOf(criteria, forms()).result({ ...DAY, lock: true });

  test('is there as values with its day, and stays quiet while nothing changes', () => {
    expect(rulesOf(new Round({ sheets: locked.sheets }))).toEqual([]);
    const copy = locked.sheets.find(({ name }) => name === 'Công bố 1');
    expect(copy?.rows[4]?.slice(0, 6)).toEqual(['Cụm 1', 'p1', 'Phường An', 88, 1, 'Tốt']);
  });

  test('does not move with its inputs: what would change is told unit by unit', () => {
    const { findings } = new Round(edited(locked.sheets, LINE, SELF, 30)).result(DAY);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['published-differs', expect.stringContaining('Phường An: 88, 1, Tốt → 68, 2, –')],
    ]);
  });

  test('a reason given later is a change of inputs as well', () => {
    const changed = edited(locked.sheets, LINE, VERIFIED, 50);
    expect(rulesOf(new Round(changed))).toEqual(['published-differs']);
  });

  test('is unlocked with a reason; what was published stays', () => {
    const changed = edited(locked.sheets, LINE, SELF, 30);
    const open = new Round(changed).result({ ...DAY, unlock: 'cộng nhầm' });
    expect(open.findings).toEqual([]);
    const again = new Round({ sheets: open.sheets }).result({ day: '2026-12-22', lock: true });
    const names = again.sheets.map(({ name }) => name).filter((name) => name.startsWith('Công bố'));
    expect(names).toEqual(['Công bố', 'Công bố 1', 'Công bố 3']);
    const steps = again.sheets.find(({ name }) => name === 'Công bố')?.rows.slice(1);
    expect(steps?.map(([number, state, , , reason]) => [number, state, reason])).toEqual([
      [1, 'Khóa', null],
      [2, 'Mở khóa', 'cộng nhầm'],
      [3, 'Khóa', null],
    ]);
    expect(rulesOf(new Round({ sheets: again.sheets }))).toEqual([]);
  });
});
