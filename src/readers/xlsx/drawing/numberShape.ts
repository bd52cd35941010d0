import type { NumberShape } from '../../../core/workbook/index.ts';

/** Formats that every file knows by number; the others of this kind are in the file. ECMA-376 Part 1, 18.8.30. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
]);

/** What a format makes of a positive number, where it only writes digits; undefined: it does more, or nothing. */
export function numberShape(id: number, codes: ReadonlyMap<number, string>): NumberShape | undefined {
  const [section = ''] = (codes.get(id) ?? BUILT_IN.get(id) ?? '').split(';');
  // Colours, and room for a sign or a fill, say nothing of digits.
  const code = section.replace(/\[[^\]]*\]|[_*]./gu, '').trim();
  const [, before = '', whole = '', decimals = '', percent, after = ''] = DIGITS.exec(code) ?? [];
  if (whole === '' || (whole === '0' && decimals === '' && !percent && !before && !after)) return undefined;
  return {
    least: decimals.replace(/[^0]/gu, '').length,
    most: decimals.length,
    ...(whole.includes(',') && { grouped: true as const }),
    ...(percent && { percent: true as const }),
    ...(before && { before: plain(before) }),
    ...(after && { after: plain(after) }),
  };
}

/** Words before, digits, decimals, "%", words behind. */
const DIGITS = /^((?:"[^"]*"|\\.|[ -])*)([#0?,]*[#0?])(?:\.([#0?]+))?( ?%)?((?:"[^"]*"|\\.| )*)$/u;

const plain = (words: string): string => words.replace(/"([^"]*)"|\\(.)/gu, '$1$2');
