import { exportPlan } from '../../app/index.ts';
import { NO_CLEANING, OFFICIAL_CLEANING } from '../../core/exports/index.ts';
import { writeFileWhole } from '../../hosts/file/index.ts';
import { bytesOf } from '../exports.ts';
import { placeToWrite } from './build.ts';
import type { CliCommand } from './command.ts';
import { importRequest } from './directory.ts';
import { exportedText } from './exportedText.ts';
import { filesOf } from './inputs.ts';
import { UsageError } from './messages.ts';
import { sayRead } from './progress.ts';

export const exportPlanTo: CliCommand = {
  name: 'export',
  usage:
    'so-thi-dua export TỆP… --to docx|xlsx|ics|csv -o TỆP-RA [--unit ĐƠN-VỊ] [--as-written] [--year NĂM] [--directory ĐƠN-VỊ.xlsx] [--force]',
  summary: {
    vi: 'Xuất phụ lục của kế hoạch (văn bản, hoặc sổ do build dựng) thành tệp để ban hành, gửi đi; --unit: chỉ việc của một đơn vị; --as-written: giữ nguyên từng chữ.',
    en: 'Writes the annexes of a plan (documents, or a workbook that build made) as files to issue and send; --unit: the tasks of one unit only; --as-written: every word as it is.',
  },
  async run(call) {
    const { options, ports, terminal } = call;
    const { to, unit } = options;
    if (to === undefined) throw new UsageError('no-target');
    const output = placeToWrite(call, 'export');
    if (!output.toLowerCase().endsWith(`.${to}`))
      throw new UsageError('bad-ending', { value: output, ending: to });
    const exported = await exportPlan.run(
      {
        ...(await importRequest(call, await filesOf(call, 'export'))),
        ...(options.asOf !== undefined && { asOf: options.asOf }),
        ...(unit !== undefined && { unit }),
        cleaning: options.asWritten ? NO_CLEANING : OFFICIAL_CLEANING,
        to,
      },
      ports,
    );
    if (!exported) throw new UsageError('unit-without-tasks', { unit: unit ?? '' });
    await writeFileWhole(output, await bytesOf(exported.content), { force: options.force });
    sayRead(call, exported.plan);
    terminal.err(exportedText(exported, output, options.lang));
    return 0;
  },
};
