import type { CliCommand, CommandCall } from './command.ts';
import { exportAnnex } from './exportAnnex.ts';
import { exportAssignment } from './exportAssignment.ts';
import { exportLetters } from './exportLetters.ts';
import { exportMinutes } from './exportMinutes.ts';
import { UsageError } from './usage.ts';
import type { What } from './options.ts';

const KINDS: Record<What, (call: CommandCall) => Promise<number>> = {
  annex: exportAnnex,
  letters: exportLetters,
  assignment: exportAssignment,
  minutes: exportMinutes,
};

export const exportPlanTo: CliCommand = {
  name: 'export',
  usage:
    'so-thi-dua export TỆP… [--what annex|letters|assignment|minutes] [--to docx|xlsx|ics|csv] -o TỆP-RA [--unit ĐƠN-VỊ] [--as-written] [--blank-number] [--unit-names full|short] [--template MẪU.docx] [--within SỐ-NGÀY] [--as-of NGÀY] [--year NĂM] [--directory ĐƠN-VỊ.xlsx] [--force]',
  summary: {
    vi: `Xuất kế hoạch (văn bản, hoặc sổ do build dựng) thành tệp để ban hành, gửi đi.
--what annex (mặc định): phụ lục, ra docx, xlsx, csv hoặc ics; --as-written: giữ nguyên từng chữ; --unit-names: tên đơn vị ghi đầy đủ hay viết tắt theo danh mục.
--what letters: công văn đôn đốc cho từng đơn vị chủ trì hoặc thực hiện việc quá hạn, sắp đến hạn (đơn vị chỉ phối hợp thì không nhận), tính đến --as-of (mặc định 30 ngày tới, đổi bằng --within), theo mẫu Word --template; -o THƯ.zip, -o THƯ-MỤC, hoặc -o THƯ.docx cùng --unit.
--what assignment: bảng phân công, mỗi đơn vị một phần.
--what minutes: biên bản họp hội đồng với kết quả xếp hạng, kèm bảng tổng hợp điểm; TỆP là bộ tiêu chí và các phiếu đã điền.
--unit: chỉ một đơn vị. --blank-number: văn bản điện tử, trong phụ lục và công văn để trống chỗ ghi số, ngày ban hành thay cho dấu chấm.`,
    en: 'Writes what an office issues and sends, from documents or a workbook that build made. --what annex (default): the annexes, --as-written keeps every word, --unit-names writes units as the directory has them; letters: a reminder to each unit that leads or does late or coming work as of --as-of (not to one that only helps), from a Word template, into a .zip, a folder, or a .docx with --unit; assignment: who does what, a section for each unit; minutes: the council’s minutes with ranking and points, from criteria and filled forms. --unit: one unit only. --blank-number: in annexes and letters, number and date not issued yet stay blank, not dotted (electronic documents).',
  },
  run(call) {
    const { what, to } = call.options;
    if (what !== 'annex' && (to ?? 'docx') !== 'docx') throw new UsageError('only-docx', { what });
    return KINDS[what](call);
  },
};
