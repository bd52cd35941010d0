import { describe, expect, test } from '@jest/globals';
import { en } from '../../src/pane/strings/en.ts';
import { languageOf, translator } from '../../src/pane/strings/index.ts';
import { vi } from '../../src/pane/strings/vi.ts';

const slotsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([slot]) => slot).sort();
const KEYS = Object.keys(vi) as (keyof typeof vi)[];

describe('the words of the pane', () => {
  // The compiler holds that English has every key and every slot; a slot too many would be shown as it stands.
  test.each(KEYS)('%s: the same slots in both languages, no blank text', (key) => {
    expect(slotsOf(en[key])).toEqual(slotsOf(vi[key]));
    expect([vi[key].trim(), en[key].trim()]).toEqual([vi[key], en[key]]);
    expect(vi[key] && en[key]).toBeTruthy();
  });

  test('Vietnamese is composed (NFC), so that it is found by search and drawn by every font', () => {
    for (const key of KEYS) expect(vi[key]).toBe(vi[key].normalize('NFC'));
  });
});

test.each([
  ['vi-VN', 'vi'],
  ['en-US', 'en'],
  ['EN_gb', 'en'],
  ['fr-FR', 'vi'],
  ['eng', 'vi'],
  [undefined, 'vi'],
])('languageOf(%s) is %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('a slot is filled, also with a text that looks like a slot', () => {
  expect(translator('en')('later.closed', { version: '{version}$&' })).toBe(
    'Version {version}$& does not have this part yet; it opens in a later version.',
  );
});
