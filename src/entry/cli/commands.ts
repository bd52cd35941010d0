import type { CliCommand } from './command.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { criteria } from './criteria.ts';
import { deadlines } from './deadlines.ts';
import { demo } from './demo.ts';
import { exportPlanTo } from './export.ts';
import { forms } from './forms.ts';
import { read } from './read.ts';
import { schema } from './schema.ts';
import { score } from './score.ts';
import { units } from './units.ts';

/** All words of the command, in the order of --help. */
export const ALL_COMMANDS: readonly CliCommand[] = [
  read,
  build,
  check,
  criteria,
  score,
  forms,
  exportPlanTo,
  deadlines,
  units,
  schema,
  demo,
];
