import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { modernise } from '../../src/core/table/index.ts';
import { DocumentError } from '../../src/core/outcome/index.ts';
import { readDocument } from '../../src/entry/documents.ts';
import { DOCUMENT_MESSAGES } from '../../src/entry/cli/messages.ts';
import { toTcvn3, toVni } from '../core/text/legacyEncode.ts';
import { compoundFile } from '../support/compoundFile.ts';
import { cell, docx, docxOf, escapeXml, row, table } from '../support/docxFixtures.ts';
import { textOf } from './text/shownText.ts';
import { book, rowsXml } from './xlsx/package.ts';

/** Whatever an office puts in, through the door that the program has for documents. */

const ROWS = [
  ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian'],
  ['1', 'Tổng kết phong trào thi đua', 'Phòng Văn hóa – Xã hội', 'Trước ngày 15/6'],
  ['2', 'Xét khen thưởng đợt một', 'Hội đồng Thi đua', 'Quý III'],
];
const SHOWN = ROWS.map((cells) => cells.join('\t')).join('\n');

const asDocx = (rows: string[][]) =>
  docx(table(...rows.map((cells) => row(...cells.map((text) => cell(text))))));
const asXlsx = (rows: string[][]) => book({ sheets: [{ data: rowsXml(rows) }] });
const htmlOf = (rows: string[][], head = '') =>
  `<html><head>${head}</head><body><table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${escapeXml(text)}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
const textFileOf = (rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\r\n');
const csvOf = (rows: string[][]) =>
  rows.map((cells) => cells.map((text) => `"${text}"`).join(';')).join('\r\n');

/** windows-1252; a letter beyond it does not occur in what is given. */
const latin = (text: string) => Uint8Array.from(text, (sign) => (sign === '–' ? 0x96 : sign.charCodeAt(0)));
const utf16 = (text: string) => {
  const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
};
/** windows-1258: a tone stands behind its letter, "Ủ" is U and D2. */
const IN_1258 = latin('TT\tN\xf4\xf2i dung\tTh\xf5\xcci gian\n1\tU\xd2y ban ho\xf2p\tQuy\xec III');

describe('is read, whatever its name and letters', () => {
  test.each<[what: string, name: string, bytes: Uint8Array]>([
    ['.docx', 'a.docx', asDocx(ROWS)],
    ['.xlsx', 'a.xlsx', asXlsx(ROWS)],
    ['a .docx that is really an .xlsx', 'a.docx', asXlsx(ROWS)],
    ['an .xlsx that is really a .docx', 'a.xlsx', asDocx(ROWS)],
    ['a .docx without an ending', 'a', asDocx(ROWS)],
    ['HTML', 'a.html', strToU8(htmlOf(ROWS))],
    ['HTML that a web system calls .xls', 'a.xls', strToU8(htmlOf(ROWS))],
    ['HTML called .doc', 'a.doc', strToU8(`\ufeff${htmlOf(ROWS)}`)],
    ['HTML in UTF-16 without a mark', 'a.htm', utf16(htmlOf(ROWS))],
    ['text', 'a.txt', strToU8(textFileOf(ROWS))],
    ['text with a mark', 'a.txt', strToU8(`\ufeff${textFileOf(ROWS)}`)],
    ['text in UTF-16', 'a.txt', utf16(`\ufeff${textFileOf(ROWS)}`)],
    ['text in UTF-16 without a mark', 'a.txt', utf16(textFileOf(ROWS))],
    ['csv with a mark', 'a.csv', strToU8(`\ufeff${csvOf(ROWS)}`)],
    ['csv in UTF-16, as Excel saves "Unicode text"', 'a.csv', utf16(`\ufeff${textFileOf(ROWS)}`)],
    ['letters taken apart', 'a.txt', strToU8(textFileOf(ROWS).normalize('NFD'))],
  ])('%s', async (_, name, bytes) => {
    const { value, notes } = await readDocument({ name, bytes });
    expect(textOf(value)).toBe(SHOWN);
    expect(value.file).toBe(name);
    expect(notes).toEqual([]);
  });

  test.each<[what: string, name: string, bytes: Uint8Array]>([
    ['text', 'a.txt', IN_1258],
    ['a page that says so', 'a.html', latinPage('<meta charset=windows-1258>')],
    ['a page that does not', 'a.html', latinPage('')],
  ])('windows-1258: %s', async (_, name, bytes) => {
    const { value } = await readDocument({ name, bytes });
    expect(textOf(value)).toBe('TT\tNội dung\tThời gian\n1\tỦy ban họp\tQuý III');
  });

  test.each([
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ])('%s in every format, with a note', async (_, write) => {
    const old = ROWS.map((cells) => cells.map(write));
    const files = {
      'a.docx': asDocx(old),
      'a.xlsx': asXlsx(old),
      'a.html': strToU8(htmlOf(old)),
      'b.html': latin(htmlOf(old)),
      'c.html': latin(htmlOf(old, '<meta charset=windows-1252>')),
      'a.txt': latin(textFileOf(old)),
      'a.csv': latin(csvOf(old)),
    };
    for (const [name, bytes] of Object.entries(files)) {
      const { value, notes } = modernise(await readDocument({ name, bytes }));
      expect([name, textOf(value)]).toEqual([name, SHOWN]);
      expect(notes.map(({ code }) => code)).toEqual(['legacy-font']);
    }
  });
});

function latinPage(head: string): Uint8Array {
  const lines = String.fromCharCode(...IN_1258).split('\n');
  return latin(
    htmlOf(
      lines.map((line) => line.split('\t')),
      head,
    ),
  );
}

const cut = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length * 0.7));
const many = (line: (i: number) => string) => Array.from({ length: 50_001 }, (_, i) => line(i)).join('');
const bomb = (path: string) => zipSync({ [path]: new Uint8Array(9 * 1024 * 1024) });
const DOCTYPE = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>';

describe('is refused by one sentence', () => {
  test.each<[what: string, name: string, bytes: () => Uint8Array, code: string]>([
    ['an empty file', 'a.docx', () => new Uint8Array(), 'empty-file'],
    ['an empty text', 'a.txt', () => new Uint8Array(), 'empty-file'],
    ['a page of blanks', 'a.html', () => strToU8(' \r\n '), 'empty-file'],
    ['text called .docx', 'a.docx', () => strToU8('Kế hoạch'), 'not-a-zip'],
    ['text called .xlsx', 'a.xlsx', () => strToU8('TT;Nội dung'), 'not-a-zip'],
    ['a locked .docx', 'a.docx', () => compoundFile('EncryptedPackage'), 'encrypted'],
    ['a locked .xlsx', 'a.xlsx', () => compoundFile('EncryptedPackage'), 'encrypted'],
    ['Word 97', 'a.doc', () => compoundFile('WordDocument'), 'old-doc'],
    ['Excel 97', 'a.xls', () => compoundFile('Workbook'), 'old-xls'],
    ['Excel 5', 'a.xls', () => compoundFile('Book'), 'old-xls'],
    ['Word 97 called .docx', 'a.docx', () => compoundFile('WordDocument'), 'old-doc'],
    ['a .docx cut off', 'a.docx', () => cut(asDocx(ROWS)), 'truncated-zip'],
    ['an .xlsx cut off', 'a.xlsx', () => cut(asXlsx(ROWS)), 'truncated-zip'],
    ['a bomb in a .docx', 'a.docx', () => bomb('word/document.xml'), 'too-large'],
    ['a bomb in an .xlsx', 'a.xlsx', () => bomb('xl/workbook.xml'), 'too-large'],
    ['entities in a .docx', 'a.docx', () => docxOf(`${DOCTYPE}<a>&c;</a>`), 'xml-entities'],
    [
      'entities in an .xlsx',
      'a.xlsx',
      () =>
        book({ sheets: [{ data: '' }], parts: { 'xl/workbook.xml': `${DOCTYPE}<workbook>&c;</workbook>` } }),
      'xml-entities',
    ],
    ['broken XML', 'a.docx', () => docxOf('<w:document><w:body>'), 'broken-xml'],
    ['an archive called .docx', 'a.docx', () => zipSync({ 'a.txt': strToU8('a') }), 'not-word'],
    ['an archive called .xlsx', 'a.xlsx', () => zipSync({ 'a.txt': strToU8('a') }), 'not-excel'],
    ['an archive', 'a.zip', () => zipSync({ 'a.txt': strToU8('a') }), 'unknown-format'],
    ['OpenDocument', 'a.odt', () => zipSync({ 'content.xml': strToU8('<a/>') }), 'unknown-format'],
    ['a web archive', 'a.mht', () => strToU8('MIME-Version: 1.0\r\n\r\n<html>'), 'unknown-format'],
    [
      'Excel 2003 XML',
      'a.xls',
      () => strToU8('<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?><Workbook><Table >'),
      'unknown-format',
    ],
    ['a picture called .txt', 'a.txt', () => strToU8('\x89PNG\r\n\x1a\n', true), 'unknown-format'],
    [
      'letters nobody knows',
      'a.txt',
      () => latin('Gr\xf6\xdfe \xfcber Stra\xdfe, K\xf6ln'),
      'unreadable-encoding',
    ],
    [
      'a page of such letters',
      'a.html',
      () => latin('<p>Gr\xf6\xdfe \xfcber Stra\xdfe'),
      'unreadable-encoding',
    ],
    ['a page of no known charset', 'a.html', () => strToU8('<meta charset=vni>'), 'unreadable-encoding'],
    ['too many rows of text', 'a.txt', () => strToU8(many((i) => `${i}\tviệc\n`)), 'too-many-rows'],
    ['too many rows of csv', 'a.csv', () => strToU8(many((i) => `${i};việc\n`)), 'too-many-rows'],
    ['too many rows of HTML', 'a.html', () => strToU8(htmlRows()), 'too-many-rows'],
    [
      'too many rows of Word',
      'a.docx',
      () => docx(`<w:tbl>${many((i) => row(cell(`${i}`)))}</w:tbl>`),
      'too-many-rows',
    ],
    [
      'too many rows of Excel',
      'a.xlsx',
      () => book({ sheets: [{ data: many((i) => `<row><c><v>${i}</v></c></row>`) }] }),
      'too-many-rows',
    ],
  ])('%s', async (_, name, bytes, code) => {
    const error = await refusalOf(name, bytes());
    expect(error).toMatchObject({ code, data: { file: name } });
    expect(sentence(error)).toMatch(/^[^\n]*\p{Ll}[^\n]*\.$/u);
    expect(sentence(error)).not.toMatch(/undefined|NaN|\[object/u);
  });
});

const htmlRows = () => `<table>${many((i) => `<tr><td>${i}<td>việc`)}</table>`;

async function refusalOf(name: string, bytes: Uint8Array): Promise<DocumentError> {
  const outcome = await readDocument({ name, bytes }).catch((error: unknown) => error);
  if (!(outcome instanceof DocumentError)) throw new Error(`${name} was not refused`, { cause: outcome });
  return outcome;
}

const sentence = ({ code, data }: DocumentError) => DOCUMENT_MESSAGES.vi[code](data);
