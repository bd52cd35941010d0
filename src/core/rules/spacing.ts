import { defineRule } from './frame/index.ts';
import { mendSlips, type Slip } from './words/replaceAll.ts';

/** A blank before a comma, none behind it, blanks inside brackets and quotes, doubled commas. */
export const spacing = defineRule({
  id: 'spacing',
  group: 'text',
  severity: 'info',
  scope: 'text',
  summary: 'Khoảng trắng và dấu câu đặt đúng chỗ.',
  why: 'Dấu câu đi liền chữ trước, cách chữ sau một khoảng trắng; đặt sai thì dòng bị ngắt giữa chừng.',
  example: { bad: 'Phòng Nội vụ ,Phòng Kinh tế', good: 'Phòng Nội vụ, Phòng Kinh tế' },
  messages: {
    one: 'Khoảng trắng hoặc dấu câu đặt chưa đúng: “{near}”.',
    many: 'Khoảng trắng hoặc dấu câu đặt chưa đúng ở {count} chỗ, trước hết là “{near}”.',
  },
  check({ text, target }, report) {
    if (ADDRESS.test(text)) return;
    const mended = mendSlips(text, SLIPS);
    if (!mended) return;
    const { value, first, span, count } = mended;
    const near = first.replaceAll('\n', ' ').trim();
    const rest = { at: target, span, fix: { value, label: 'Sửa khoảng trắng, dấu câu' } };
    if (count === 1) report({ messageId: 'one', data: { near }, ...rest });
    else report({ messageId: 'many', data: { near, count }, ...rest });
  },
});

/** Addresses keep their points and commas. */
const ADDRESS = /https?:|www\.|\S@\S/iu;

const SLIPS: readonly Slip[] = [
  // A leader of dots or a lone dash stays; so does a comma before the digits of a code (".5").
  { pattern: /(?<=[\p{L}\p{N})”]) +(?=[,;:!?](?![,;:!?])(?:\s|$))/gu, instead: '' },
  { pattern: /(?<=[\p{L}\p{N})”]) +(?=\.(?:\s|$))/gu, instead: '' },
  { pattern: /(?<=\p{L}) +(?=,\p{L})/gu, instead: '' },
  { pattern: /(?<=[\p{L})”])(?<mark>[,;])(?=[\p{L}“])/gu, instead: '$<mark> ' },
  { pattern: /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}+ )/gu, instead: '. ' },
  { pattern: /(?<=[(“]) +(?=[\p{L}\p{N}])/gu, instead: '' },
  { pattern: /(?<=[\p{L}\p{N}.,!?]) +(?=[)])/gu, instead: '' },
  { pattern: /(?<=“[^“”]{1,200}[\p{L}\p{N}.,!?]) +(?=”)/gu, instead: '' },
  { pattern: /(?<=[\p{L})”]),,(?!,)|(?<=[\p{L})”]), ,(?!,)/gu, instead: ',' },
  { pattern: /(?<=\p{L}[\p{L})”]);;(?!;)/gu, instead: ';' },
  { pattern: /(?<=\p{L}{2})\.\.(?=$|\n)/gu, instead: '.' },
  // A span of years is written with a blank on both sides of its dash, or on none.
  { pattern: /(?<=(?<!\d)(?:19|20)\d\d)(?:- +| +-)(?=(?:19|20)\d\d(?!\d))/gu, instead: '-' },
];
