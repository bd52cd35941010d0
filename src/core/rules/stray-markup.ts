import { defineRule } from './frame/index.ts';
import { mendSlips, type Slip } from './words/replaceAll.ts';

/** Tags, Markdown stars and entities that came along from another program: "<b>Quý I</b>", "&nbsp;", "**Quý I**". */
export const strayMarkup = defineRule({
  id: 'stray-markup',
  group: 'text',
  severity: 'info',
  scope: 'text',
  summary: 'Không còn mã định dạng lẫn trong chữ.',
  why: 'Mã như <i>, **, &nbsp; là vết của trang web hay chương trình khác, sẽ bị in nguyên ra văn bản.',
  example: {
    bad: 'Phong trào <i>An toàn giao thông</i>&nbsp;năm 2026',
    good: 'Phong trào An toàn giao thông năm 2026',
  },
  messages: {
    markup: 'Còn mã định dạng lẫn trong chữ: “{near}”.',
    field: 'Word báo không tìm thấy chỗ dẫn chiếu: “{near}”. Cần ghi lại số, tên được dẫn.',
  },
  check({ text, target }, report) {
    const mended = mendSlips(text, SLIPS);
    if (mended)
      report({
        messageId: 'markup',
        data: { near: mended.first.trim() },
        at: target,
        span: mended.span,
        fix: { value: mended.value.trim(), label: 'Bỏ mã định dạng' },
      });
    const field = BROKEN_FIELD.exec(text);
    if (field)
      report({
        messageId: 'field',
        data: { near: field[0] },
        at: target,
        span: [field.index, field.index + field[0].length],
      });
  },
});

const NAMES = 'i|b|u|s|p|em|strong|span|font|div|sup|sub|mark|small|del|ins|a';
const SLIPS: readonly Slip[] = [
  { pattern: /<br\s*\/?>/giu, instead: ' ' },
  { pattern: new RegExp(`</?(?:${NAMES})(?:\\s[^<>]*)?/?>`, 'giu'), instead: '' },
  { pattern: /&nbsp;|&#160;|&#xa0;/giu, instead: ' ' },
  { pattern: /&amp;/giu, instead: '&' },
  { pattern: /&quot;/giu, instead: '"' },
  { pattern: /&lt;(?=\s*\d)/giu, instead: '<' },
  { pattern: /&gt;(?=\s*\d)/giu, instead: '>' },
  { pattern: /_x000[dD]_/gu, instead: '' },
  // Two stars or two lines below belong to Markdown; one star may be a footnote's.
  { pattern: /\*\*(?=\S)|(?<=\S)\*\*/gu, instead: '' },
  { pattern: /(?<![\p{L}\p{N}_])__(?=\p{L})|(?<=[\p{L}.])__(?![\p{L}\p{N}_])/gu, instead: '' },
];

const BROKEN_FIELD = /(?:Error|Lỗi)!\s[^.]{3,60}(?:found|defined|thấy nguồn tham chiếu|được xác định)\.?/iu;
