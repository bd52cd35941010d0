import type { Block, Para } from '../samples/office/model.ts';
import type { Truth } from '../samples/truth.ts';

/** A document of the kind an office makes, and what a careful reader finds in it. */
export interface Fixture {
  name: string;
  bytes: Uint8Array;
  truth: Truth;
}

export const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

export const p = (text: string, more: Omit<Para, 'kind' | 'text'> = {}): Para => ({
  kind: 'p',
  text,
  ...more,
});
export const centred = (text: string): Para => p(text, { align: 'center' });

/** Letterhead without borders: who issues and the number on the left, nation and date on the right. */
export function letterhead(issuer: string, number: string, dateline: string): Block {
  const left = `<b>${issuer}</b>¶Số: ${number}`;
  const right = `<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>¶<b>Độc lập - Tự do - Hạnh phúc</b>¶<i>${dateline}</i>`;
  return {
    kind: 'table',
    bare: true,
    widths: [4000, 5000],
    rows: [{ cells: [{ text: left }, { text: right }] }],
  };
}

/** Body lines as the truth has them: their section, kind and text without the mark. */
export type BodyLine = readonly [
  section: string,
  kind: 'heading' | 'bullet' | 'paragraph',
  mark: string,
  text: string,
];

export function bodyTruth(lines: readonly BodyLine[]): Truth['body'] {
  return lines.map(([section, kind, , text]) => ({ section, kind, text }));
}

export function bodyParas(lines: readonly BodyLine[]): Para[] {
  return lines.map(([, , mark, text]) => p(`${mark} ${text}`.trim()));
}
