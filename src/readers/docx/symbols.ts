import { byName } from '../shared/index.ts';

/**
 * Signs of the symbol fonts, by font and code. Word stores them in the private area (F0FC) or as the bare code (FC).
 * Only those that stand in texts and lists of tasks; what is missing is named in a note by the reader.
 */
const FONTS = byName<Record<number, string>>({
  symbol: {
    0x2b: '+',
    0x2d: '-',
    0xa3: '≤',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xae: '→',
    0xde: '⇒',
  },
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x76: '❖',
    0x9f: '•',
    0xa7: '▪',
    0xa8: '◻',
    0xd8: '➢',
    0xe0: '→',
    0xe8: '➔',
    0xf0: '⇨',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0xa3: '□' },
});

/** symbol('Wingdings', 'F0FC') → "✓"; a code outside the private area is the letter itself; undefined if unknown. */
export function symbol(font: string, hex: string): string | undefined {
  if (!/^[0-9a-f]{1,6}$/iu.test(hex)) return undefined;
  const code = Number.parseInt(hex, 16);
  const low = code & 0xff;
  const isPrivate = code >> 8 === 0xf0;
  const known = FONTS.get(font.trim().toLowerCase());
  if (known) return known[low] ?? (isPrivate || code < 0x100 ? undefined : letter(code));
  return isPrivate ? letter(low) : letter(code);
}

const letter = (code: number) =>
  code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;

/** A bullet's letter out of the private area: "\uF02B" → "+". */
export function plainSign(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  return (code >> 8 === 0xf0 ? String.fromCodePoint(code & 0xff) : text).trim();
}
