import { DocumentError } from '../../core/outcome/index.ts';

/** The letters of an XML part: byte order mark first, then `encoding="…"`, then UTF-8; 'broken-xml' where it is not so. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new DocumentError('broken-xml', { part });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  return /^[^>]{0,60}\sencoding\s*=\s*["']([A-Za-z\d._:-]{1,40})["']/u.exec(head)?.[1] ?? 'utf-8';
}
