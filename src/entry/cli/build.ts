import { buildWorkbook, type DocumentFile } from '../../app/index.ts';
import { DocumentError } from '../../core/outcome/index.ts';
import type { Snapshot } from '../../core/workbook/index.ts';
import { keepAside, writeFileWhole } from '../../hosts/file/index.ts';
import type { CliCommand, CommandCall } from './command.ts';
import { importRequest } from './directory.ts';
import { baseName, filesOf, readOrFail } from './inputs.ts';
import { UsageError } from './messages.ts';
import { sayAside, sayBuilt, sayRead } from './progress.ts';

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
  const replaced = options.force ? await workbookAt(output, call) : undefined;
  const { plan, workbook, notes, left } = await buildWorkbook.run(
    {
      ...(await importRequest(call, files)),
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      ...(replaced && { replaced }),
    },
    ports,
  );
  const bytes = await ports.writeWorkbook(workbook);
  const aside = left.length > 0 ? await keepAside(output) : undefined;
  await writeFileWhole(output, bytes, { force: options.force });
  sayRead(call, plan);
  sayBuilt(call, output, workbook);
  for (const { text } of notes) call.terminal.err(`${text}\n`);
  if (aside !== undefined) sayAside(call, aside, left);
}

/** The workbook that is about to be replaced; undefined where none is, or a file that is no workbook. */
async function workbookAt(path: string, { ports, terminal }: CommandCall): Promise<Snapshot | undefined> {
  try {
    return await ports.readWorkbook({
      name: baseName(path),
      bytes: await readOrFail(terminal.readFile, path),
    });
  } catch (error) {
    // --force replaces whatever is there; a file that cannot be read has nothing to carry over.
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
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
