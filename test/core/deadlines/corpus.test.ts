import { describe, expect, test } from '@jest/globals';
import { readDeadline } from '../../../src/core/deadlines/index.ts';
import * as dated from '../../corpora/deadlines.ts';
import * as apart from '../../corpora/deadlinesApart.ts';
import { withoutSpans } from './withoutSpans.ts';

const { NO_TIMES, ...groups } = { ...dated, ...apart };
const PLAN_YEAR = 2026;

describe.each(Object.entries(groups))('%s', (_, meanings) => {
  const phrases = meanings.flatMap(({ expected, phrases: written, year = PLAN_YEAR }) =>
    written.map((phrase) => ({ phrase, expected, year })),
  );
  test.each(phrases)('$phrase', ({ phrase, expected, year }) => {
    expect(withoutSpans(readDeadline(phrase, { year }))).toEqual(expected);
  });
});

describe('no time at all', () => {
  test.each(NO_TIMES)('%s', (text) => {
    expect(readDeadline(text, { year: PLAN_YEAR })).toEqual({ kind: 'unread', note: text });
  });
});
