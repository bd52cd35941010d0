import { describe, test } from '@jest/globals';
import { holdAgain, holdAnyBook, holdAnyPlan, holdFollowing } from './anyPlan.ts';
import { holdFollowed } from './handEdits.ts';
import { WAYS } from './trips.ts';

describe('any plan, many times', () => {
  test.each(WAYS)('comes back from its sheets field by field, through %s', (_, way) => holdAnyPlan(way, 400));
  test.each(WAYS)('keeps what people wrote beside it, through %s', (_, way) => holdAnyBook(way, 400));
  test.each(WAYS)('is behind in nothing while nobody touched its sheets, through %s', (_, way) =>
    holdFollowing(way, 400),
  );
  test('follows whatever people do to its rows', () => holdFollowed(150));

  test('stays as it is when the same document is read again', () => holdAgain(600));
});
