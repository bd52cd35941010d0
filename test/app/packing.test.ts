import { expect, test } from '@jest/globals';
import { isWhole, lettersOf, packed, unpacked } from '../../src/app/packing.ts';
import type { Edit } from '../../src/core/workbook/index.ts';
import { sample } from '../support/workbookContract.ts';

const EDITS: Edit[] = [
  { kind: 'put-sheet', sheet: sample('Phụ lục 1', 2000) },
  { kind: 'drop-sheet', name: 'Trang của “ai đó”', expects: { print: '0f' } },
];

test('edits come back as they were, in a fifth of the letters at most', async () => {
  const text = await packed(EDITS);
  expect(await unpacked(text)).toEqual(EDITS);
  expect(text.length).toBeLessThan(JSON.stringify(EDITS).length / 5);
});

test.each<[string, (text: string) => string]>([
  ['typed over', () => 'xóa nhầm'],
  ['blank', () => ''],
  ['cut off', (text) => text.slice(0, -5)],
  ['longer', (text) => `${text}AAAA`],
])('what was %s is no longer whole', async (_what, spoil) => {
  const text = spoil(await packed(EDITS));
  expect(isWhole(text)).toBe(false);
  expect(await unpacked(text)).toBeUndefined();
});

test.each<[string, (text: string) => string]>([
  ['other letters', (text) => text.replace(/:.{40}/u, (letters) => `:${'A'.repeat(letters.length - 1)}`)],
  ['no edits', () => `${btoa('x').length}:${btoa('x')}`],
])('what is as long but says something else is not taken for edits: %s', async (_what, spoil) => {
  expect(await unpacked(spoil(await packed(EDITS)))).toBeUndefined();
});

const forged = async (value: unknown) => packed(value as readonly Edit[]);

test('a cell that somebody forged is no edit: of no kind that there is, or swelling without end', async () => {
  expect(await unpacked(await forged([{ kind: 'constructor' }]))).toBeUndefined();
  const long = await packed(EDITS);
  expect(await unpacked(long, 10_000)).toBeUndefined();
  expect(await unpacked(long, 10_000_000)).toEqual(EDITS);
});

test('bytes of any number are letters that say them one by one', () => {
  const bytes = Uint8Array.from({ length: 20_001 }, (_, i) => i % 256);
  expect(new Uint8Array(Buffer.from(lettersOf(bytes), 'base64'))).toEqual(bytes);
});
