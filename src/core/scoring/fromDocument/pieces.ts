import { NUMBER, POINT_WORD } from './words.ts';

/** "bị điểm trừ (0,2 điểm)": brackets round the bare points say nothing. */
const BARE = new RegExp(String.raw`(trừ|cộng|thưởng)\s*\(\s*(${NUMBER}\s*${POINT_WORD})\s*\)`, 'giu');
/** Brackets with points in them are a sentence of their own: "(tối đa 5 điểm)". */
const BRACKETS = new RegExp(String.raw`\(([^()]*${NUMBER}\s*${POINT_WORD}[^()]*)\)`, 'giu');
const ENDS = /\n|(?<=[\p{L}\p{N}%)])\.(?:\s+|$)/u;
const PARTS = /[;|]/u;

const ENDS_IN_POINTS = new RegExp(
  String.raw`(?:${NUMBER}\s*${POINT_WORD}(?:\s*\/.{1,25})?|[:=]\s*${NUMBER}|(?:cộng|chấm|tính) điểm)\s*$`,
  'iu',
);
const GOES_ON =
  /^\s*(?:nhưng|không quá|không vượt|tối đa|tổng|và không|nhiều nhất|điểm (?:trừ|cộng|thưởng))/iu;

/** "Tốt 5 điểm, khá 3 điểm; yếu: 0. Mỗi bài cộng 1 điểm, tối đa 5 điểm" → three pieces and one. */
export function sentencesOf(text: string): string[][] {
  return text
    .replace(BARE, '$1 $2')
    .replace(BRACKETS, ' | $1 | ')
    .split(ENDS)
    .map((sentence) =>
      sentence
        .split(PARTS)
        .flatMap(splitAtCommas)
        .map((piece) => piece.replace(/^[\s\-–+*•'.,:]+/u, '').trim())
        .filter(Boolean),
    );
}

function splitAtCommas(piece: string): string[] {
  const parts: string[] = [];
  for (const next of piece.split(/,(?!\d)/u)) {
    const last = parts.at(-1);
    if (last === undefined || (ENDS_IN_POINTS.test(last) && !GOES_ON.test(next))) parts.push(next);
    else parts[parts.length - 1] = `${last},${next}`;
  }
  return parts;
}
