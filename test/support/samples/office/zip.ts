import { strToU8, zipSync } from 'fflate';

/** Parts of a .docx or .xlsx in the given order; always the same bytes (the time is local, as zip wants it). */
export function zip(parts: Record<string, string>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2024, 0, 19, 8, 0, 0), level: 6 });
}

/** & < > " for XML and HTML text and attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
