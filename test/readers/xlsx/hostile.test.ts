import { describe, expect, test } from '@jest/globals';
import { DocumentError } from '../../../src/core/outcome/index.ts';
import { readXlsxDocument, readXlsxSnapshot } from '../../../src/readers/xlsx/index.ts';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { book, rowsXml, type TestBook } from './package.ts';

const PLAIN = book({
  sheets: [
    {
      data: rowsXml([
        ['TT', 'Nội dung'],
        [1, 'Họp'],
      ]),
    },
  ],
});
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** A compound file with one directory entry of that name. */
function compound(name: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set(OLE);
  [...name].forEach((letter, i) => (bytes[512 + 2 * i] = letter.charCodeAt(0)));
  bytes[512 + 64] = 2 * (name.length + 1);
  return bytes;
}

const one = (data: string, more: Partial<TestBook> = {}) => book({ sheets: [{ data }], ...more });
const repeat = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

describe('what is refused', () => {
  test.each<[name: string, bytes: () => Uint8Array, code: string]>([
    ['nothing', () => new Uint8Array(), 'empty-file'],
    ['text', () => strToU8('TT\tNội dung'), 'not-a-zip'],
    ['Excel 97', () => compound('Workbook'), 'old-xls'],
    ['a locked workbook', () => compound('EncryptedPackage'), 'encrypted'],
    ['a file cut off', () => PLAIN.slice(0, PLAIN.length - 30), 'truncated-zip'],
    ['an archive', () => zipSync({ 'a.txt': strToU8('a') }), 'not-excel'],
    ['a Word document', () => zipSync({ 'word/document.xml': strToU8('<document/>') }), 'not-excel'],
    ['a workbook that is none', () => one('', { parts: { 'xl/workbook.xml': '<other/>' } }), 'not-excel'],
    [
      'a sheet missing',
      () =>
        one('', {
          parts: {
            'xl/_rels/workbook.xml.rels':
              '<Relationships><Relationship Id="s0" Type="a/worksheet" Target="x.xml"/></Relationships>',
          },
        }),
      'truncated-zip',
    ],
    ['broken XML', () => one('<row><c>'), 'broken-xml'],
    [
      'entities',
      () => one('', { parts: { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' } }),
      'xml-entities',
    ],
    ['a row that no sheet has', () => one('<row r="1048577"><c t="str"><v>a</v></c></row>'), 'broken-xml'],
    ['a column that no sheet has', () => one('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'broken-xml'],
  ])('%s', (_, bytes, code) => {
    const expected = expect.objectContaining({ name: 'DocumentError', code });
    expect(() => readXlsxDocument(bytes(), 'a.xlsx')).toThrow(expected);
    expect(() => readXlsxSnapshot(bytes())).toThrow(expected);
  });

  test('too many rows for a plan; a workbook of the same rows is read', () => {
    const rows = one(repeat(50_001, () => '<row><c><v>1</v></c></row>'));
    expect(() => readXlsxDocument(rows, 'a.xlsx')).toThrow(
      expect.objectContaining({ name: 'DocumentError', code: 'too-many-rows' }),
    );
    expect(readXlsxSnapshot(rows).sheets[0]?.rows).toHaveLength(50_001);
  });

  test('a grid that would fill the memory', () => {
    const far = one(
      repeat(
        400,
        (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="XFD${i + 1}"><v>1</v></c></row>`,
      ),
    );
    expect(() => readXlsxSnapshot(far)).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(readXlsxDocument(far, 'a.xlsx').value.blocks).toHaveLength(1);
  });

  test('merged areas that make rows without end', () => {
    const bytes = book({
      sheets: [
        {
          data: '<row r="1"><c t="str"><v>a</v></c></row><row r="900000"><c t="str"><v>b</v></c></row>',
          after: '<mergeCells><mergeCell ref="A1:A900000"/></mergeCells>',
        },
      ],
    });
    expect(() => readXlsxDocument(bytes, 'a.xlsx')).toThrow(
      expect.objectContaining({ code: 'too-many-rows' }),
    );
  });
});

test('a hundred thousand formatted blank rows are nothing', () => {
  const data =
    repeat(100_000, (i) => `<row r="${i + 1}"><c r="A${i + 1}" s="1"/></row>`) +
    '<row r="100001"><c t="str"><v>a</v></c></row>';
  const { value } = readXlsxDocument(one(data), 'a.xlsx');
  expect(value.blocks).toEqual([
    { kind: 'paragraph', text: 'a', where: { file: 'a.xlsx', sheet: 'Trang 1', cell: 'A100001' } },
  ]);
});

test('sheets without cells are named', () => {
  const rels = '<Relationships><Relationship Id="s0" Type="a/chartsheet" Target="x.xml"/></Relationships>';
  const { value, notes } = readXlsxDocument(
    one('', { parts: { 'xl/_rels/workbook.xml.rels': rels } }),
    'a.xlsx',
  );
  expect(value.blocks).toEqual([]);
  expect(notes).toMatchObject([{ code: 'sheet-skipped', where: { sheet: 'Trang 1' } }]);
});

test('changed bytes are read or refused by name', () => {
  const change = fc.tuple(fc.nat(PLAIN.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = PLAIN.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      expectNamed(() => readXlsxDocument(bytes, 'a.xlsx'));
    }),
    { numRuns: 500 },
  );
});

test('any attributes and pieces of a sheet are read or refused by name', () => {
  const text = fc.constantFrom(
    'A1',
    'XFD9',
    '-1',
    '',
    'A',
    '1e9',
    'NaN',
    '999999999999',
    's',
    'b',
    'd',
    'toString',
    '__proto__',
    '0',
  );
  const piece = fc
    .record({ r: text, c: text, t: text, s: text, v: text, si: text, ref: text })
    .map(({ r, c, t, s, v, si, ref }) => ({
      data: `<row r="${r}"><c r="${c}" t="${t}" s="${s}"><f t="shared" si="${si}" ref="${ref}">${v}</f><v>${v}</v></c></row>`,
      after: `<mergeCells><mergeCell ref="${ref}:${c}"/></mergeCells><cols><col min="${v}" max="${s}" hidden="1"/></cols>`,
    }));
  fc.assert(
    fc.property(piece, (sheet) => {
      const bytes = book({ sheets: [sheet] });
      expectNamed(() => readXlsxDocument(bytes, 'a.xlsx'));
      expectNamed(() => readXlsxSnapshot(bytes));
    }),
    { numRuns: 300 },
  );
});

function expectNamed(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
  }
}
