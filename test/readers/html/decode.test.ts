import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { decodeHtml, readHtmlBytes } from '../../../src/readers/html/index.ts';

const utf16 = (text: string, little = true) =>
  new Uint8Array(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
/** ASCII, and single bytes where a number is given. */
const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(parts.flatMap((one) => (typeof one === 'number' ? [one] : [...strToU8(one)])));

describe('the letters of a saved page', () => {
  test.each([
    ['UTF-8 unsaid', strToU8('<p>Hội đồng'), '<p>Hội đồng'],
    ['a mark of UTF-8', bytes(0xef, 0xbb, 0xbf, '<p>ộ'), '<p>ộ'],
    [
      'a mark against the meta',
      bytes(0xef, 0xbb, 0xbf, '<meta charset=windows-1252>ộ'),
      '<meta charset=windows-1252>ộ',
    ],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, ...utf16('<p>ộ')), '<p>ộ'],
    ['UTF-16 the other way', bytes(0xfe, 0xff, ...utf16('<p>ộ', false)), '<p>ộ'],
    ['UTF-16 unsaid', utf16('<p>ộ'), '<p>ộ'],
    [
      'a meta of HTML 5',
      bytes('<meta charset="windows-1258">', 0xe2, 0xf2, 0xfe),
      '<meta charset="windows-1258">â\u0323₫',
    ],
    [
      'a meta of Word',
      bytes('<meta http-equiv=Content-Type content="text/html; charset=windows-1252">', 0xe9),
      '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">é',
    ],
    [
      'a meta that says UTF-16 in single bytes',
      strToU8('<meta charset=unicode>ộ'),
      '<meta charset=unicode>ộ',
    ],
    ['UTF-16 unsaid, a blank line first', utf16('\n<p>ộ'), '\n<p>ộ'],
    ['no UTF-8, unsaid', bytes('<p>', 0xf0, 'a', 0xec), '<p>đá'],
    [
      'signs of Windows',
      bytes('<meta charset=iso-8859-1>', 0x93, 'a', 0x94, 0x96, 0x80),
      '<meta charset=iso-8859-1>“a”–€',
    ],
    ['an old font, unsaid', bytes('<p>Qu', 0xfd, ' n', 0xa8, 'm n', 0xb5, 'y'), '<p>Quý n¨m nµy'],
    [
      'an old font that says so',
      bytes('<meta charset=x-user-defined>n', 0xa8, 'm'),
      '<meta charset=x-user-defined>n¨m',
    ],
  ])('%s', (_, content, expected) => {
    expect(decodeHtml(content)).toBe(expected);
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['only blanks', strToU8(' \n'), 'empty-file'],
    ['a charset nobody knows', strToU8('<meta charset=vni-times>a'), 'unreadable-encoding'],
    ['bytes that are not what they say', bytes('<meta charset=utf-8>', 0xe9, 0xe9), 'unreadable-encoding'],
  ])('%s', (_, content, code) => {
    expect(() => readHtmlBytes(content, 'x')).toThrow(expect.objectContaining({ code }));
  });

  test('a few damaged letters are a note', () => {
    const content = bytes('<meta charset=utf-8>', 'a'.repeat(300), 0xe9);
    expect(readHtmlBytes(content, 'x').notes).toMatchObject([
      { code: 'letters-damaged', where: { file: 'x' } },
    ]);
  });
});
