import { recogniseLegacy, weighSyllables } from '../../core/text/index.ts';
import { decodeLatin } from './latin.ts';
import { looksLikeUtf16 } from './utf16.ts';

/**
 * The letters of a text that does not say its encoding: UTF-8 or UTF-16 with or without a byte order mark,
 * windows-1258, or the single bytes of TCVN3 and VNI (still to be converted). Undefined where the bytes are none of
 * these, or no text at all.
 *
 * A few damaged letters come as U+FFFD: count them with `brokenLetters`.
 */
export function guessLetters(bytes: Uint8Array): string | undefined {
  for (const attempt of ATTEMPTS) {
    const text = attempt(bytes);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Letters that the encoding could not have: U+FFFD. */
export const brokenLetters = (text: string): number => text.split('\ufffd').length - 1;

/** Control characters that text has none of; tab, line ends, page break and the end mark of DOS are none. */
const CONTROLS = /[\0-\u0008\u000e-\u0019\u001b-\u001f\u007f]/u;
export const isBinary = (text: string): boolean => CONTROLS.test(text);

type Attempt = (bytes: Uint8Array) => string | undefined;

/** The surest first: marks, then what is hardly ever well-formed by chance, then single bytes, which always are. */
const ATTEMPTS: readonly Attempt[] = [utf16, utf8, legacy, windows1258];

function utf16(bytes: Uint8Array): string | undefined {
  const encoding = looksLikeUtf16(bytes);
  return encoding && healthy(new TextDecoder(encoding).decode(bytes));
}

function utf8(bytes: Uint8Array): string | undefined {
  return healthy(new TextDecoder('utf-8').decode(bytes));
}

const HEALTHY_FOR_ONE = 20;

/** A text with a few damaged letters (a download cut off) is readable, and each of them is shown as "�". */
function healthy(text: string): string | undefined {
  const good = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return good < HEALTHY_FOR_ONE * brokenLetters(text) ? undefined : text;
}

/** TCVN3 and VNI are whole in windows-1252; in windows-1258 some of their bytes would be combining marks. */
function legacy(bytes: Uint8Array): string | undefined {
  const text = decodeLatin(bytes);
  return recogniseLegacy(text) ? text : undefined;
}

/** A tone follows its letter ("ê" + "̣" → ệ). Any bytes decode, so the words must be Vietnamese or plain. */
function windows1258(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  if (isBinary(text)) return undefined;
  const { syllables, others } = weighSyllables(text);
  return syllables >= 2 * others ? text : undefined;
}
