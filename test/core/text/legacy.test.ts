import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  convertLegacy,
  type LegacyFont,
  recogniseLegacy,
  weighLegacy,
} from '../../../src/core/text/index.ts';
import { isSyllable } from '../../../src/core/text/syllable.ts';
import { describeIf, hasShared, REASONS, sharedPath } from '../../support/optional.ts';
import { toTcvn3, toVni } from './legacyEncode.ts';

const WRITE: Record<LegacyFont, (text: string) => string> = { tcvn3: toTcvn3, vni: toVni };
const FONTS: LegacyFont[] = ['tcvn3', 'vni'];

describe('known lines of both fonts', () => {
  test.each<[LegacyFont, string, string]>([
    ['tcvn3', 'Néi dung thùc hiÖn', 'Nội dung thực hiện'],
    ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tcvn3', 'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['tcvn3', 'Tr\u00adíc ngµy 15/6/2026', 'Trước ngày 15/6/2026'],
    ['vni', 'Noäi dung thöïc hieän', 'Nội dung thực hiện'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['vni', 'CHUÛ TÒCH ÑAÕ KYÙ', 'CHỦ TỊCH ĐÃ KÝ'],
    ['vni', 'Tröôùc ngaøy 15/6/2026', 'Trước ngày 15/6/2026'],
  ])('%s: %s', (font, written, meant) => {
    expect(recogniseLegacy(written)).toBe(font);
    expect(convertLegacy(written, font)).toBe(meant);
  });
});

describe('what is no old font', () => {
  test.each([
    'Nội dung công việc',
    'Hà Nội, Bà Rịa, Hòn Gai và các xã Nà Bó, Là Ngà',
    'hoà giải, đô la, cà phê, trò, và, là',
    'UBND Q. 1, P. Hòa, TĐKT',
    'Nội dung công việc'.normalize('NFD'),
    'Plan for emulation and commendation, 2026',
    'Résumé, naïve, café, déjà vu',
    'Größe über Straße in Köln',
    'São Paulo, mañana, año, corazón, ação',
    'crème brûlée à la façade, forêt, hôtel',
    '5 µm × 10 °C ± 2; §3; ½ và ¼; 3,5 m²; 12 m³',
    'Ð Ñ Ö',
    '1.500.000 ¤ 20 £ 30 ¥',
    '"',
    '',
  ])('%j', (text) => expect(recogniseLegacy(text)).toBeUndefined());

  test('one word alone is not enough: it may be a name or a unit', () => {
    expect(recogniseLegacy('ViÖt')).toBeUndefined();
    expect(weighLegacy('ViÖt', 'tcvn3')).toEqual({ good: 1, open: 0, modern: 0, odd: 0 });
  });
});

const ONSETS = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'ph',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
];
const RIMES = [
  'a',
  'an',
  'ang',
  'ao',
  'ây',
  'ân',
  'âng',
  'ăn',
  'ăng',
  'em',
  'êu',
  'ên',
  'iên',
  'iêu',
  'inh',
  'oai',
  'oa',
  'oan',
  'on',
  'ong',
  'ôi',
  'ông',
  'ơi',
  'ơn',
  'u',
  'ua',
  'ui',
  'ung',
  'uyên',
  'ư',
  'ưa',
  'ương',
  'ươi',
  'y',
];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** A syllable as it is said: onset, rime, a tone on the vowel that bears it in writing. */
const syllables = fc
  .tuple(fc.constantFrom(...ONSETS), fc.constantFrom(...RIMES), fc.constantFrom(...TONES))
  .map(([onset, rime, tone]) => onset + withTone(rime, tone));

function withTone(rime: string, tone: string): string {
  const marked = [...rime].findLastIndex((letter) => 'âăêôơư'.includes(letter));
  const at =
    marked >= 0
      ? marked
      : Math.max(
          0,
          [...rime].findIndex((letter) => 'aeiouy'.includes(letter)),
        );
  return [...rime]
    .map((letter, i) => (i === at ? letter + tone : letter))
    .join('')
    .normalize('NFC');
}

const sentences = fc.array(syllables, { minLength: 12, maxLength: 40 }).map((words) => words.join(' '));

describe('any Vietnamese text', () => {
  test.each(FONTS)('written in %s is recognised and comes back', (font) => {
    fc.assert(
      fc.property(sentences, (text) => {
        const written = WRITE[font](text);
        fc.pre(weighLegacy(written, font).good >= 4);
        expect(recogniseLegacy(written)).toBe(font);
        expect(convertLegacy(written, font)).toBe(text);
      }),
    );
  });

  test('in Unicode is left alone, in capitals too', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(recogniseLegacy(text)).toBeUndefined();
        expect(recogniseLegacy(text.toUpperCase())).toBeUndefined();
      }),
    );
  });

  test.each(FONTS)('in capitals of %s comes back in capitals', (font) => {
    fc.assert(
      fc.property(sentences, (text) => {
        const loud = text.toUpperCase();
        fc.pre(weighLegacy(WRITE[font](loud), font).good >= 4);
        expect(convertLegacy(WRITE[font](loud), font).toUpperCase()).toBe(loud);
      }),
    );
  });
});

describeIf(hasShared, 'each line of real documents', REASONS.shared, () => {
  const lines = ['plan-2022', 'real-plans', 'real-criteria'].flatMap((folder) =>
    readdirSync(sharedPath(folder))
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) =>
        readFileSync(join(sharedPath(folder), name), 'utf8')
          .normalize('NFC')
          .split(/[\n\t]/u),
      ),
  );
  const long = lines.filter((line) => (line.match(/[^\p{ASCII}]/gu) ?? []).length > 8);

  test('is no old font', () => {
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter((line) => recogniseLegacy(line) !== undefined)).toEqual([]);
  });

  test.each(FONTS)('written in %s is recognised by itself and comes back', (font) => {
    const back = (line: string) =>
      recogniseLegacy(WRITE[font](line)) === font ? convertLegacy(WRITE[font](line), font) : 'not recognised';
    expect(long.filter((line) => back(line).toLowerCase() !== line.toLowerCase())).toEqual([]);
  });
});

describe('isSyllable', () => {
  test.each(['Nội', 'QUỐC', 'đua', 'nghiêng', 'quyết', 'giữa', 'yêu', 'oai'])('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  test.each(['Néi', 'thÇu', 'Köln', 'cÊp', 'cac', 'được'.replace('ợ', 'ờ'), 'strass', 'nộị', ''])(
    '%s is none',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});
