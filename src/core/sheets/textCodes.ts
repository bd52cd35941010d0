/**
 * Lists in one cell: an item a line. ["a", "b"] → "a⏎b". A line break inside an item is written \n, a backslash twice,
 * an empty item is a lone backslash, so that every list is read back as it was.
 */
export const joinList = (items: readonly string[]): string => items.map(escapeItem).join('\n');

export const splitList = (text: string): string[] => text.split('\n').map(unescapeItem);

const escapeItem = (item: string): string =>
  item === '' ? '\\' : item.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');

function unescapeItem(line: string): string {
  if (line === '\\') return '';
  return line.replace(/\\(\\|n)/gu, (_, sign: string) => (sign === 'n' ? '\n' : '\\'));
}

/** { due: [6, 15] } → "due 6-15"; an odd key is quoted. Characters of the deadline's text, from 0. */
export function spansToText(spans: Readonly<Record<string, readonly [number, number]>>): string {
  return Object.entries(spans)
    .map(
      ([key, [from, to]]) =>
        `${/^[A-Za-z][A-Za-z0-9_.]*$/u.test(key) ? key : JSON.stringify(key)} ${from}-${to}`,
    )
    .join('; ');
}

const SPAN =
  /(?:^|;) *(?:([A-Za-z][A-Za-z0-9_.]*)|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")) (-?[\d.e+]+)-(-?[\d.e+]+)/gu;

export function spansFromText(text: string): Record<string, [number, number]> {
  const found = [...text.matchAll(SPAN)].map(([, plain, quoted, from, to]) => {
    const key = plain ?? (JSON.parse(quoted ?? '""') as string);
    return [key, [Number(from), Number(to)]] as [string, [number, number]];
  });
  return Object.fromEntries(found);
}
