import { readFileSync } from 'node:fs';
import type { DirectoryUnit } from '../../src/core/units/index.ts';

/** The units of the directory that ships for a district of 2022, read as a file: jest knows no JSON modules. */
export const SHIPPED_UNITS = (
  JSON.parse(readFileSync(new URL('../../assets/directory/quan-2022.json', import.meta.url), 'utf8')) as {
    units: DirectoryUnit[];
  }
).units;
