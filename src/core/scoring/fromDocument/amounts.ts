import { type Points, pointsOf, readNumber } from '../decimal.ts';
import { lower, NUMBER, POINT_WORD } from './words.ts';

/** What stands in a cell of points: 3 | -0,5 | + 0,1 | 100 điểm | tối đa 5 | -0,5 điểm/lần. */
export interface Amount {
  /** Without its sign. */
  points: Points;
  sign: '' | '+' | '-';
  /** So much each time. */
  per: boolean;
}

const AMOUNT = new RegExp(
  String.raw`^(?:tối đa|không quá|điểm|cộng|trừ|[:.]|\s)*([+\-−–]?)\s*(${NUMBER})\s*(?:${POINT_WORD})?\s*(\/\s*(?:0?1 |một |mỗi )?[\p{L} ]+)?\.?$`,
  'u',
);

/** "- 0,25" → 0,25 with its sign; undefined for words ("không xếp loại") and for what is blank. */
export function readAmount(text: string): Amount | undefined {
  const plain = lower(text).replace(/[()]/gu, ' ').replace(/\s+/gu, ' ').trim();
  const found = AMOUNT.exec(plain);
  const value = readNumber(found?.[2] ?? '');
  if (!found || value === undefined) return undefined;
  const minus = /[-−–]/u.test(found[1] ?? '') || plain.startsWith('trừ');
  return {
    points: pointsOf(value),
    sign: minus ? '-' : found[1] === '+' ? '+' : '',
    per: found[3] !== undefined,
  };
}
