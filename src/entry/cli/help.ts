import type { CliCommand } from './command.ts';
import type { Language } from './language.ts';

const COMMON: Record<Language, string> = {
  vi: `Tham số chung:
  --year NĂM              năm của kế hoạch, cho những thời hạn không ghi năm
  --directory ĐƠN-VỊ.xlsx danh mục đơn vị (trang tính “Đơn vị”)
  --as-of NGÀY            tính tình trạng tại ngày này (NNNN-TT-NN), thay cho hôm nay
  --lang vi|en            ngôn ngữ của thông báo
  --force                 thay tệp kết quả đã có
  --help                  hướng dẫn

Mã thoát: 0 xong; 1 check thấy lỗi; 2 dùng sai hoặc tệp không đọc được.
`,
  en: `Common options:
  --year Y                the plan's year, for deadlines without one
  --directory UNITS.xlsx  the directory of units (sheet “Đơn vị”)
  --as-of YYYY-MM-DD      the day states are computed for, instead of today
  --lang vi|en            language of messages
  --force                 replace an existing output
  --help                  help

Exit codes: 0 done; 1 check found errors; 2 wrong use or unreadable input.
`,
};

const USE: Record<Language, string> = { vi: 'Cách dùng', en: 'Usage' };

export function generalHelp(commands: readonly CliCommand[], language: Language): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary[language]}`);
  return `${USE[language]}: so-thi-dua <${language === 'vi' ? 'lệnh' : 'command'}> …\n\n${lines.join('\n')}\n\n${COMMON[language]}`;
}

export function commandHelp({ usage, summary }: CliCommand, language: Language): string {
  return `${USE[language]}: ${usage}\n\n${summary[language]}\n\n${COMMON[language]}`;
}
