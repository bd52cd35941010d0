const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For texts and attributes; characters that XML cannot carry must be gone before. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

const hex = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Excel's own escapes in strings: a carriage return → `_x000D_`, a text that looks like an escape → `_x005F_x0041_`.
 * A lone half of a surrogate pair, which no file can hold, becomes U+FFFD.
 */
function spelledString(text: string): string {
  const shielded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  const plain = shielded.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu, hex);
  return plain.replace(/\p{Cs}/gu, '\ufffd');
}

/** The same in attributes (headers of tables), where line breaks and tabs would be read as blanks: "a\nb" → "a_x000A_b". */
export const spelledName = (text: string): string => spelledString(text).replace(/[\n\t]/gu, hex);

export const escapeString = (text: string): string => escapeXml(spelledString(text));
export const escapeName = (text: string): string => escapeXml(spelledName(text));

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part whose root is of the spreadsheet's own namespace. */
export const mainPart = (root: string, body: string, attributes = ''): string =>
  `${HEAD}<${root} xmlns="${MAIN}" xmlns:r="${RELATIONS}"${attributes}>${body}</${root}>`;

/** Relations of a part, ids rId1, rId2 … in order. */
export function relationsPart(targets: readonly { type: string; target: string }[]): string {
  const lines = targets.map(
    ({ type, target }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${type}" Target="${escapeXml(target)}"/>`,
  );
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${HEAD}<Relationships xmlns="${space}">${lines.join('')}</Relationships>`;
}

export const xmlHead = HEAD;
