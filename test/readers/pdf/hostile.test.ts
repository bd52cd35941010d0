import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { DocumentError } from '../../../src/core/outcome/index.ts';
import { readDocument } from '../../../src/entry/documents.ts';
import { readPdf } from '../../../src/readers/pdf/index.ts';
import { line, pdf, text } from '../../support/pdf.ts';

async function outcome(bytes: Uint8Array, limits?: Parameters<typeof readPdf>[2]): Promise<string> {
  try {
    await readPdf(bytes, 'a.pdf', limits);
    return 'read';
  } catch (error) {
    if (error instanceof DocumentError)
      return JSON.stringify([error.code, error.data['what']].filter(Boolean));
    throw error;
  }
}

const LIMITS = { bytes: 1e6, pages: 3, operators: 1500, letters: 100 };
const whole = pdf([[text(50, 100, 'Kế hoạch')]]);
const ENCRYPTED =
  '/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<' +
  '61'.repeat(32) +
  '>/U<' +
  '62'.repeat(32) +
  '>>>';

const USES_A = '/Resources<</XObject<</A 4 0 R>>>>';
const DRAWS_A = '/Length 5>>stream\n/A Do\nendstream endobj';
const RECURSIVE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]${USES_A}/Contents 5 0 R>>endobj
4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]${USES_A}${DRAWS_A}
5 0 obj<<${DRAWS_A}
trailer<</Root 1 0 R>>`;

describe('a PDF that cannot be read is named', () => {
  test.each<[what: string, bytes: Uint8Array, code: string[]]>([
    ['a scan', pdf([[line(50, 50, 90, 50)], []]), ['scanned-pdf']],
    ['a scan with a stamp on its first page', pdf([[text(50, 50, 'Ký số')], [], []]), ['scanned-pdf']],
    ['only blanks', pdf([[text(50, 50, '   ')]]), ['scanned-pdf']],
    ['with a password', pdf([[text(50, 50, 'x')]], '', ENCRYPTED), ['locked-pdf']],
    ['a head only', strToU8('%PDF-1.7\n'), ['broken-pdf']],
    ['rubbish after the head', strToU8(`%PDF-1.4\n${'x y z <<'.repeat(500)}`), ['broken-pdf']],
    ['without pages', pdf([]), ['broken-pdf']],
    ['too many bytes', new Uint8Array(1_000_001), ['too-large', 'fileBytes']],
    ['too many pages', pdf([[], [], [], []]), ['too-large', 'pages']],
    [
      'too many operators',
      pdf([Array.from({ length: 6000 }, () => line(50, 50, 90, 50))]),
      ['too-large', 'operators'],
    ],
    ['too many letters', pdf([[text(50, 50, 'x'.repeat(101))]]), ['too-large', 'letters']],
  ])('%s', async (_, bytes, code) => {
    expect(await outcome(bytes, LIMITS)).toBe(JSON.stringify(code));
  });

  test('a form that draws itself does not go on for ever', async () => {
    expect(await outcome(strToU8(RECURSIVE), LIMITS)).toMatch(/scanned-pdf|broken-pdf|too-large/u);
  });

  test('changed anywhere, it is read or refused', async () => {
    for (let at = 0; at < whole.length; at += 37) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x15;
      expect(await outcome(bytes, LIMITS)).toMatch(/^(?:read|\["(?:broken|scanned|locked)-pdf"\])$/u);
    }
  });

  test.each([50, 400, 900, whole.length - 30])('cut off at %i, it is read or refused', async (end) => {
    expect(await outcome(whole.slice(0, end), LIMITS)).toMatch(/^(?:read|\["(?:broken|scanned)-pdf"\])$/u);
  });
});

test('the file is named, and its bytes are left alone', async () => {
  const before = whole.slice();
  await readDocument({ name: 'ke-hoach.pdf', bytes: whole });
  expect(whole).toEqual(before);
  const scan = readDocument({ name: 'quet.pdf', bytes: pdf([[]]) });
  await expect(scan).rejects.toMatchObject({ code: 'scanned-pdf', data: { file: 'quet.pdf' } });
  await expect(readDocument({ name: 'a.pdf', bytes: strToU8('xin chào') })).rejects.toMatchObject({
    code: 'broken-pdf',
  });
});
