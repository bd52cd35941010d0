import type { CliCommand, CommandCall } from './command.ts';
import { exportAnnex } from './exportAnnex.ts';
import { exportLetters } from './exportLetters.ts';
import { UsageError } from './messages.ts';
import type { What } from './options.ts';

const KINDS: Record<What, (call: CommandCall) => Promise<number>> = {
  annex: exportAnnex,
  letters: exportLetters,
};

export const exportPlanTo: CliCommand = {
  name: 'export',
  usage:
    'so-thi-dua export TỆP… [--what annex|letters] [--to docx|xlsx|ics|csv] -o TỆP-RA [--unit ĐƠN-VỊ] [--as-written] [--template MẪU.docx] [--within SỐ-NGÀY] [--as-of NGÀY] [--year NĂM] [--directory ĐƠN-VỊ.xlsx] [--force]',
  summary: {
    vi: `Xuất kế hoạch (văn bản, hoặc sổ do build dựng) thành tệp để ban hành, gửi đi.
--what annex (mặc định): phụ lục, ra docx, xlsx, csv hoặc ics; --as-written: giữ nguyên từng chữ.
--what letters: công văn đôn đốc cho từng đơn vị có việc quá hạn, sắp đến hạn tính đến --as-of (mặc định 30 ngày tới, đổi bằng --within), theo mẫu Word --template; -o THƯ.zip, -o THƯ-MỤC, hoặc -o THƯ.docx cùng --unit.
--unit: chỉ một đơn vị.`,
    en: 'Writes what an office issues and sends, from documents or a workbook that build made. --what annex (default): the annexes, --as-written keeps every word; letters: a reminder to each unit with late or coming work as of --as-of, from a Word template, into a .zip, a folder, or a .docx with --unit; --unit: one unit only.',
  },
  run(call) {
    const { what, to } = call.options;
    if (what !== 'annex' && (to ?? 'docx') !== 'docx') throw new UsageError('only-docx', { what });
    return KINDS[what](call);
  },
};
