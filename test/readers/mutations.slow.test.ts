import { test } from '@jest/globals';
import { holdMutations } from './mutations.ts';

test('damaged samples are read or refused by name, a long time', async () => {
  await holdMutations(6000);
});
