import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { bookHistory, type Built, buildWorkbook, type DocumentFile } from '../../app/index.ts';
import { DocumentError } from '../../core/outcome/index.ts';
import { type Snapshot, WorkbookError } from '../../core/workbook/index.ts';
import { fileBook, keepAside, openWorkbook, saveWorkbook } from '../../hosts/file/index.ts';
import { localMinute } from '../localDay.ts';
import { writeNextYear } from './buildNextYear.ts';
import type { CliCommand, CommandCall } from './command.ts';
import { importRequest } from './directory.ts';
import { filesOf } from './inputs.ts';
import { UsageError } from './usage.ts';
import { sayAside, sayBuilt, sayOver, sayRead } from './progress.ts';

export const build: CliCommand = {
  name: 'build',
  usage:
    'so-thi-dua build TỆP… -o SỔ.xlsx [--year NĂM] [--directory ĐƠN-VỊ.xlsx] [--as-of NGÀY] [--next-year [--carry-unfinished]] [--force]',
  summary: {
    vi: 'Dựng sổ làm việc Excel từ kế hoạch (một hoặc nhiều tệp .docx .pdf .txt .html .xlsx). --next-year: lập sổ của năm sau từ sổ (hoặc kế hoạch) năm nay, kể những chỗ cần quyết định; --carry-unfinished: đưa cả việc quá hạn chưa xong vào nhóm chuyển tiếp.',
    en: 'Builds the structured workbook of a plan (one or more files .docx .pdf .txt .html .xlsx). --next-year: the workbook of the next year out of this year’s, with all that has to be settled; --carry-unfinished: with what is late and not done.',
  },
  async run(call) {
    const output = outputOf(call, 'build');
    if (call.options.nextYear) return writeNextYear(call, output);
    await buildTo(output, await filesOf(call, 'build'), call);
    return 0;
  },
};

/** Reads, builds, writes whole, and says on stderr what was read and where the workbook is. */
export async function buildTo(output: string, files: DocumentFile[], call: CommandCall): Promise<void> {
  const { options, ports } = call;
  const old = options.force && existsSync(output) ? await openOld(output) : {};
  const built = await buildWorkbook.run(
    {
      ...(await importRequest(call, files)),
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      ...(old.replaced && { replaced: old.replaced }),
    },
    ports,
  );
  const aside = await write(output, built, old, options.force);
  sayRead(call, built.plan);
  sayBuilt(call, output, built.workbook);
  for (const { text } of built.notes) call.terminal.err(`${text}\n`);
  if (built.over) sayOver(call);
  if (aside) sayAside(call, aside.file, aside.sheets);
}

interface Old {
  replaced?: Snapshot;
  unreadable?: true;
}

/** Into the workbook that is there, or in its place. Resolves to where the old one was kept, if not all of it goes along. */
async function write(output: string, { workbook, over, left }: Built, old: Old, force: boolean) {
  const book = over && fileBook(output);
  const sheets = book ? (await book.losses(over.edits)).map(({ sheet }) => sheet) : left;
  const file = sheets.length > 0 || old.unreadable ? await keepAside(output) : undefined;
  // By the journal, as the pane does: Hoàn tác in Excel takes this back too.
  if (book) await bookHistory(book, () => localMinute()).write(over);
  else await saveWorkbook(output, workbook, { force });
  return file === undefined ? undefined : { file, sheets };
}

/** The workbook that is about to be replaced. One that cannot be read may hold somebody's work all the same. */
async function openOld(path: string): Promise<Old> {
  try {
    return { replaced: await openWorkbook(path) };
  } catch (error) {
    if (error instanceof DocumentError || error instanceof WorkbookError) return { unreadable: true };
    throw error;
  }
}

/** @throws UsageError no-output, bad-output, output-is-input */
export function outputOf(call: CommandCall, name: string): string {
  const output = placeToWrite(call, name);
  // Excel refuses a workbook under another ending.
  if (!/\.xlsx$/iu.test(output)) throw new UsageError('bad-output', { value: output });
  return output;
}

/** Where to write, which is none of the files that are read. @throws UsageError no-output, output-is-input */
export function placeToWrite({ options }: CommandCall, name: string): string {
  const { output, files, directory } = options;
  if (output === undefined) throw new UsageError('no-output', { name });
  const inputs = [...files, ...(directory === undefined ? [] : [directory])];
  if (inputs.some((input) => isSameFile(input, output)))
    throw new UsageError('output-is-input', { value: output });
  return output;
}

/** "./a.xlsx" and "a.xlsx", and a link to it. */
const isSameFile = (one: string, other: string) =>
  resolve(one) === resolve(other) || realOf(one) === realOf(other);

/** Where a path leads; what leads nowhere is itself, and the error of reading or writing it says why. */
function realOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}
