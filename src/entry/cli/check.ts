import { checkPlanCommand } from '../../app/index.ts';
import { checkReport } from '../../core/check/index.ts';
import type { CliCommand } from './command.ts';
import { importRequest } from './directory.ts';
import { findingsText } from './findingsText.ts';
import { filesOf } from './inputs.ts';
import { sayRead } from './progress.ts';

export const check: CliCommand = {
  name: 'check',
  usage: 'so-thi-dua check TỆP… [--format text|json] [--as-of NGÀY] [--year NĂM] [--directory ĐƠN-VỊ.xlsx]',
  summary: {
    vi: 'Kiểm tra kế hoạch (văn bản, hoặc sổ do build dựng): chỗ sai, chỗ cần xác minh, chỗ nên sửa. Mã thoát 1 khi có lỗi bắt buộc sửa.',
    en: 'Checks a plan (documents, or a workbook that build made): what is wrong, doubtful or untidy. Exit 1 when there are errors.',
  },
  async run(call) {
    const { options, ports, terminal } = call;
    const files = await filesOf(call, 'check');
    const request = {
      ...(await importRequest(call, files)),
      ...(options.asOf !== undefined && { asOf: options.asOf }),
    };
    const checked = await checkPlanCommand.run(request, ports);
    sayRead(call, checked.plan);
    for (const { text } of checked.notes) terminal.err(`${text}\n`);
    const isJson = options.format === 'json';
    terminal.out(
      isJson
        ? `${JSON.stringify(checkReport(checked, checked.placeOf), null, 2)}\n`
        : findingsText(checked, options.lang),
    );
    return checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
