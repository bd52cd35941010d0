import { buildNextYear } from '../../app/index.ts';
import { oneLine } from '../../core/text/index.ts';
import { saveWorkbook } from '../../hosts/file/index.ts';
import type { CommandCall } from './command.ts';
import { importRequest } from './directory.ts';
import { filesOf } from './inputs.ts';
import type { Language } from './language.ts';
import { UsageError } from './usage.ts';
import { sayBuilt, sayRead } from './progress.ts';

const SETTLE: Record<Language, (count: number) => string> = {
  vi: (count) => `Cần quyết định ${count} chỗ (cũng ghi ở trang “Ghi chú đọc”):`,
  en: (count) => `To settle: ${count} (also on the sheet “Ghi chú đọc”):`,
};

/** `build SỔ.xlsx --next-year -o SỔ-MỚI.xlsx`: next year's workbook, and all that a person has to settle in it. */
export async function writeNextYear(call: CommandCall, output: string): Promise<number> {
  const { options, ports, terminal } = call;
  const made = await buildNextYear.run(
    {
      ...(await importRequest(call, await filesOf(call, 'build'))),
      ...(options.asOf !== undefined && { asOf: options.asOf }),
      carryUnfinished: options.carryUnfinished,
    },
    ports,
  );
  if (!made) throw new UsageError('no-plan-year');
  const { plan, workbook, decisions } = made;
  await saveWorkbook(output, workbook, { force: options.force });
  sayRead(call, plan);
  if (decisions.length > 0) terminal.err(`${SETTLE[options.lang](decisions.length)}\n`);
  for (const { text } of decisions) terminal.err(`  ${oneLine(text)}\n`);
  sayBuilt(call, output, workbook);
  return 0;
}
