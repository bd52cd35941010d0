import type { Place } from './outcome.ts';

/** The parts of a place in the order in which they are written; the file comes last, it may hold anything. */
const PARTS = [
  ['sheet', 'trang'],
  ['cell', 'ô'],
  ['table', 'bảng'],
  ['row', 'hàng'],
  ['line', 'dòng'],
  ['file', 'tệp'],
] as const;

const NUMERIC: ReadonlySet<string> = new Set(['table', 'row', 'line']);

/** { table: 2, row: 5, file: "a.docx" } → "bảng 2; hàng 5; tệp a.docx". Read back by parsePlace. */
export function formatPlace(place: Place): string {
  return PARTS.filter(([key]) => place[key] !== undefined)
    .map(([key, word]) => `${word} ${place[key]}`)
    .join('; ');
}

/** The inverse of formatPlace; what it does not know is left out. */
export function parsePlace(text: string): Place {
  const place: Record<string, string | number> = {};
  let rest = text.trim();
  for (const [key, word] of PARTS) {
    if (!rest.startsWith(`${word} `)) continue;
    const body = rest.slice(word.length + 1);
    const end = key === 'file' ? body.length : nextPart(body, key);
    const value = body.slice(0, end);
    place[key] = NUMERIC.has(key) ? Number(value) : value;
    rest = body.slice(end).replace(/^; /, '');
  }
  return place as Place;
}

/** Where the next part begins: a sheet's name may itself hold "; ". */
function nextPart(body: string, key: string): number {
  const later = PARTS.slice(PARTS.findIndex(([k]) => k === key) + 1);
  const ends = later.map(([, word]) => body.indexOf(`; ${word} `)).filter((at) => at >= 0);
  return ends.length ? Math.min(...ends) : body.length;
}
