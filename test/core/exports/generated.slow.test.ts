import { test } from '@jest/globals';
import { holdGeneratedExports } from './roundTrip.ts';

test('two thousand generated plans go out and come back', () => holdGeneratedExports(2000), 300_000);
