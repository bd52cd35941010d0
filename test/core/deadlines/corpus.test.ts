import { describe, expect, test } from '@jest/globals';
import { readDeadline } from '../../../src/core/deadlines/index.ts';
import { GROUPS, NO_TIMES } from '../../corpora/deadlineGroups.ts';
import { withoutSpans } from './withoutSpans.ts';

const PLAN_YEAR = 2026;

describe.each(Object.entries(GROUPS))('%s', (_, meanings) => {
  const phrases = meanings.flatMap(({ expected, phrases: written, year = PLAN_YEAR }) =>
    written.map((phrase) => ({ phrase, expected, year })),
  );
  // Strict, for fields that do not apply are absent.
  test.each(phrases)('$phrase', ({ phrase, expected, year }) => {
    expect(withoutSpans(readDeadline(phrase, { year }))).toStrictEqual(expected);
  });
});

describe('no time at all', () => {
  test.each(NO_TIMES)('%s', (text) => {
    expect(readDeadline(text, { year: PLAN_YEAR })).toStrictEqual({ kind: 'unread', note: text });
  });
});
