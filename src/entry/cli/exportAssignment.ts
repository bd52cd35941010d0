import { makeAssignment } from '../../app/index.ts';
import { NO_CLEANING, OFFICIAL_CLEANING } from '../../core/exports/index.ts';
import { oneLine } from '../../core/text/index.ts';
import { writeFileWhole } from '../../hosts/file/index.ts';
import { bytesOf } from '../exports.ts';
import type { CommandCall } from './command.ts';
import { importRequest } from './directory.ts';
import { filesOf } from './inputs.ts';
import type { Language } from './language.ts';
import { UsageError } from './usage.ts';
import { placeWithEnding } from './placeWithEnding.ts';
import { sayRead } from './progress.ts';

const WORDS: Record<
  Language,
  { others: (names: string) => string; written: (units: number, output: string) => string }
> = {
  vi: {
    others: (names) => `Không có phần riêng (cá nhân, hoặc nhóm chưa có trong danh mục): ${names}.`,
    written: (units, output) => `Đã ghi phân công của ${units} đơn vị: ${output}`,
  },
  en: {
    others: (names) => `Without a section (persons, groups that the directory does not list): ${names}.`,
    written: (units, output) => `Wrote the tasks of ${units} units: ${output}`,
  },
};

/** Who does what, a section for each unit, as one .docx. */
export async function exportAssignment(call: CommandCall): Promise<number> {
  const { options, ports, terminal } = call;
  const { unit, asWritten, lang, force } = options;
  const output = placeWithEnding(call, 'docx');
  const { plan, document, units, others } = await makeAssignment.run(
    {
      ...(await importRequest(call, await filesOf(call, 'export'))),
      ...(unit !== undefined && { unit }),
      cleaning: asWritten ? NO_CLEANING : OFFICIAL_CLEANING,
    },
    ports,
  );
  sayRead(call, plan);
  if (!document) throw new UsageError('unit-without-tasks', { unit: unit ?? '' });
  await writeFileWhole(output, await bytesOf({ to: 'docx', model: document }), { force });
  if (others.length > 0) terminal.err(`${WORDS[lang].others(others.map(oneLine).join('; '))}\n`);
  terminal.err(`${WORDS[lang].written(units, output)}\n`);
  return 0;
}
