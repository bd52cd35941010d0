import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDirectory, resolveUnit, splitUnits, type UnitMention } from '../../../src/core/units/index.ts';
import { UNIT_CELLS } from '../../corpora/units.ts';
import { HELD_OUT_CELLS } from '../../corpora/unitsHeldOut.ts';
import { UNITS } from './directory.ts';

const CELLS = [...Object.values(UNIT_CELLS).flat(), ...HELD_OUT_CELLS].map(([cell]) => cell);

/** Without marks of layout, which are taken out of words. */
const cellText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...CELLS) },
        fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[*_~<>]/gu, '')),
        fc.constantFrom(
          'Sở',
          'các',
          'và',
          'Đ/c',
          'UBND',
          'phường',
          'chủ trì',
          'phối hợp với',
          '(',
          ')',
          'TNMT',
          '12',
        ),
      ),
      fc.constantFrom('; ', ', ', ' và ', ' - ', '\n', ' ', '/', ': ', '-', ' & ', '\n- '),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.flat().join(''));

const wordsOf = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that part names, give roles, number a list or are marks of layout; no part of any name. */
const SEPARATORS = new Set(
  wordsOf(
    'và hoặc cùng với chủ trì phối hợp thực hiện tham mưu triển khai tổ chức chỉ đạo xây dựng đầu mối chặt chẽ ' +
      'là cơ quan đơn vị bộ phận các sở phòng ban bộ hội vụ ngành đoàn thể br nbsp p ph cq đv ct',
  ),
);

const shownWords = ({ text, note = '', posts = [] }: UnitMention) =>
  wordsOf([text, note, ...posts].join(' '));

/** Words of the cell that stand in no mention and are no separators. */
function lostWords(cell: string): string[] {
  const kept = new Map<string, number>();
  const mentions = splitUnits(cell);
  const named = new Set(mentions.flatMap(({ name }) => wordsOf(name)));
  for (const word of mentions.flatMap(shownWords)) kept.set(word, (kept.get(word) ?? 0) + 1);
  return wordsOf(cell.replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')).filter((word) => {
    const count = kept.get(word) ?? 0;
    kept.set(word, count - 1);
    return (
      count < 1 &&
      !named.has(word) &&
      !SEPARATORS.has(word.toLowerCase()) &&
      !/^(?:\p{N}{1,2}|[a-zđ])$/u.test(word)
    );
  });
}

describe('whatever stands in the cell', () => {
  test('each word is in a name, a note or a separator', () => {
    for (const cell of CELLS) expect({ cell, lost: lostWords(cell) }).toEqual({ cell, lost: [] });
    fc.assert(
      fc.property(cellText, (cell) => {
        expect(lostWords(cell)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing throws, and every mention has a name and the text it was read from', () => {
    fc.assert(
      fc.property(fc.oneof(cellText, fc.string({ unit: 'binary', maxLength: 60 })), (cell) => {
        for (const { name, text } of splitUnits(cell)) {
          expect(name.trim()).not.toBe('');
          expect(cell.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')).toContain(
            text.replace(/[^\p{L}\p{N}]/gu, ''),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('its spelling in Unicode does not count', () => {
    fc.assert(
      fc.property(cellText, (cell) => {
        expect(splitUnits(cell.normalize('NFD'))).toEqual(splitUnits(cell.normalize('NFC')));
      }),
    );
  });

  test('nor do blanks', () => {
    for (const cell of CELLS) {
      const spaced = `  ${cell.replaceAll(' ', ' \u00a0 ')}  `;
      expect(splitUnits(spaced)).toEqual(splitUnits(cell));
    }
  });
});

/** Letters that stand for words are all that tells them from words, so only cells of whole words can be shouted. */
const WORDS_ONLY = CELLS.filter(
  (cell) => /\p{Ll}/u.test(cell) && !/\p{Lu}{2}|[\p{Lu}&]\p{Lu}|\p{Lu}$/u.test(cell),
);

test('a cell in capitals is cut like the same cell in small letters, but for a few', () => {
  const differing = WORDS_ONLY.filter((cell) => {
    const shouted = splitUnits(cell.toUpperCase()).map(({ name }) => name);
    return JSON.stringify(shouted) !== JSON.stringify(splitUnits(cell).map(({ name }) => name.toUpperCase()));
  });
  expect(WORDS_ONLY.length).toBeGreaterThan(150);
  expect(differing.length / WORDS_ONLY.length).toBeLessThanOrEqual(0.06);
});

describe('resolving', () => {
  const directory = createDirectory(UNITS);
  const names = UNITS.flatMap(({ name, aliases }) => [name, ...aliases]);

  test('never throws, never names a unit that is not there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), cellText), (name) => {
        const { unitId, candidates = [], match } = resolveUnit(name, directory);
        for (const id of [unitId, ...candidates])
          if (id !== undefined) expect(directory.byId.has(id)).toBe(true);
        expect(unitId === undefined).toBe(match === 'none' || match === 'ambiguous');
      }),
    );
  });

  test('is the same for all Unicode forms, cases and blanks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('NFC', 'NFD'),
        fc.boolean(),
        (name, form, shout) => {
          const written = (shout ? name.toUpperCase() : name.toLowerCase()).normalize(form);
          const found = resolveUnit(`  ${written} `, directory);
          const expected = resolveUnit(name, directory);
          expect(found.unitId).toBe(expected.unitId);
          expect(found.candidates).toEqual(expected.candidates);
        },
      ),
    );
  });
});
