import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { formatOf } from '../../../src/readers/shared/index.ts';

const zip = (...paths: string[]) => zipSync(Object.fromEntries(paths.map((path) => [path, strToU8('x')])));

describe('what a file is', () => {
  test.each([
    ['a.docx', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['a.zip', zip('word/document.xml'), 'docx'],
    ['a.docx', zip('xl/workbook.xml'), 'xlsx'],
    ['a.xlsx', zip('x'), 'xlsx'],
    ['a.docx', zip('word/document.xml').slice(0, 60), 'docx'],
    ['a.txt', strToU8('Kế hoạch'), 'text'],
    ['a', strToU8('Kế hoạch'), 'text'],
    ['a.csv', strToU8('a,b'), 'csv'],
    ['a.pdf', strToU8('%PDF-1.7'), 'pdf'],
    ['a.docx', strToU8('\n\n%PDF-1.7'), 'pdf'],
    ['a.HTM', strToU8('a'), 'html'],
    ['a.xls', strToU8('<html><table>'), 'html'],
    ['a.docx', strToU8('<!DOCTYPE html><p>'), 'html'],
    ['a.constructor', strToU8('a'), 'text'],
  ])('%s', (name, bytes, expected) => {
    expect(formatOf(bytes, name)).toBe(expected);
  });

  test.each([
    ['a.docx', new Uint8Array(), 'empty-file'],
    ['a.docx', strToU8('Kế hoạch'), 'not-a-zip'],
    ['a.zip', zip('x'), 'unknown-format'],
    ['a.zip', zip('x').slice(0, 20), 'truncated-zip'],
    ['a.pdf', strToU8('Kế hoạch'), 'broken-pdf'],
    ['a.txt', strToU8('{\\rtf1'), 'unknown-format'],
    ['a.txt', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'unknown-format'],
  ])('%s is refused', (name, bytes, code) => {
    expect(() => formatOf(bytes, name)).toThrow(expect.objectContaining({ code }));
  });
});
