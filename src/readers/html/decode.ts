import { DocumentError } from '../../core/outcome/index.ts';

/**
 * The letters of a saved page: by byte order mark, else by zeros in every second place (UTF-16), else by the charset
 * of its <meta>, else UTF-8, and Windows-1258 where that cannot be.
 *
 * Errors: 'empty-file', 'unreadable-encoding' for a charset nobody knows or one the bytes do not follow at all.
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new DocumentError('empty-file');
  const charset = markOf(bytes) ?? declared(bytes) ?? guessed(bytes);
  const text = decoder(charset).decode(bytes);
  if (brokenLetters(text) * 100 > text.length) throw new DocumentError('unreadable-encoding', { charset });
  return text;
}

/** Letters that the encoding could not have: U+FFFD. */
export const brokenLetters = (text: string): number => text.split('\ufffd').length - 1;

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : undefined;
}

/** A <meta> can only be read where its letters are single bytes: one that says UTF-16 then lies, as browsers hold. */
function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const charset = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z\d._:-]{1,40})/iu
    .exec(head)?.[1]
    ?.toLowerCase();
  return charset?.startsWith('utf-16') || charset === 'unicode' ? 'utf-8' : charset;
}

function guessed(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1258';
  }
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    throw new DocumentError('unreadable-encoding', { charset });
  }
}
