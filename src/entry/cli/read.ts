import { importPlan } from '../../app/index.ts';
import type { CliCommand } from './command.ts';
import { importRequest } from './directory.ts';
import { filesOf } from './inputs.ts';
import { sayRead } from './progress.ts';

export const read: CliCommand = {
  name: 'read',
  usage: 'so-thi-dua read TỆP… [--year NĂM] [--directory ĐƠN-VỊ.xlsx]',
  summary: {
    vi: 'Đọc kế hoạch (.docx .pdf .txt .html .xlsx; “-” là văn bản từ stdin) và in ra JSON.',
    en: 'Reads a plan (.docx .pdf .txt .html .xlsx; “-” is text from stdin) and prints it as JSON.',
  },
  async run(call) {
    const files = await filesOf(call, 'read');
    const { plan } = await importPlan.run(await importRequest(call, files), call.ports);
    sayRead(call, plan);
    call.terminal.out(`${JSON.stringify(plan, null, 2)}\n`);
    return 0;
  },
};
