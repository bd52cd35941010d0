import { DocumentError, type Note, type Outcome } from '../../core/outcome/index.ts';
import { recogniseLegacy, weighSyllables } from '../../core/text/index.ts';
import { looksLikeUtf16 } from './utf16.ts';

/**
 * The letters of a text file: UTF-8 or UTF-16 with or without a byte order mark, windows-1258, or the single bytes of
 * TCVN3 and VNI (still to be converted).
 *
 * Errors (DocumentError): 'empty-file', 'unknown-format' for what is no text at all (a picture, an archive),
 * 'unreadable-encoding' for text in an encoding we do not know.
 */
export function decodeText(bytes: Uint8Array, file: string): Outcome<string> {
  if (bytes.length === 0) throw new DocumentError('empty-file');
  for (const attempt of ATTEMPTS) {
    const found = attempt(bytes, file);
    if (found) return { value: refuseBinary(found.value), notes: found.notes };
  }
  throw new DocumentError(isBinary(asLatin(bytes)) ? 'unknown-format' : 'unreadable-encoding');
}

type Attempt = (bytes: Uint8Array, file: string) => Outcome<string> | undefined;

/** The surest first: marks, then what is hardly ever well-formed by chance, then single bytes, which always are. */
const ATTEMPTS: readonly Attempt[] = [utf16, utf8, damagedUtf8, legacy, windows1258];

function utf16(bytes: Uint8Array): Outcome<string> | undefined {
  const encoding = looksLikeUtf16(bytes);
  if (!encoding) return undefined;
  const value = decoded(bytes, encoding);
  if (value === undefined) throw new DocumentError('unreadable-encoding');
  return { value, notes: [] };
}

function utf8(bytes: Uint8Array): Outcome<string> | undefined {
  const value = decoded(bytes, 'utf-8');
  return value === undefined ? undefined : { value, notes: [] };
}

const HEALTHY_FOR_ONE = 20;

/** UTF-8 with a few damaged letters (a download cut off): readable, and each of them is shown as "�". */
function damagedUtf8(bytes: Uint8Array, file: string): Outcome<string> | undefined {
  const value = new TextDecoder('utf-8').decode(bytes);
  const damaged = value.split('\ufffd').length - 1;
  const healthy = value.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (healthy < HEALTHY_FOR_ONE * damaged) return undefined;
  const line = value.slice(0, value.indexOf('\ufffd')).split(/\r\n?|\n/u).length;
  const text = `Tệp có ${damaged} chỗ hỏng không đọc được, thay bằng dấu “\ufffd”.`;
  return { value, notes: [{ code: 'damaged-letters', text, where: { file, line } } satisfies Note] };
}

/** TCVN3 and VNI are whole in windows-1252; in windows-1258 some of their bytes would be combining marks. */
function legacy(bytes: Uint8Array): Outcome<string> | undefined {
  const value = asLatin(bytes);
  return recogniseLegacy(value) ? { value, notes: [] } : undefined;
}

/** A tone follows its letter ("ê" + "̣" → ệ). Any bytes decode, so the words must be Vietnamese or plain. */
function windows1258(bytes: Uint8Array): Outcome<string> | undefined {
  const value = decoded(bytes, 'windows-1258')?.normalize('NFC');
  if (value === undefined || isBinary(value)) return undefined;
  const { syllables, others } = weighSyllables(value);
  return syllables >= 2 * others ? { value, notes: [] } : undefined;
}

/** windows-1252 from 80 to 9F by hand: Node 20 decodes it as if these were control characters. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const asLatin = (bytes: Uint8Array) =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80));

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Control characters that text has none of; tab, line ends, page break and the end mark of DOS are none. */
const CONTROLS = /[\0-\u0008\u000e-\u0019\u001b-\u001f\u007f]/u;
const isBinary = (text: string) => CONTROLS.test(text);

function refuseBinary(text: string): string {
  if (isBinary(text)) throw new DocumentError('unknown-format');
  return text.replace(/\u001a\s*$/u, '');
}
