import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ALL_FUNCTIONS, metadataOf } from '../../src/functions/index.ts';
import { FUNCTION_IDS, LANGUAGES } from '../../src/functions/start/index.ts';
import { metadataFile, metadataText } from '../support/functionMetadata.ts';

describe.each(LANGUAGES)('the metadata in %s', (language) => {
  const text = metadataText(language);

  test('is what lies in assets/functions (else: npx tsx test/support/functionMetadata.ts)', () => {
    expect(readFileSync(metadataFile(language), 'utf8')).toBe(text);
  });

  test('a description fits: Excel shows 255 characters of it', () => {
    const texts = [...text.matchAll(/"(?:description|name)": "([^"]*)"/gu)].map(([, one]) => one ?? '');
    expect(texts.filter((one) => one.length > 255 || one.trim() === '')).toEqual([]);
    expect(texts.length).toBeGreaterThan(FUNCTION_IDS.length);
  });
});

test('both languages have the same functions and parameters in the same order', () => {
  const shape = (language: 'vi' | 'en') =>
    JSON.stringify(metadataOf(language), (key, value: unknown) =>
      ['description'].includes(key) ? undefined : value,
    ).replace(/"name":"[^"]*"/gu, '""');
  expect(shape('vi')).toBe(shape('en'));
});

test('ids and names are what Excel takes: three or more letters, none like a cell', () => {
  const odd = FUNCTION_IDS.filter((id) => !/^[A-Z][A-Z0-9.]{2,}$/u.test(id) || /^[A-Z]{1,3}\d+$/u.test(id));
  expect(odd).toEqual([]);
});

test('optional parameters come last', () => {
  for (const id of FUNCTION_IDS) {
    const optional = ALL_FUNCTIONS[id].parameters.map((parameter) => parameter.optional ?? false);
    expect(optional).toEqual([...optional].sort());
  }
});
