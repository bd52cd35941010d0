import { test } from '@jest/globals';
import { holdLives } from './workingLife/life.ts';

// The same lives each time; another seed tries others.
test.each([2, 3])('long lives in one workbook, the lives of seed %i', (seed) => holdLives(6, 18, seed));
