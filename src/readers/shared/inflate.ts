import { Inflate } from 'fflate';
import { DocumentError, tooLarge } from '../../core/outcome/index.ts';

/** Packed bytes fed at once: what one piece can swell to (about 1,000 times) bounds how far past the size we go. */
const PIECE = 32 * 1024;

/**
 * The unpacked bytes, exactly `size` of them. Unpacking stops as soon as there are more than declared.
 *
 * Errors: 'too-large' where the archive lied about the size, 'truncated-zip' where it is shorter or damaged.
 */
export function inflate(packed: Uint8Array, size: number, part: string): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw tooLarge('partBytes', size, { part });
    out.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('truncated-zip', { part });
  }
  if (filled !== size) throw new DocumentError('truncated-zip', { part });
  return out;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? -306674912 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32 as zip has it: a changed letter inside a part is found out, not read. */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (let i = 0; i < bytes.length; i++) sum = CRC_TABLE[(sum ^ bytes[i]!) & 255]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
