/** Cells as the clipboard carries them, the way Excel writes them: tabs, lines, quotes around what holds either. */
export const toTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n');

const quoted = (text: string): string => (/[\t\n\r"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** 'a\t"b\nc"\r\n' → [["a", "b\nc"]]; a quote in the middle of a cell is a letter. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/u, '');
  let at = 0;
  while (at <= source.length) {
    const [cell, end] = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    rows.at(-1)?.push(cell);
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

function plainCell(source: string, from: number): [string, number] {
  const found = source.slice(from).search(/[\t\n]/u);
  const end = found < 0 ? source.length : from + found;
  return [source.slice(from, end), end];
}

function quotedCell(source: string, from: number): [string, number] {
  let end = from + 1;
  while (end < source.length && (source[end] !== '"' || source[end + 1] === '"'))
    end += source[end] === '"' ? 2 : 1;
  const next = source[end + 1];
  // Not a quoted cell after all: '"a" và b'.
  if (end >= source.length || (next !== undefined && next !== '\t' && next !== '\n'))
    return plainCell(source, from);
  return [source.slice(from + 1, end).replaceAll('""', '"'), end + 1];
}
