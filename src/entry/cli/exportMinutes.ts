import { scoreCommand } from '../../app/index.ts';
import { minutesDoc } from '../../core/exports/index.ts';
import { writeFileWhole } from '../../hosts/file/index.ts';
import { bytesOf } from '../exports.ts';
import type { CommandCall } from './command.ts';
import { formFiles } from './formFiles.ts';
import { UsageError } from './usage.ts';
import { placeWithEnding } from './placeWithEnding.ts';
import { findingLine } from './scoreText.ts';

/** The council's minutes with ranking and points, from criteria and filled forms; what is open is said, not written. */
export async function exportMinutes(call: CommandCall): Promise<number> {
  const { options, ports, terminal } = call;
  const output = placeWithEnding(call, 'docx');
  const scored = await scoreCommand.run({ files: formFiles(call, 'export') }, ports);
  if (!scored) throw new UsageError('no-criteria');
  await writeFileWhole(output, await bytesOf({ to: 'docx', model: minutesDoc(scored) }), {
    force: options.force,
  });
  for (const { text } of scored.notes) terminal.err(`${text}\n`);
  for (const finding of scored.findings) terminal.err(`${findingLine(finding, options.lang)}\n`);
  terminal.err(`${options.lang === 'en' ? 'Wrote' : 'Đã ghi'}: ${output}\n`);
  return 0;
}
