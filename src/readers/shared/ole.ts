import { DocumentError, type DocumentErrorCode } from '../../core/outcome/index.ts';
import { startsWith, viewOf } from './bytes.ts';

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams by which the kind of a compound file is told; Word and Excel lock a package by hiding it in one. */
const STREAMS: ReadonlyMap<string, DocumentErrorCode> = new Map([
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'old-doc'],
  ['Workbook', 'old-xls'],
  ['Book', 'old-xls'],
]);

export const isCompoundFile = (bytes: Uint8Array): boolean => startsWith(bytes, OLE_MAGIC);

/**
 * What a compound file ("D0 CF 11 E0…") is to us: 'encrypted', 'old-doc', 'old-xls', else 'unknown-format'.
 *
 * Directory entries are 128 bytes on a boundary of 128, each beginning with its name in UTF-16; so the kind is found
 * without following the chain of sectors, which a damaged file may have lost.
 */
export function compoundFileError(bytes: Uint8Array): DocumentError {
  const view = viewOf(bytes);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const code = STREAMS.get(entryName(view, at));
    if (code) return new DocumentError(code);
  }
  return new DocumentError('unknown-format');
}

/** The name is at most 31 letters and a zero; its length in bytes stands at 64. */
function entryName(view: DataView, at: number): string {
  const length = view.getUint16(at + 64, true) / 2 - 1;
  if (!Number.isInteger(length) || length < 4 || length > 31) return '';
  const codes = Array.from({ length }, (_, i) => view.getUint16(at + 2 * i, true));
  return String.fromCharCode(...codes);
}
