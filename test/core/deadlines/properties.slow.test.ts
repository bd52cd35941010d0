import { describe } from '@jest/globals';
import { properties } from './properties.ts';

describe('whatever is written, at length', () => properties(20_000));
