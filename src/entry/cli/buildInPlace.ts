import { followBook } from '../../app/index.ts';
import type { Behind } from '../../core/sheets/index.ts';
import { openWorkbook } from '../../hosts/file/index.ts';
import type { CommandCall } from './command.ts';
import type { Language } from './language.ts';
import { writeOver } from './overBook.ts';

const PARTS: Record<Language, Record<keyof Behind, (count: number) => string>> = {
  vi: {
    deadlines: (count) => `${count} nhiệm vụ đổi thời hạn`,
    units: (count) => `${count} nhiệm vụ đổi đơn vị`,
    titles: (count) => `${count} nhiệm vụ đổi nội dung`,
    added: (count) => `${count} dòng mới`,
    gone: (count) => `${count} dòng đã xóa`,
    uncounted: (count) => `Tiến độ thiếu ${count} tháng hoặc đơn vị`,
  },
  en: {
    deadlines: (count) => `${count} tasks with another deadline`,
    units: (count) => `${count} tasks with other units`,
    titles: (count) => `${count} tasks in other words`,
    added: (count) => `${count} new rows`,
    gone: (count) => `${count} rows gone`,
    uncounted: (count) => `Tiến độ lacked ${count} months or units`,
  },
};
const FOLLOWED: Record<Language, (parts: string, output: string) => string> = {
  vi: (parts, output) => `Đã cập nhật các trang tính theo nội dung đã sửa (${parts}): ${output}`,
  en: (parts, output) => `The sheets follow what was edited now (${parts}): ${output}`,
};
const NOTHING: Record<Language, (output: string) => string> = {
  vi: (output) => `Các trang tính đã theo nội dung của sổ, không có gì phải cập nhật: ${output}`,
  en: (output) => `The sheets follow what the workbook says already, nothing was written: ${output}`,
};

/** `build SỔ.xlsx -o SỔ.xlsx --force`, and nothing that would need the plan to be built anew. */
export const isInPlace = (
  { options }: Pick<CommandCall, 'options'>,
  isSameFile: (one: string, other: string) => boolean,
): boolean => {
  const { files, output = '', force, nextYear, year, asOf, directory } = options;
  const [file = ''] = files;
  const isPlain = [year, asOf, directory].every((option) => option === undefined) && !nextYear;
  return force && isPlain && files.length === 1 && /\.xlsx$/iu.test(output) && isSameFile(file, output);
};

/**
 * The sheets follow what people wrote, in the very file: all else in it stays. false: it is no workbook of ours.
 * @throws DocumentError, WorkbookError
 */
export async function buildInPlace(call: CommandCall): Promise<boolean> {
  const { options, ports, terminal } = call;
  const { output = '', lang } = options;
  const followed = followBook.run(await openWorkbook(output), ports.today());
  if (!followed) return false;
  const { behind, over } = followed;
  const keys = Object.keys(PARTS[lang]) as (keyof Behind)[];
  const parts = keys.filter((key) => behind[key] > 0).map((key) => PARTS[lang][key](behind[key]));
  const sayHow = over && (await writeOver(call, output, over));
  terminal.err(`${over ? FOLLOWED[lang](parts.join(', '), output) : NOTHING[lang](output)}\n`);
  sayHow?.();
  return true;
}
