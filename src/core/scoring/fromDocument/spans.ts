import type { Span } from '../model.ts';
import { readSpan } from '../spanReading.ts';
import { COUNTED, lower, NUMBER } from './words.ts';

/** A span in the middle of a sentence, and what it counts. */
export interface FoundSpan {
  span: Span;
  /** "%", "ngày" … */
  counts: string;
  /** Where it stands, for what is said before it. */
  at: number;
  length: number;
}

/** A known unit, or any one word where the span goes on behind it, or the sentence ends. */
const unit = (goesOn: string) =>
  String.raw`(?:\s*(${COUNTED}(?!\p{L})|(?!(?:trở|đến|tới|dưới|trên|từ)(?!\p{L}))\p{L}+(?=\s*${goesOn})))?`;
const JOIN = String.raw`(?:\s*(?:đến|tới|[-–])\s*(?:dưới\s*|<\s*)?)`;
/** "đạt 100% chỉ tiêu trở lên": what the share is of says nothing about it. */
const AIM = String.raw`(?:\s+(?:chỉ tiêu|kế hoạch|dự toán)(?:\s+(?:được giao|giao|đề ra|năm))?)`;
const CANDIDATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/])(?:(từ|trên|dưới|đến|đạt|bằng|ít nhất|hơn|≥|>=|≤|<=|<|>)\s*(?:từ\s*)?)?(${NUMBER})${unit('(?:đến|tới|[-–]|trở|$|[:;,.)])')}(?:(${JOIN})(${NUMBER})${unit('(?:trở|$|[:;,.)])')})?(?:${AIM}?(\s*trở (?:lên|xuống)))?(?![\p{L}\p{N}])`,
  'gu',
);
const NEGATED = /(?:không|chưa)\s+(?:đạt|đủ)?\s*(?:tỷ lệ\s*)?$/u;

/** "Tỷ lệ đạt từ 97% đến dưới 98%" → [97; 98) of %. A bare number ("2 buổi") is none, nor is "không đạt 100%". */
export function findSpan(text: string): FoundSpan | undefined {
  const plain = lower(text);
  for (const found of plain.matchAll(CANDIDATE)) {
    const [whole, word, low, lowUnit, join, high, highUnit, tail] = found;
    const counts = highUnit ?? lowUnit;
    const isEnd = /^\s*(?:$|[:;,.)])/u.test(plain.slice(found.index + whole.length));
    const isSpan =
      join !== undefined ||
      tail !== undefined ||
      (word !== undefined && ((counts !== undefined && word !== 'từ') || (isEnd && word !== 'đạt')));
    if (!isSpan && counts !== '%') continue;
    if (/^\s*[-–]\s*$/u.test(join ?? '') && counts === undefined) continue;
    if (NEGATED.test(plain.slice(0, found.index))) continue;
    const said = sayOf(word, low ?? '', join, high, tail);
    const span = readSpan(said);
    if (span) return { span, counts: counts ?? '', at: found.index, length: whole.length };
  }
  return undefined;
}

/** The words in the shape that the column Tham số knows. */
function sayOf(
  word: string | undefined,
  low: string,
  join: string | undefined,
  high: string | undefined,
  tail: string | undefined,
): string {
  const first =
    word === 'ít nhất' ? '≥' : word === 'hơn' ? 'trên' : word === 'đạt' && high ? 'từ' : (word ?? '');
  if (high === undefined) return `${tail && first === 'đạt' ? '' : first} ${low}${tail ?? ''}`.trim();
  const open = /dưới|</u.test(join ?? '');
  return `${first} ${low} đến ${open ? 'dưới ' : ''}${high}`.trim();
}
