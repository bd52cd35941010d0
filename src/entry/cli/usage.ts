import type { Language } from './language.ts';
import type { Data, Sentence } from './messages.ts';

/** Wrong use of the command. */
export const USAGE_CODES = [
  'no-command',
  'unknown-command',
  'no-file',
  'bad-option',
  'bad-year',
  'bad-day',
  'bad-language',
  'bad-format',
  'no-output',
  'bad-output',
  'no-target',
  'bad-target',
  'bad-ending',
  'unit-without-tasks',
  'no-directory-sheet',
  'output-is-input',
  'bad-input-line',
  'no-criteria',
  'no-criteria-table',
  'criteria-in-document',
  'no-units',
  'no-scorers',
  'bad-zip-output',
  'bad-what',
  'no-plan-year',
  'bad-within',
  'bad-unit-names',
  'only-docx',
  'written-or-blank',
  'many-letters',
  'nothing-to-remind',
] as const;
export type UsageCode = (typeof USAGE_CODES)[number];

export const USAGE_MESSAGES: Record<Language, Record<UsageCode, Sentence>> = {
  vi: {
    'no-command': () => 'Chưa có lệnh; xem so-thi-dua --help.',
    'unknown-command': ({ name }) => `Không có lệnh “${name}”; xem so-thi-dua --help.`,
    'no-file': ({ name }) => `Lệnh ${name} cần ít nhất một tệp; xem so-thi-dua ${name} --help.`,
    'bad-option': ({ detail }) => `Tham số không đúng: ${detail}; xem --help.`,
    'bad-year': ({ value }) => `Năm “${value}” không hợp lệ; ví dụ đúng: --year 2026.`,
    'bad-day': ({ value }) => `Ngày “${value}” không hợp lệ; ngày ghi như 2026-03-31 (năm-tháng-ngày).`,
    'bad-language': ({ value }) => `Ngôn ngữ “${value}” không có; dùng --lang vi hoặc --lang en.`,
    'bad-format': ({ value }) => `Dạng kết quả “${value}” không có; dùng --format text hoặc --format json.`,
    'no-output': ({ name }) => `Lệnh ${name} cần nơi ghi: thêm -o TỆP.`,
    'no-directory-sheet': ({ file }) =>
      `“${file}” không có danh mục đơn vị: cần trang “Đơn vị” với ít nhất một đơn vị, như trong sổ do lệnh build dựng.`,
    'bad-output': ({ value }) => `Tên sổ làm việc “${value}” phải kết thúc bằng .xlsx thì Excel mới mở được.`,
    'no-target': () => 'Lệnh export cần biết xuất ra gì: thêm --to docx, xlsx, ics hoặc csv.',
    'bad-target': ({ value }) => `Không xuất được ra “${value}”; dùng --to docx, xlsx, ics hoặc csv.`,
    'bad-ending': ({ value, ending }) =>
      `Tên tệp “${value}” phải kết thúc bằng .${ending} thì chương trình khác mới mở được; chưa ghi gì.`,
    'unit-without-tasks': ({ unit }) =>
      `Kế hoạch không giao việc nào cho “${unit}” nên chưa ghi gì; hãy kiểm tra tên đơn vị như ghi trong kế hoạch.`,
    'output-is-input': ({ value }) =>
      `“${value}” vừa là tệp đọc vừa là nơi ghi; hãy đặt tên khác cho sổ làm việc.`,
    'no-criteria': () =>
      'Không tệp nào có bộ tiêu chí: cần sổ làm việc có trang “Tiêu chí” và “Quy định chấm điểm”.',
    'no-criteria-table': ({ file }) =>
      `“${file}” không có bảng tiêu chí: cần một bảng có cột nội dung (tiêu chí) và cột điểm.`,
    'criteria-in-document': ({ file, count }) =>
      `“${file}” là văn bản có bảng tiêu chí: chạy so-thi-dua criteria “${file}” -o TIÊU-CHÍ.xlsx, xem ${count} chỗ ở cột “Cần xem”, ghi các đơn vị vào trang “Đơn vị chấm”, rồi chạy lại lệnh này với sổ đó.`,
    'no-units': ({ file }) =>
      `“${file}” chưa có đơn vị nào ở trang “Đơn vị chấm”; hãy ghi mã và tên từng đơn vị.`,
    'no-scorers': ({ file }) =>
      `“${file}” chưa ghi đầu mối chấm cho tiêu chí nào (trang “Tiêu chí”, cột “Đầu mối chấm”).`,
    'bad-zip-output': ({ value }) => `Tên tệp phiếu “${value}” phải kết thúc bằng .zip.`,
    'bad-what': ({ value }) =>
      `Không xuất được “${value}”; dùng --what annex, letters, assignment hoặc minutes.`,
    'no-plan-year': () =>
      'Không biết kế hoạch của năm nào nên không lập được năm sau; ghi năm ở trang “Kế hoạch”, hoặc thêm --year NĂM.',
    'bad-within': ({ value }) => `Số ngày “${value}” không hợp lệ; ví dụ đúng: --within 30.`,
    'bad-unit-names': ({ value }) =>
      `Cách ghi tên đơn vị “${value}” không có; dùng --unit-names full hoặc --unit-names short.`,
    'only-docx': ({ what }) => `--what ${what} chỉ xuất được ra docx; chưa ghi gì.`,
    'written-or-blank': () =>
      '--as-written giữ nguyên từng chữ nên không dùng cùng --blank-number; hãy bỏ một trong hai. Chưa ghi gì.',
    'many-letters': ({ value, count }) =>
      `Có ${count} công văn, một tệp “${value}” không chứa hết; đặt -o THƯ.zip hoặc -o THƯ-MỤC, hoặc thêm --unit ĐƠN-VỊ.`,
    'nothing-to-remind': ({ day, within }) =>
      `Đến ngày ${day} không có nhiệm vụ nào quá hạn hoặc đến hạn trong ${within} ngày tới mà đơn vị chủ trì hay thực hiện, nên không lập công văn nào.`,
    'bad-input-line': ({ line }) => `Dòng ${line} của dữ liệu vào không phải là JSON đúng dạng.`,
  },
  en: {
    'no-command': () => 'No command; see so-thi-dua --help.',
    'unknown-command': ({ name }) => `There is no command “${name}”; see so-thi-dua --help.`,
    'no-file': ({ name }) => `${name} needs at least one file; see so-thi-dua ${name} --help.`,
    'bad-option': ({ detail }) => `Wrong option: ${detail}; see --help.`,
    'bad-year': ({ value }) => `“${value}” is no year; for example --year 2026.`,
    'bad-day': ({ value }) => `“${value}” is no day; write it like 2026-03-31.`,
    'bad-language': ({ value }) => `There is no language “${value}”; use --lang vi or --lang en.`,
    'bad-format': ({ value }) => `There is no format “${value}”; use --format text or --format json.`,
    'no-output': ({ name }) => `${name} needs an output: add -o FILE.`,
    'no-directory-sheet': ({ file }) =>
      `“${file}” has no directory: it needs a sheet “Đơn vị” with at least one unit, as in a workbook that build made.`,
    'bad-output': ({ value }) =>
      `The workbook’s name “${value}” must end in .xlsx, or Excel will not open it.`,
    'no-target': () => 'export needs to know what to write: add --to docx, xlsx, ics or csv.',
    'bad-target': ({ value }) => `“${value}” cannot be written; use --to docx, xlsx, ics or csv.`,
    'bad-ending': ({ value, ending }) =>
      `The file’s name “${value}” must end in .${ending}, or other programs will not open it; nothing was written.`,
    'unit-without-tasks': ({ unit }) =>
      `The plan gives “${unit}” no task, so nothing was written; check the name as the plan writes it.`,
    'output-is-input': ({ value }) => `“${value}” is both input and output; give the workbook another name.`,
    'no-criteria': () =>
      'No file holds criteria: a workbook with the sheets “Tiêu chí” and “Quy định chấm điểm” is needed.',
    'no-criteria-table': ({ file }) =>
      `“${file}” has no table of criteria: it needs a column of contents and one of points.`,
    'criteria-in-document': ({ file, count }) =>
      `“${file}” is a document with criteria: run so-thi-dua criteria “${file}” -o CRITERIA.xlsx, look at ${count} places in the column “Cần xem”, write the units on the sheet “Đơn vị chấm”, then run this again with that workbook.`,
    'no-units': ({ file }) => `“${file}” has no unit on the sheet “Đơn vị chấm”; write id and name of each.`,
    'no-scorers': ({ file }) =>
      `“${file}” names no scoring office (sheet “Tiêu chí”, column “Đầu mối chấm”).`,
    'bad-zip-output': ({ value }) => `The name of the forms’ file “${value}” must end in .zip.`,
    'bad-what': ({ value }) =>
      `“${value}” cannot be exported; use --what annex, letters, assignment or minutes.`,
    'no-plan-year': () =>
      'The plan names no year, so there is no next one; write it on the sheet “Kế hoạch”, or add --year Y.',
    'bad-within': ({ value }) => `“${value}” is no number of days; for example --within 30.`,
    'bad-unit-names': ({ value }) =>
      `Units cannot be named “${value}”; use --unit-names full or --unit-names short.`,
    'only-docx': ({ what }) => `--what ${what} goes to docx only; nothing was written.`,
    'written-or-blank': () =>
      '--as-written keeps every word, so it does not go with --blank-number; leave one out. Nothing was written.',
    'many-letters': ({ value, count }) =>
      `There are ${count} letters, more than “${value}” holds; give -o LETTERS.zip or -o FOLDER, or add --unit UNIT.`,
    'nothing-to-remind': ({ day, within }) =>
      `On ${day} no task that a unit leads or does is overdue or due within ${within} days, so there is no letter to write.`,
    'bad-input-line': ({ line }) => `Line ${line} of the input is not the JSON it should be.`,
  },
};

/** A caller's mistake; the sentence is chosen at the edge. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    readonly code: UsageCode,
    readonly data: Data = {},
  ) {
    super(code);
  }
}
