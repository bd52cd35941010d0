import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Deadline, readDeadline } from '../../../src/core/deadlines/index.ts';
import { describeIf, hasShared, REASONS, sharedPath } from '../../support/optional.ts';
import { withoutSpans } from './withoutSpans.ts';

/** The blank cell cannot be written as a line of the table. */
const BLANK = '(ô trống)';

describeIf(
  hasShared,
  'phrases of real documents, exactly as their readers meant them',
  REASONS.shared,
  () => {
    const lines = readFileSync(sharedPath('data', 'deadline-phrases.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);

    test.each(lines.map((line) => line.split('\t')))(
      '%s',
      (phrase = '', _meaning, expected = '', _source, year) => {
        const read = readDeadline(phrase === BLANK ? '' : phrase, { year: Number(year) });
        expect(withoutSpans(read)).toEqual(JSON.parse(expected) as Deadline);
      },
    );

    test('none is missing', () => expect(lines).toHaveLength(144));
  },
);
