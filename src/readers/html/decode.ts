import { DocumentError } from '../../core/outcome/index.ts';
import { brokenLetters, decodeLatin, guessLetters, looksLikeUtf16 } from '../shared/index.ts';

/**
 * The letters of a saved page: by byte order mark, else by zeros in every second place (UTF-16), else by the charset
 * of its <meta>, else whatever `guessLetters` finds.
 *
 * Errors: 'empty-file', 'unreadable-encoding' for a charset nobody knows or one the bytes do not follow at all.
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new DocumentError('empty-file');
  const charset = markOf(bytes) ?? declared(bytes);
  const text = charset === undefined ? guessLetters(bytes) : decodeAs(charset, bytes);
  if (text === undefined || brokenLetters(text) * 100 > text.length)
    throw new DocumentError('unreadable-encoding', charset === undefined ? {} : { charset });
  return text;
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return looksLikeUtf16(bytes);
}

/** A <meta> can only be read where its letters are single bytes: one that says UTF-16 then lies, as browsers hold. */
function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const charset = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z\d._:-]{1,40})/iu
    .exec(head)?.[1]
    ?.toLowerCase();
  return charset?.startsWith('utf-16') || charset === 'unicode' ? 'utf-8' : charset;
}

/** Pages in the old fonts say "x-user-defined": bytes that are whatever the font draws. */
function decodeAs(charset: string, bytes: Uint8Array): string {
  const known = decoder(charset === 'x-user-defined' ? 'windows-1252' : charset);
  return known.encoding === 'windows-1252' ? decodeLatin(bytes) : known.decode(bytes);
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    throw new DocumentError('unreadable-encoding', { charset });
  }
}
