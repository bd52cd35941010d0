type Utf16 = 'utf-16le' | 'utf-16be';

const SAMPLE = 4096;
/** A grave accent of its own (U+0300) has its zero on the other side. */
const MOSTLY = 8;

/**
 * UTF-16 by its mark, or without one by its zeros: digits, blanks and most letters of a Vietnamese text are below
 * U+0100, so that about every other byte is 0, nearly always on the same side.
 */
export function looksLikeUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined;
  const head = bytes.subarray(0, SAMPLE);
  const even = zeros(head, 0);
  const odd = zeros(head, 1);
  const enough = head.length / 6;
  if (odd >= enough && odd >= MOSTLY * even) return 'utf-16le';
  return even >= enough && even >= MOSTLY * odd ? 'utf-16be' : undefined;
}

function zeros(bytes: Uint8Array, from: 0 | 1): number {
  let count = 0;
  for (let i = from; i < bytes.length; i += 2) if (bytes[i] === 0) count++;
  return count;
}
