/** What a number format makes of a number, as far as its meaning goes. */
export interface NumberFormat {
  kind: 'general' | 'text' | 'percent' | 'date';
  /** Of a date: which parts are shown. */
  day?: boolean;
  month?: boolean;
  year?: boolean;
  time?: boolean;
  /** Words around the number: the format `"Quý "0` shows 1 as "Quý 1". */
  before?: string;
  after?: string;
  /** Digits it is filled up to: "00" shows 7 as 07. */
  digits?: number;
}

export const GENERAL: NumberFormat = { kind: 'general' };
const DAY: NumberFormat = { kind: 'date', day: true, month: true, year: true };
const TIME: NumberFormat = { kind: 'date', time: true };

/** Built-in formats that are more than a way to write digits; 27–36 and 50–58 are the dates of East Asian Excel. */
const BUILT_IN: ReadonlyMap<number, NumberFormat> = new Map([
  [9, { kind: 'percent' }],
  [10, { kind: 'percent' }],
  [14, DAY],
  [15, DAY],
  [16, { kind: 'date', day: true, month: true }],
  [17, { kind: 'date', month: true, year: true }],
  [18, TIME],
  [19, TIME],
  [20, TIME],
  [21, TIME],
  [22, { ...DAY, time: true }],
  [45, TIME],
  [46, TIME],
  [47, TIME],
  [49, { kind: 'text' }],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, DAY] as const),
]);

/** 14 → a date; a custom id → its code read, e.g. "dd/mm/yyyy", `"Tháng "m/yyyy`, "0.0%". */
export function numberFormat(id: number, custom: ReadonlyMap<number, string>): NumberFormat {
  const code = custom.get(id);
  return code === undefined ? (BUILT_IN.get(id) ?? GENERAL) : readFormat(code);
}

/** One piece of a format: words in quotes or behind a backslash, room for a sign, colours and locales, or signs. */
const PIECE = /"([^"]*)"|\\(.)|[_*].|\[[^\]]*\]|General|AM\/PM|A\/P|[^"\\[_*]/giu;

function readFormat(code: string): NumberFormat {
  const pieces = [...firstSection(code).matchAll(PIECE)];
  const signs = pieces.map((piece) => (piece[1] ?? piece[2]) === undefined && !/^[_*[]/u.test(piece[0]));
  const shown = pieces.map((piece, i) => (signs[i] ? piece[0].toLowerCase() : '')).join('');
  if (shown === '@') return { kind: 'text' };
  const words = (from: number, to: number) =>
    pieces
      .slice(from, to)
      .map((piece) => piece[1] ?? piece[2] ?? '')
      .join('');
  const first = pieces.findIndex((piece, i) => signs[i] && PLACE.test(piece[0]));
  const last = pieces.findLastIndex((piece, i) => signs[i] && PLACE.test(piece[0]));
  const around = first < 0 ? {} : { before: words(0, first), after: words(last + 1, pieces.length) };
  return { ...meaning(shown, elapsed(code)), ...worded(around) };
}

const PLACE = /^(?:general|[0#?dmyhs%])$/iu;
const elapsed = (code: string) => /\[(?:h+|m+|s+)\]/iu.test(code);

function meaning(shown: string, isElapsed: boolean): NumberFormat {
  if (isElapsed) return { kind: 'date', time: true };
  if (/general|[0#?]/u.test(shown) && !/[dyh]/u.test(shown)) return ofNumber(shown);
  const time = /[hs]/u.test(shown);
  const month = /m/u.test(shown.replace(/am\/pm|h[^a-z]*m+|m+[^a-z]*s/gu, ''));
  const parts = { day: /d/u.test(shown), month, year: /y/u.test(shown), time };
  return Object.values(parts).includes(true) ? { kind: 'date', ...parts } : GENERAL;
}

function ofNumber(shown: string): NumberFormat {
  if (shown.includes('%')) return { kind: 'percent' };
  return /^0{2,}$/u.test(shown) ? { kind: 'general', digits: shown.length } : GENERAL;
}

/** "ngày", "tháng", "năm" only say what the numbers are; other words mean something: "Trước", "Quý". */
const DATE_WORDS = /(?<!\p{L})(?:ngày|tháng|năm)(?!\p{L})/giu;

function worded(around: { before?: string; after?: string }): { before?: string; after?: string } {
  return Object.fromEntries(
    Object.entries(around).filter(([, words]) => /\p{L}/u.test(words.replace(DATE_WORDS, ''))),
  );
}

/** Positive numbers; zero, negative ones and text have sections of their own. */
function firstSection(code: string): string {
  return /^(?:"[^"]*"|\\.|[^;"\\])*/u.exec(code)?.[0] ?? code;
}
