import { describe, test } from '@jest/globals';
import { holdGeneratedTables } from '../../support/generatedTables.ts';

describe('generated tables', () => {
  test('read back to the table they were drawn from, whatever pages, merges and columns', () => {
    holdGeneratedTables(300);
  });
});
