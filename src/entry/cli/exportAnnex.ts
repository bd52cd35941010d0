import { exportPlan } from '../../app/index.ts';
import { NO_CLEANING, OFFICIAL_CLEANING } from '../../core/exports/index.ts';
import { writeFileWhole } from '../../hosts/file/index.ts';
import { bytesOf } from '../exports.ts';
import { placeWithEnding } from './placeWithEnding.ts';
import type { CommandCall } from './command.ts';
import { importRequest } from './directory.ts';
import { exportedText } from './exportedText.ts';
import { filesOf } from './inputs.ts';
import { UsageError } from './usage.ts';
import { sayRead } from './progress.ts';

/** The annexes of a plan in one file. */
export async function exportAnnex(call: CommandCall): Promise<number> {
  const { options, ports, terminal } = call;
  const { to, unit, asWritten, blankNumber } = options;
  if (to === undefined) throw new UsageError('no-target');
  if (asWritten && blankNumber) throw new UsageError('written-or-blank');
  const output = placeWithEnding(call, to);
  const exported = await exportPlan.run(
    {
      ...(await importRequest(call, await filesOf(call, 'export'))),
      ...(options.asOf !== undefined && { asOf: options.asOf }),
      ...(unit !== undefined && { unit }),
      cleaning: asWritten ? NO_CLEANING : { ...OFFICIAL_CLEANING, blankNumber },
      ...(options.unitNames && { unitNames: options.unitNames }),
      to,
    },
    ports,
  );
  if (!exported) throw new UsageError('unit-without-tasks', { unit: unit ?? '' });
  await writeFileWhole(output, await bytesOf(exported.content), { force: options.force });
  sayRead(call, exported.plan);
  terminal.err(exportedText(exported, output, options.lang));
  return 0;
}
