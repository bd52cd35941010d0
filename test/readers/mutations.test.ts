import { test } from '@jest/globals';
import { holdMutations } from './mutations.ts';

test('damaged samples are read or refused by name', async () => {
  await holdMutations(150);
});
