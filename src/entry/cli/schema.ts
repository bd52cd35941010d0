import * as z from 'zod';
import { checkSchema } from '../../core/check/index.ts';
import { deadlineSchema } from '../../core/deadlines/index.ts';
import { planSchema } from '../../core/plan/index.ts';
import { scoreSchema } from '../../core/scoring/index.ts';
import { unitsLineSchema } from './units.ts';
import type { CliCommand } from './command.ts';

/** What each command prints; made from the schemas that the program itself uses. */
const SCHEMAS = {
  read: planSchema,
  check: checkSchema,
  score: scoreSchema,
  deadlines: deadlineSchema,
  units: unitsLineSchema,
} as const;

export const schema: CliCommand = {
  name: 'schema',
  usage: 'so-thi-dua schema',
  summary: {
    vi: 'In JSON Schema của mọi kết quả.',
    en: 'Prints the JSON Schemas of all outputs.',
  },
  run({ terminal }) {
    const schemas = Object.fromEntries(
      Object.entries(SCHEMAS).map(([name, one]) => [name, z.toJSONSchema(one)]),
    );
    terminal.out(`${JSON.stringify(schemas, null, 2)}\n`);
    return Promise.resolve(0);
  },
};
