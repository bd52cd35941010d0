import * as z from 'zod';
import { unitRefSchema } from '../../core/plan/index.ts';
import { createDirectory, resolveUnit, splitUnits } from '../../core/units/index.ts';
import type { CliCommand } from './command.ts';
import { shippedFor } from '../shippedUnits.ts';
import { ownDirectory } from './directory.ts';
import { jsonLines } from './inputs.ts';

/** As in a plan; the role only where the cell itself says it, since there is no column. */
export const unitsLineSchema = z.object({ units: z.array(unitRefSchema.partial({ role: true })) });

export const units: CliCommand = {
  name: 'units',
  usage: 'so-thi-dua units [--on NGÀY] [--directory ĐƠN-VỊ.xlsx] < DÒNG-JSON',
  summary: {
    vi: 'Mỗi dòng stdin là một ô đơn vị (chuỗi JSON); in ra các đơn vị trong ô, mỗi dòng một kết quả.',
    en: 'Each line of stdin is a unit cell (a JSON string); prints the units in it a line.',
  },
  async run(call) {
    const { on } = call.options;
    const own = await ownDirectory(call);
    const directory = createDirectory(own ?? shippedFor(on ?? call.ports.today()));
    for (const text of await jsonLines(call, z.string())) {
      const found = splitUnits(text).map((mention) => ({
        ...mention,
        ...(mention.kind === 'person'
          ? { match: 'none' as const }
          : resolveUnit(mention.name, directory, on)),
      }));
      call.terminal.out(`${JSON.stringify({ units: found })}\n`);
    }
    return 0;
  },
};
