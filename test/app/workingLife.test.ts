import { test } from '@jest/globals';
import { holdLives } from './workingLife/life.ts';

test('whatever people do in one workbook nothing breaks, nothing vanishes unsaid, and each command can be taken back', () =>
  holdLives(5, 8, 1));
