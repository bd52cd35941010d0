import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { APP, languageOf, translator, type Words, type WordTable } from '../../src/pane/strings/index.ts';
import { CHART } from '../../src/pane/strings/chart.ts';
import { CHECKING } from '../../src/pane/strings/check.ts';
import { ERRORS } from '../../src/pane/strings/errors.ts';
import { EXPORTING } from '../../src/pane/strings/export.ts';
import { FOLLOWING } from '../../src/pane/strings/follow.ts';
import { IMPORTING } from '../../src/pane/strings/import.ts';
import { JOURNAL } from '../../src/pane/strings/journal.ts';
import { OUTCOMES } from '../../src/pane/strings/outcomes.ts';
import { PAGE } from '../../src/pane/strings/page.ts';
import { PROGRESS } from '../../src/pane/strings/progress.ts';
import { SCORING } from '../../src/pane/strings/scoring.ts';
import { SETTINGS } from '../../src/pane/strings/settings.ts';

/** Every table of words, by the name of its file: a new one is added here, or the first test says so. */
const TABLES: Record<string, Words<WordTable>> = {
  app: APP,
  chart: CHART,
  check: CHECKING,
  errors: ERRORS,
  export: EXPORTING,
  follow: FOLLOWING,
  import: IMPORTING,
  journal: JOURNAL,
  outcomes: OUTCOMES,
  page: PAGE,
  progress: PROGRESS,
  scoring: SCORING,
  settings: SETTINGS,
};
const slotsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([slot]) => slot).sort();
const ALL = Object.values(TABLES).flatMap(({ vi, en }) =>
  Object.keys(vi).map((key) => [key, vi[key] ?? '', en[key] ?? ''] as const),
);

describe('the words of the pane', () => {
  test('all tables are looked at', () => {
    const files = readdirSync(new URL('../../src/pane/strings/vi/', import.meta.url));
    expect(Object.keys(TABLES)).toEqual(files.map((file) => file.replace('.ts', '')).sort());
  });

  test('no key has two meanings', () => {
    const keys = ALL.map(([key]) => key);
    expect(keys).toHaveLength(new Set(keys).size);
  });

  // The compiler holds that English has every key and every slot; a slot too many would be shown as it stands.
  test.each(ALL)('%s: the same slots in both languages, no blank text', (_, vi, en) => {
    expect(slotsOf(en)).toEqual(slotsOf(vi));
    expect([vi.trim(), en.trim()]).toEqual([vi, en]);
    expect(vi && en).toBeTruthy();
  });

  test('Vietnamese is composed (NFC), so that it is found by search and drawn by every font', () => {
    for (const [, vi] of ALL) expect(vi).toBe(vi.normalize('NFC'));
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

test.each([
  ['vi', 1234.5, 'Hiện thêm 1.234,5 dòng'],
  ['en', 1234.5, 'Show 1,234.5 more'],
  ['vi', 50, 'Hiện thêm 50 dòng'],
  ['vi', '2026', 'Hiện thêm 2026 dòng'],
] as const)('%s: %p is written as people there write it; a text stays as it is', (language, count, said) => {
  expect(translator(APP, language)('app.more-rows', { count })).toBe(said);
});

test('a slot is filled, also with a text that looks like a slot', () => {
  expect(translator(APP, 'en')('app.more-rows', { count: '{count}$&' })).toBe('Show {count}$& more');
});
