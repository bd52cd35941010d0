import { describe } from '@jest/globals';
import { properties } from './properties.ts';

describe('whatever is written', () => properties(150));
