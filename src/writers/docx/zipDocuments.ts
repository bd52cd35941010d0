import { zipSync } from 'fflate';

/** Many documents in one .zip: [{name: "Công văn A.docx", bytes}] → bytes; the same in, the same out. */
export function zipDocuments(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const parts = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  // A document is packed already; local fields, since the zip format knows no zones.
  return zipSync(parts, { level: 0, mtime: new Date(1980, 0, 1) });
}
