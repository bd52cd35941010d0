/** What makes a spreadsheet take a text for a formula; the wide forms are typed by East Asian keyboards. */
const STARTS_FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/u;

/**
 * Records as .csv for Excel: UTF-8 with its mark, quoted where needed, lines ended by CR LF. A text that a spreadsheet
 * would execute is led by an apostrophe, "-" alone by its longer brother: both are read as text.
 */
export function writeCsv(records: readonly (readonly string[])[]): Uint8Array {
  const lines = records.map((record) => record.map((text) => quoted(harmless(text))).join(','));
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`);
}

function harmless(text: string): string {
  if (text.trim() === '-') return '–';
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

const quoted = (text: string) => (/[",;\n\r\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
