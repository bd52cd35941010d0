import type { Note } from '../../outcome/index.ts';
import { oneLine } from '../../text/index.ts';
import { pointsText } from '../decimal.ts';
import { stepsOf } from './codes.ts';
import { type Draft, withAllBelow } from './draft.ts';
import type { Outline } from './outline.ts';
import { type Limit, readProse } from './prose.ts';

/** Rows of words only: caps and scorers go to the rows they name, the words stay with the row above. */
export function applyRemarks({ remarks, top }: Pick<Outline, 'remarks' | 'top'>): Note[] {
  const all = top.flatMap(withAllBelow);
  return remarks.flatMap(({ row, below }) => {
    const text = row.text.replace(/\s*\n\s*/gu, ' ');
    for (const limit of readProse(text.replace(/^\(([^()]*)\)$/u, '$1')).limits)
      limitRow(limit, below, all, text);
    const scored = applyScorers(text, all);
    const words = [text, ...row.guide].join('\n');
    if (below) below.guide.push(words);
    return below || scored ? [] : [unplaced(text, row.where)];
  });
}

const unplaced = (text: string, where: Note['where']): Note => ({
  code: 'remark-unplaced',
  text: `Dòng không thuộc tiêu chí nào: “${oneLine(text)}”.`,
  where,
});

const byCode = (all: readonly Draft[], code: string): Draft | undefined => {
  const wanted = stepsOf(code)?.steps.join('.').toLowerCase();
  return all.find((draft) => draft.code?.steps.join('.').toLowerCase() === wanted);
};

function limitRow(
  { kinds, points, of, bare }: Limit,
  below: Draft | undefined,
  all: readonly Draft[],
  words: string,
): void {
  const target = of === undefined ? below : byCode(all, of);
  if (bare || !target) return;
  for (const kind of kinds) {
    const old = target.caps[kind];
    if (old !== undefined && old !== points)
      target.review.push(
        `Trần ${kind === 'bonus' ? 'thưởng' : 'trừ'} ghi hai số khác nhau: ${pointsText(old)} và ${pointsText(points)} (“${oneLine(words)}”); đang lấy số ghi bằng lời.`,
      );
    target.caps[kind] = points;
  }
}

const SCORES = String.raw`(?:theo dõi|kiểm tra|đánh giá|chấm(?: điểm)?|thẩm định)`;
const SCORER = new RegExp(
  String.raw`(\p{Lu}[^;()]{3,120}?)\s+${SCORES}(?:\s*(?:,|và)\s*${SCORES})*\s+(?=(?:từ )?(?:mục|tiêu chuẩn|tiêu chí|nội dung)\s)`,
  'u',
);
const CODE = /(?<![\p{L}\p{N}.])(?:\p{L}?\.?\d+(?:\.\d+)*|[IVX]+|\p{L})(?![\p{L}\p{N}])/gu;

/** "(Văn phòng Sở theo dõi, kiểm tra, đánh giá tiêu chuẩn 4.1; 4.2)" → the scorer of both. */
function applyScorers(text: string, all: readonly Draft[]): boolean {
  let who: string | undefined;
  let found = false;
  for (const part of text.split(';')) {
    const said = SCORER.exec(part);
    who = said?.[1]?.trim() ?? who;
    if (who === undefined) continue;
    const codes = said ? part.slice(said.index + said[0].length) : part;
    for (const [code] of codes.matchAll(CODE)) {
      const target = byCode(all, code);
      if (!target) continue;
      target.scorer ??= who;
      found = true;
    }
  }
  return found;
}

/** Who looks after a part looks after what stands in it, unless that names another. */
export function shareScorer(draft: Draft): void {
  for (const child of draft.below) {
    if (draft.scorer !== undefined) child.scorer ??= draft.scorer;
    shareScorer(child);
  }
}

/** "… (Thanh tra Sở theo dõi, kiểm tra, đánh giá mục d)" in a row's own words. */
export function scorerInWords(text: string): string | undefined {
  return [...text.matchAll(/\(([^()]*)\)/gu)]
    .map(([, inner = '']) => SCORER.exec(inner)?.[1]?.trim())
    .find(Boolean);
}
