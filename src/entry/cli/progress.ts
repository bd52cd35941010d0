import type { Plan } from '../../core/plan/index.ts';
import type { WorkbookModel } from '../../core/workbook/index.ts';
import type { CommandCall } from './command.ts';
import type { Language } from './language.ts';

interface Counts {
  appendices: number;
  tasks: number;
  notes: number;
}

const READ: Record<Language, (counts: Counts) => string> = {
  vi: ({ appendices, tasks, notes }) =>
    `Đã đọc ${appendices} phụ lục, ${tasks} nhiệm vụ; ${notes} chỗ đã nối, bỏ hoặc suy ra.`,
  en: ({ appendices, tasks, notes }) =>
    `Read ${appendices} appendices, ${tasks} tasks; ${notes} places joined, skipped or inferred.`,
};
const BUILT: Record<Language, (output: string, sheets: string) => string> = {
  vi: (output, sheets) =>
    `Đã ghi sổ làm việc: ${output}\nCác trang: ${sheets}.\nMở bằng Excel hoặc LibreOffice; những chỗ đã nối, bỏ hoặc suy ra ở trang “Ghi chú đọc”.`,
  en: (output, sheets) =>
    `Wrote the workbook: ${output}\nSheets: ${sheets}.\nOpen it in Excel or LibreOffice; what was joined, skipped or inferred is on the sheet “Ghi chú đọc”.`,
};
const ASIDE: Record<Language, (aside: string, sheets: string) => string> = {
  vi: (aside, sheets) =>
    sheets === ''
      ? `Không đọc được sổ cũ nên không mang gì sang; sổ cũ được giữ nguyên ở: ${aside}`
      : `Sổ cũ có những trang không mang sang được trọn vẹn (${sheets}), nên được giữ nguyên ở: ${aside}`,
  en: (aside, sheets) =>
    sheets === ''
      ? `The old workbook could not be read and nothing was taken along; it is kept as it was: ${aside}`
      : `The old workbook has sheets that could not be taken along whole (${sheets}); it is kept as it was: ${aside}`,
};

const OVER: Record<Language, string> = {
  vi: 'Đã ghi vào sổ đang có: những trang khác của sổ vẫn như cũ; muốn trở lại như trước, mở sổ trong Excel và bấm Hoàn tác ở ngăn Sổ Thi đua.',
  en: 'Written into the workbook that was there: its other sheets are as they were; to go back, open it in Excel and press Undo in the pane of Sổ Thi đua.',
};

/** What was read, in one line on stderr. */
export function sayRead({ terminal, options }: CommandCall, plan: Plan): void {
  const tasks = plan.appendices.reduce((sum, appendix) => sum + appendix.tasks.length, 0);
  const counts = { appendices: plan.appendices.length, tasks, notes: plan.notes.length };
  terminal.err(`${READ[options.lang](counts)}\n`);
}

/** Where the workbook is and what is in it. */
export function sayBuilt(
  { terminal, options }: CommandCall,
  output: string,
  { sheets }: WorkbookModel,
): void {
  terminal.err(`${BUILT[options.lang](output, sheets.map(({ name }) => name).join(', '))}\n`);
}

/** Where the replaced workbook went, and why. */
export function sayAside({ terminal, options }: CommandCall, aside: string, sheets: string[]): void {
  terminal.err(`${ASIDE[options.lang](aside, sheets.join(', '))}\n`);
}

/** That the workbook was not replaced but written into. */
export const sayOver = ({ terminal, options }: CommandCall): void => terminal.err(`${OVER[options.lang]}\n`);
