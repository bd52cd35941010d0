import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { DocumentError } from '../../../src/core/outcome/index.ts';
import { openZip, ZIP_LIMITS } from '../../../src/readers/shared/index.ts';
import { compoundFile } from '../../support/compoundFile.ts';

const MB = 1024 * 1024;
/** The code and data of the DocumentError that a call ends in. */
function failure(act: () => unknown): { code: string; data: Record<string, unknown> } | 'none' {
  try {
    act();
  } catch (error) {
    if (error instanceof DocumentError) return { code: error.code, data: error.data };
    throw error;
  }
  return 'none';
}
const codeOf = (act: () => unknown) => {
  const found = failure(act);
  return found === 'none' ? found : found.code;
};

/** Changes numbers in the directory record and the local header of the only entry. */
function patched(zip: Uint8Array, change: (view: DataView, directory: number) => void): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  change(view, view.getUint32(copy.length - 22 + 16, true));
  return copy;
}

const small = zipSync({ 'word/a.xml': strToU8('Hội đồng') });

describe('a package is opened', () => {
  test('parts by path, whatever the case or slash', () => {
    const zip = openZip(small);
    expect([zip.has('Word/A.xml'), zip.has('/word/a.xml'), zip.has('word/b.xml')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(zip.text('word/a.xml')).toBe('Hội đồng');
    expect(zip.paths).toEqual(['word/a.xml']);
  });

  test('stored, deflated, with a comment at the end, as a view into a larger buffer', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000 }),
        fc.constantFrom(0 as const, 6 as const),
        (content, level) => {
          const packed = zipSync({ x: content }, { level, comment: 'lời' });
          const around = new Uint8Array(packed.length + 20);
          around.set(packed, 10);
          expect(openZip(around.subarray(10, 10 + packed.length)).bytes('x')).toEqual(content);
        },
      ),
    );
  });

  test.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...strToU8('<a>ế</a>')]],
    ['UTF-16 with a mark', [0xff, 0xfe, ...utf16('<a>ế</a>')]],
    ['UTF-16 without one', [...utf16('<a>ế</a>')]],
  ])('text in %s', (_, bytes) => {
    expect(openZip(zipSync({ x: new Uint8Array(bytes) })).text('x')).toBe('<a>ế</a>');
  });

  test('letters that are no UTF-8', () => {
    expect(codeOf(() => openZip(zipSync({ x: new Uint8Array([0x3c, 0xc3, 0x28]) })).text('x'))).toBe(
      'broken-xml',
    );
  });
});

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
}

describe('what is no package, or a broken one, is named', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['text', strToU8('Kế hoạch'), 'not-a-zip'],
    ['a locked file', compoundFile('EncryptedPackage'), 'encrypted'],
    ['Word of old', compoundFile('WordDocument'), 'old-doc'],
    ['Excel of old', compoundFile('Workbook'), 'old-xls'],
    ['another compound file', compoundFile('Mail'), 'unknown-format'],
    ['only the beginning of a compound file', compoundFile('x').slice(0, 9), 'unknown-format'],
    ['a file cut off at the end', small.slice(0, small.length - 30), 'truncated-zip'],
    ['the first bytes of a package', small.slice(0, 4), 'truncated-zip'],
    [
      'a directory that is not where it should be',
      patched(small, (view) => view.setUint32(small.length - 6, 3, true)),
      'truncated-zip',
    ],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(() => openZip(bytes))).toBe(code);
  });

  test.each([
    [
      'a changed letter',
      patched(zipSync({ x: strToU8('Hội đồng') }, { level: 0 }), (view) => view.setUint8(33, 65)),
      'truncated-zip',
    ],
    [
      'a password on a part',
      patched(zipSync({ x: strToU8('a') }), (view, at) => view.setUint16(at + 8, 1, true)),
      'encrypted',
    ],
    [
      'an unknown way of packing',
      patched(zipSync({ x: strToU8('a') }), (view, at) => view.setUint16(at + 10, 99, true)),
      'unknown-format',
    ],
    [
      'less than declared',
      patched(zipSync({ x: strToU8('aaaa') }), (view, at) => view.setUint32(at + 24, 9, true)),
      'truncated-zip',
    ],
    ['no such part', small, 'truncated-zip'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(() => openZip(bytes).bytes('x'))).toBe(code);
  });
});

describe('a bomb is not blown up', () => {
  const zeros = zipSync({ x: new Uint8Array(12 * MB) }, { level: 9 });
  const lying = patched(zeros, (view, at) => view.setUint32(at + 24, 100, true));

  test.each([
    ['too dense', zeros, {}, { limit: ZIP_LIMITS.ratio, part: 'x' }],
    ['a part too large', zeros, { part: MB }, { limit: MB, part: 'x' }],
    ['all parts too large', zeros, { total: MB }, { limit: MB }],
    ['the file too large', zeros, { file: 100 }, { limit: 100 }],
    ['too many parts', zipSync({ a: strToU8('1'), b: strToU8('2') }), { entries: 1 }, { limit: 1 }],
  ])('%s', (_, bytes, limits, data) => {
    expect(failure(() => openZip(bytes, { ...ZIP_LIMITS, ...limits }))).toMatchObject({
      code: 'too-large',
      data,
    });
  });

  test('one that lies about its size is stopped where it passes it', () => {
    expect(failure(() => openZip(lying).bytes('x'))).toMatchObject({
      code: 'too-large',
      data: { limit: 100 },
    });
  });
});

test('any bytes end in a DocumentError or a package', () => {
  const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 400 }), (head, rest) => {
      expect(typeof codeOf(() => openZip(new Uint8Array([...head, ...rest])))).toBe('string');
    }),
  );
  fc.assert(
    fc.property(fc.nat(small.length - 1), fc.nat(255), (at, byte) => {
      const changed = small.slice();
      changed[at] = byte;
      expect(typeof codeOf(() => openZip(changed).bytes('word/a.xml'))).toBe('string');
    }),
  );
});
