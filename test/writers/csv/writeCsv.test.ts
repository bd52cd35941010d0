import { expect, test } from '@jest/globals';
import { writeCsv } from '../../../src/writers/csv/index.ts';

const written = (text: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv([[text]]));

test.each([
  ['Quý I', 'Quý I'],
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['- Xét', "'- Xét"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['\t=1', '"\'\t=1"'],
  ['-', '–'],
  ['a,b', '"a,b"'],
  ['a\n=b', '"a\n=b"'],
  ['“a” "b"', '“a” ""b""'.replace(/^/u, '"').concat('"')],
])('%j → %j', (text, field) => {
  expect(written(text)).toBe(`\ufeff${field}\r\n`);
});

test('bytes begin with the mark of UTF-8, records end with CR LF', () => {
  const bytes = writeCsv([
    ['TT', 'Việc'],
    ['1', ''],
  ]);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('TT,Việc\r\n1,\r\n');
});
