import { convertLegacy, type LegacyFont, recogniseLegacy } from '../text/index.ts';
import { defineRule } from './frame/index.ts';

/** Letters of an old font (TCVN3, VNI), or broken on the way: "KÕ ho¹ch", "Káº¿ hoáº¡ch". */
export const oldEncoding = defineRule({
  id: 'old-encoding',
  group: 'text',
  severity: 'error',
  scope: 'text',
  summary: 'Mọi chữ đều là Unicode, không còn phông TCVN3, VNI hay chữ vỡ.',
  why: 'Chữ của phông cũ chỉ đọc được trên máy có phông đó; tìm, lọc, đọc thời hạn và đơn vị đều sai.',
  source:
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I: phông chữ tiếng Việt của bộ mã ký tự Unicode theo TCVN 6909:2001',
  example: { bad: 'B¸o c¸o kÕt qu¶ thùc hiÖn', good: 'Báo cáo kết quả thực hiện' },
  messages: {
    font: 'Chữ viết bằng phông cũ {font}: “{near}”.',
    broken: 'Chữ bị vỡ do chuyển mã sai: “{near}”. Cần chép lại từ bản gốc.',
  },
  check({ text, target }, report) {
    const font = recogniseLegacy(text);
    if (font) {
      const value = convertLegacy(text, font).normalize('NFC');
      report({
        messageId: 'font',
        data: { font: NAMES[font], near: shortened(text) },
        at: target,
        fix: { value, label: `Chuyển sang Unicode: “${shortened(value)}”` },
      });
      return;
    }
    const broken = BROKEN.exec(text);
    if (!broken) return;
    const span = [broken.index, broken.index + broken[0].length] as const;
    report({ messageId: 'broken', data: { near: broken[0] }, at: target, span });
  },
});

const NAMES: Record<LegacyFont, string> = { tcvn3: 'TCVN3', vni: 'VNI' };
const shortened = (text: string) => (text.length > 50 ? `${text.slice(0, 50)}…` : text);

/** The replacement sign inside a word, or UTF-8 read byte by byte: "áº", "á»", "Æ°", "Ä‘". */
const BROKEN = /\p{L}*(?:\ufffd|á[º»][\u0080-\u00bf‘-›€-™ŒœŠšŽžŸˆ˜†‡]|Æ[°¡]|Ä[‘\u0091\u0090])[^\s,.;]*/u;
