import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildWorkbook, type DocumentFile } from '../../app/index.ts';
import { buildInPlace, isInPlace } from './buildInPlace.ts';
import { writeNextYear } from './buildNextYear.ts';
import type { CliCommand, CommandCall } from './command.ts';
import { importRequest } from './directory.ts';
import { filesOf } from './inputs.ts';
import { oldBookAt, writeBook } from './overBook.ts';
import { UsageError } from './usage.ts';
import { sayBuilt, sayRead } from './progress.ts';

export const build: CliCommand = {
  name: 'build',
  usage:
    'so-thi-dua build TỆP… -o SỔ.xlsx [--year NĂM] [--directory ĐƠN-VỊ.xlsx] [--as-of NGÀY] [--next-year [--carry-unfinished]] [--force]',
  summary: {
    vi: 'Dựng sổ làm việc Excel từ kế hoạch (một hoặc nhiều tệp .docx .pdf .txt .html .xlsx). SỔ.xlsx -o chính SỔ.xlsx --force: các trang tính trong sổ theo nội dung đã sửa tay. --next-year: lập sổ của năm sau từ sổ (hoặc kế hoạch) năm nay, kể những chỗ cần quyết định; --carry-unfinished: đưa cả việc quá hạn chưa xong vào nhóm chuyển tiếp.',
    en: 'Builds the structured workbook of a plan (one or more files .docx .pdf .txt .html .xlsx). BOOK.xlsx -o the same BOOK.xlsx --force: its sheets follow what was edited by hand. --next-year: the workbook of the next year out of this year’s, with all that has to be settled; --carry-unfinished: with what is late and not done.',
  },
  async run(call) {
    // A workbook that follows its own words is not replaced: the one call in which a file is read and written.
    if (isInPlace(call, isSameFile) && (await buildInPlace(call))) return 0;
    const output = outputOf(call, 'build');
    if (call.options.nextYear) return writeNextYear(call, output);
    await buildTo(output, await filesOf(call, 'build'), call);
    return 0;
  },
};

/** Reads, builds, writes whole, and says on stderr what was read and where the workbook is. */
export async function buildTo(output: string, files: DocumentFile[], call: CommandCall): Promise<void> {
  const { options, ports } = call;
  const old = await oldBookAt(output, call);
  const built = await buildWorkbook.run(
    {
      ...(await importRequest(call, files)),
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      ...(old.replaced && { replaced: old.replaced }),
    },
    ports,
  );
  const sayHow = await writeBook(call, output, built, old);
  sayRead(call, built.plan);
  sayBuilt(call, output, built.workbook);
  for (const { text } of built.notes) call.terminal.err(`${text}\n`);
  sayHow();
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
