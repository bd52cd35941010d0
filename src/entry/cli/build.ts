import { buildWorkbook, type DocumentFile } from '../../app/index.ts';
import { writeFileWhole } from '../../hosts/file/index.ts';
import type { CliCommand, CommandCall } from './command.ts';
import { importRequest } from './directory.ts';
import { filesOf } from './inputs.ts';
import { UsageError } from './messages.ts';
import { sayBuilt, sayRead } from './progress.ts';

export const build: CliCommand = {
  name: 'build',
  usage: 'so-thi-dua build TỆP… -o SỔ.xlsx [--year NĂM] [--directory ĐƠN-VỊ.xlsx] [--as-of NGÀY] [--force]',
  summary: {
    vi: 'Dựng sổ làm việc Excel từ kế hoạch (một hoặc nhiều tệp .docx .txt .html .xlsx).',
    en: 'Builds the structured workbook of a plan (one or more files .docx .txt .html .xlsx).',
  },
  async run(call) {
    const output = outputOf(call, 'build');
    await buildTo(output, await filesOf(call, 'build'), call);
    return 0;
  },
};

/** Reads, builds, writes whole, and says on stderr what was read and where the workbook is. */
export async function buildTo(output: string, files: DocumentFile[], call: CommandCall): Promise<void> {
  const { options, ports } = call;
  const request = {
    ...(await importRequest(call, files)),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  };
  const { plan, workbook } = await buildWorkbook.run(request, ports);
  await writeFileWhole(output, await ports.writeWorkbook(workbook), { force: options.force });
  sayRead(call, plan);
  sayBuilt(call, output, workbook);
}

/** @throws UsageError no-output, bad-output, output-is-input */
export function outputOf({ options }: CommandCall, name: string): string {
  const { output, files } = options;
  if (output === undefined) throw new UsageError('no-output', { name });
  // Excel refuses a workbook under another ending.
  if (!/\.xlsx$/iu.test(output)) throw new UsageError('bad-output', { value: output });
  if (files.includes(output)) throw new UsageError('output-is-input', { value: output });
  return output;
}
