import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  cleanText,
  foldAccents,
  foldKey,
  foldSpelling,
  NUMBER_WORDS,
  oneLine,
  readNumberWords,
  readRoman,
  readRomanAnyCase,
  tidyText,
  WORD_END,
  WORD_START,
  writeRoman,
} from '../../../src/core/text/index.ts';

describe('cleanText', () => {
  test.each([
    ['marks apart', 'Ho\u0302\u0323i đo\u0302\u0300ng', 'Hội đồng'],
    ['blanks of all kinds', ' a\u00a0 \t\u2003b ', 'a b'],
    ['line ends of all kinds', 'a\r\nb\rc\u2028d\ve', 'a\nb\nc\nd\ne'],
    ['blank lines, blanks at line ends', 'a \n \n\n b', 'a\nb'],
    ['what has no width', 'a\u200bb\ufeffc\u00add', 'abcd'],
    ['hyphens that do not break', 'LĐ\u2011TB\u2010XH', 'LĐ-TB-XH'],
    ['dashes stay dashes', 'a – b — c', 'a – b — c'],
    ['nothing', ' \n\t ', ''],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('twice is once, and a line is a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(oneLine(text)).not.toContain('\n');
      }),
    );
  });

  test('tidyText leaves the soft hyphen, which is the ư of TCVN3', () => {
    expect(tidyText('th\u00adëng  kú')).toBe('th\u00adëng kú');
  });
});

describe('folding', () => {
  test.each([
    ['Đơn vị thực hiện', 'Don vi thuc hien'],
    ['ĐƯỜNG QUỐC LỘ', 'DUONG QUOC LO'],
    ['ỷ ỹ ợ ẵ', 'y y o a'],
  ])('foldAccents: %s', (text, folded) => {
    expect(foldAccents(text)).toBe(folded);
  });

  test.each([
    ['  CHỦ TRÌ,\nchỉ đạo ', 'chu tri chi dao'],
    ['(Đơn vị) phối-hợp:', 'don vi phoi hop'],
    ['Stt / TT', 'stt tt'],
  ])('foldKey: %s', (text, folded) => {
    expect(foldKey(text)).toBe(folded);
  });

  test.each([
    ['hoà uỷ quí hằng năm', 'hòa ủy quý hàng năm'],
    ['quý, quỳnh, hoàn, thuỷ', 'quý, quỳnh, hoàn, thủy'],
    ['thằng', 'thằng'],
  ])('foldSpelling: %s', (text, folded) => {
    expect(foldSpelling(text)).toBe(folded);
    expect(foldSpelling(text)).toHaveLength(text.length);
  });

  test('every letter of a Vietnamese text stays at its place', () => {
    const letter = fc.constantFrom(...'aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐ bcd1-');
    const tone = fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
    const text = fc
      .array(fc.tuple(letter, tone))
      .map((all) => all.map(([a, b]) => (/[aăâeêioôơuưy]/iu.test(a) ? a + b : a).normalize('NFC')).join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(foldAccents(written)).toHaveLength(written.length);
        expect(foldAccents(written)).toMatch(/^\p{ASCII}*$/u);
      }),
    );
  });
});

describe('Roman numerals', () => {
  const SIGNS = [
    ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
    ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'],
    ['', 'C', 'CC', 'CCC', 'CD', 'D', 'DC', 'DCC', 'DCCC', 'CM'],
    ['', 'M', 'MM', 'MMM'],
  ];
  const roman = (value: number) =>
    [...String(value)].map((digit, i, all) => SIGNS[all.length - 1 - i]?.[Number(digit)] ?? '').join('');

  test('each from 1 to 3999 is read and written', () => {
    const all = Array.from({ length: 3999 }, (_, i) => i + 1);
    expect(all.filter((n) => readRoman(roman(n)) !== n || writeRoman(n) !== roman(n))).toEqual([]);
    expect([0, 4000].map(writeRoman)).toEqual([undefined, undefined]);
  });

  test.each(['', 'IIX', 'IIII', 'VX', 'iv', 'A', 'I.', 'MMMM'])('“%s” is none', (text) => {
    expect(readRoman(text)).toBeUndefined();
  });

  test('small letters only where asked for', () => {
    expect(readRomanAnyCase('iv')).toBe(4);
  });
});

describe('number words', () => {
  test.each([
    ['một', 1],
    ['mười', 10],
    ['mười lăm', 15],
    ['mười một', 11],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['ba mươi tư', 34],
    ['ba tư', 34],
    ['chín mươi chín', 99],
  ])('%s', (words, value) => {
    expect(readNumberWords(words)).toBe(value);
    expect(words).toMatch(new RegExp(`^${NUMBER_WORDS}(?: ${NUMBER_WORDS})*$`, 'u'));
  });

  test.each(['mười năm', 'lăm', 'hai bên', 'mươi', 'một mươi', 'hai mươi mươi', 'một hai ba bốn', ''])(
    '“%s” is none',
    (words) => {
      expect(readNumberWords(words)).toBeUndefined();
    },
  );
});

test('the edges of a word are letters, accented ones too', () => {
  const word = new RegExp(`${WORD_START}nội${WORD_END}`, 'u');
  expect(['nội', '(nội)', 'vụ nội vụ'].map((text) => word.test(text))).toEqual([true, true, true]);
  expect(['nộiế', 'ếnội', 'nội2', '1nội'].map((text) => word.test(text))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
