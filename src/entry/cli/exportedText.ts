import type { Exported } from '../../app/index.ts';
import type { ExportChange } from '../../core/exports/index.ts';
import { oneLine } from '../../core/text/index.ts';
import type { Language } from './language.ts';

interface Words {
  open: (errors: number, all: number) => string;
  changes: (count: number) => string;
  undated: (count: number, ids: string) => string;
  what: Record<ExportChange['code'], string>;
  written: (output: string) => string;
}

const WORDS: Record<Language, Words> = {
  vi: {
    open: (errors, all) =>
      `Kế hoạch còn ${all} chỗ cần xem, trong đó ${errors} chỗ bắt buộc sửa; chạy lệnh check để xem trước khi gửi đi.`,
    changes: (count) => `Khác với kế hoạch đã đọc ở ${count} chỗ (thêm --as-written để giữ nguyên từng chữ):`,
    what: {
      heading: 'tiêu đề phụ lục',
      deadline: 'cách ghi thời hạn',
      'unit-name': 'tên đơn vị',
      'left-out': 'không xuất',
    },
    undated: (count, ids) =>
      `Lịch không có sự kiện cho ${count} nhiệm vụ vì thời hạn không nêu ngày: ${ids}.`,
    written: (output) => `Đã ghi: ${output}`,
  },
  en: {
    open: (errors, all) =>
      `The plan has ${all} open findings, ${errors} of them errors; see them with check before you send it.`,
    changes: (count) => `Differs from the plan as read in ${count} places (--as-written keeps every word):`,
    what: {
      heading: 'heading of an appendix',
      deadline: 'writing of a deadline',
      'unit-name': 'name of a unit',
      'left-out': 'left out',
    },
    undated: (count, ids) =>
      `The calendar has no event for ${count} tasks whose deadline names no day: ${ids}.`,
    written: (output) => `Wrote: ${output}`,
  },
};

/** What is still open, what is written otherwise, and where the file is. */
export function exportedText(
  { findings, changes, undated }: Exported,
  output: string,
  language: Language,
): string {
  const words = WORDS[language];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const lines = [
    ...(findings.length > 0 ? [words.open(errors, findings.length)] : []),
    ...(changes.length > 0
      ? [words.changes(changes.length), ...changes.map((one) => changeText(one, words))]
      : []),
    ...(undated.length > 0 ? [words.undated(undated.length, undated.join(', '))] : []),
    words.written(output),
  ];
  return `${lines.join('\n')}\n`;
}

function changeText({ code, at, from, to }: ExportChange, { what }: Words): string {
  const place = at === undefined ? '' : `${at}, `;
  return to === ''
    ? `  ${place}${what[code]}: ${oneLine(from)}`
    : `  ${place}${what[code]}: “${oneLine(from)}” → “${oneLine(to)}”`;
}
