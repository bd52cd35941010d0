import { describe, expect, test } from '@jest/globals';
import { DocumentError } from '../../../src/core/outcome/index.ts';
import { readText } from '../../../src/readers/text/index.ts';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { toTcvn3, toVni } from '../../core/text/legacyEncode.ts';
import { textOf } from './shownText.ts';

const PLAN =
  'Hội đồng Thi đua xã Mây Ngàn\nTT\tNội dung công việc\tĐơn vị chủ trì\n1\tTổng kết phong trào thi đua yêu nước\tPhòng Văn hóa – Xã hội';

const BYTES_1258 = bytesOf1258();

/** By asking the platform's own decoder what each byte means. */
function bytesOf1258(): Map<string, number> {
  const decoder = new TextDecoder('windows-1258');
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}

/** Letters whole where the code page has them, else the letter and its tone behind. */
function to1258(text: string): Uint8Array {
  const letters = [...text.normalize('NFC')].flatMap((letter) => {
    if (BYTES_1258.has(letter)) return [letter];
    const [base = '', ...marks] = letter.normalize('NFD');
    const isTone = (mark: string) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark);
    return [(base + marks.filter((m) => !isTone(m)).join('')).normalize('NFC'), ...marks.filter(isTone)];
  });
  return Uint8Array.from(letters, (letter) => BYTES_1258.get(letter) ?? 0x3f);
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [
    ...(mark ? [0xfeff] : []),
    ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
  ];
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

const latin = (text: string) =>
  Uint8Array.from(text, (letter) => WINDOWS_1252.get(letter) ?? letter.charCodeAt(0));
const WINDOWS_1252 = new Map([
  ['–', 0x96],
  ['“', 0x93],
  ['”', 0x94],
]);
const utf8 = (text: string) => new TextEncoder().encode(text);

const ENCODINGS: [name: string, encode: (text: string) => Uint8Array][] = [
  ['UTF-8', utf8],
  ['UTF-8 with a mark', (text) => utf8(`\ufeff${text}`)],
  ['UTF-8, marks apart', (text) => utf8(text.normalize('NFD'))],
  ['UTF-16 LE', (text) => utf16(text, true, true)],
  ['UTF-16 BE', (text) => utf16(text, false, true)],
  ['UTF-16 LE without a mark', (text) => utf16(text, true, false)],
  ['UTF-16 BE without a mark', (text) => utf16(text, false, false)],
  ['UTF-16 LE, marks apart', (text) => utf16(text.normalize('NFD'), true, false)],
  ['windows-1258', to1258],
  ['TCVN3', (text) => latin(toTcvn3(text))],
  ['VNI', (text) => latin(toVni(text))],
];

describe.each(ENCODINGS)('%s', (_, encode) => {
  test('a plan is read', () => {
    expect(textOf(readText(encode(PLAN), 'a.txt').value)).toBe(PLAN);
  });

  // Whether a short word with a tone is in capitals, TCVN3 does not say: that is for legacy.test.ts.
  test('any words are read back', () => {
    const words = fc.constantFrom(...PLAN.split(/\s+/u), 'đã', 'ngày', '15/6/2026', 'quý', 'được', 'cờ');
    const text = fc.array(words, { minLength: 1, maxLength: 20 }).map((some) => `${PLAN}\n${some.join(' ')}`);
    fc.assert(
      fc.property(text, (written) =>
        expect(textOf(readText(encode(written), 'a.txt').value).toLowerCase()).toBe(written.toLowerCase()),
      ),
    );
  });
});

test('plain text without any mark is read, whatever signs windows gave it', () => {
  const bytes = Uint8Array.of(0x93, 0x4f, 0x4b, 0x94, 0x20, 0x96, 0x20, 0x31);
  expect(textOf(readText(bytes, 'a.txt').value)).toBe('“OK” – 1');
});

test('UTF-8 cut off inside a letter is read, with a note that says where', () => {
  const bytes = utf8(`${PLAN} ${PLAN}ộ`).slice(0, -1);
  const { value, notes } = readText(bytes, 'a.txt');
  expect(textOf(value)).toContain('Tổng kết');
  expect(textOf(value)).toMatch(/\ufffd$/u);
  expect(notes).toMatchObject([{ code: 'letters-damaged', where: { file: 'a.txt', line: 5 } }]);
});

describe('what is refused', () => {
  const png = Uint8Array.of(
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    0,
    0,
    0,
    0x0d,
    0x49,
    0x48,
    0x44,
    0x52,
    0,
    0,
    2,
    0,
  );
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['a picture', png, 'unknown-format'],
    ['zeros', new Uint8Array(64), 'unknown-format'],
    ['UTF-8 with a zero inside', utf8('Nội dung\0\u0001'), 'unknown-format'],
    ['an archive', zipSync({ 'a.txt': [strToU8('Nội dung'), { level: 0 }] }), 'unknown-format'],
    ['Western letters of another code page', latin('Größe über Straße, Köln, Grüße'), 'unreadable-encoding'],
    [
      'Cyrillic',
      Uint8Array.from([0xcf, 0xeb, 0xe0, 0xed, 0x20, 0xf0, 0xe0, 0xe1, 0xee, 0xf2, 0xfb]),
      'unreadable-encoding',
    ],
  ])('%s', (_, bytes, code) => {
    expect(() => readText(bytes, 'a.txt')).toThrow(expect.objectContaining({ name: 'DocumentError', code }));
  });

  test('any bytes are read or refused by name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          readText(bytes, 'a.txt');
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
