import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildTo, outputOf } from './build.ts';
import type { CliCommand } from './command.ts';

/** The bundler puts the sample beside the command. */
const SAMPLE = new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url);
const NAME = 'ke-hoach-mau.docx';

export const demo: CliCommand = {
  name: 'demo',
  usage: 'so-thi-dua demo -o SỔ.xlsx',
  summary: {
    vi: 'Dựng thử sổ làm việc từ kế hoạch mẫu đi kèm.',
    en: 'Builds a workbook from the sample plan that comes along.',
  },
  async run(call) {
    const output = outputOf(call, 'demo');
    const bytes = new Uint8Array(await readFile(SAMPLE));
    call.terminal.err(call.options.lang === 'vi' ? `Kế hoạch mẫu: ${NAME}\n` : `The sample plan: ${NAME}\n`);
    await buildTo(resolve(output), [{ name: NAME, bytes }], call);
    return 0;
  },
};
