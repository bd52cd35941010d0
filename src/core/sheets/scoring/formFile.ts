import { finding, type ScoringFinding } from '../../scoring/index.ts';
import type { Carried, Snapshot } from '../../workbook/index.ts';

const CARRIED_WORDS: Record<Carried, string> = {
  macros: 'Tệp có macro: không chạy, chỉ đọc ô; phiếu phát ra không có macro.',
  'external-links': 'Tệp có liên kết tới tệp khác: không mở theo; ô lấy số từ tệp khác thì không được tính.',
};

/** What a form that came back brings along besides its cells, by file and sheet. */
export function checkFormFile({ sheets, carries = [] }: Snapshot, file?: string): ScoringFinding[] {
  const of = file === undefined ? {} : { file };
  return [
    ...carries.map((what) => finding('form-not-plain', CARRIED_WORDS[what], { where: of })),
    ...sheets
      .filter(({ hidden, rows }) => hidden && rows.length > 0)
      .map(({ name }) =>
        finding('form-not-plain', `Trang “${name}” bị ẩn; nếu là phiếu thì vẫn được đọc như trang khác.`, {
          where: { ...of, sheet: name },
        }),
      ),
  ];
}

const REACHES_OUT =
  /\[|\||(?<![\p{L}\p{N}])(?:WEBSERVICE|FILTERXML|IMAGE|RTD|CALL|REGISTER\.ID|STOCKHISTORY)\s*\(/iu;

/** Does the formula take something from another file, program or address? "[1]Bảng!A1", "cmd|…", WEBSERVICE(…). */
export const reachesOut = (formula: string): boolean => REACHES_OUT.test(formula);
