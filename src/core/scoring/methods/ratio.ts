import { numberText, type Points, pointsText, sharePoints } from '../decimal.ts';
import { NOTHING } from '../parts.ts';
import { figureOf, type Method } from './method.ts';

/** Tỷ lệ: actual ÷ target × max, at most max; over the target so much bonus for each whole percent, where agreed. */
export const ratio: Method<'ratio'> = {
  label: 'Tỷ lệ',
  score({ inverse, over }, { max = 0 }, { value, target }, decimals) {
    const actual = figureOf(value);
    if (actual === undefined || target === undefined || actual < 0 || target < 0) return undefined;
    const [up, down] = inverse ? [target, actual] : [actual, target];
    const share = shareOf(max, up, down, decimals);
    const base = Math.min(share, max);
    const bonus = over ? bonusOf(max, up, down, over, decimals) : 0;
    const raw = over ? base : share;
    const how = () =>
      `${numberText(up)} ÷ ${numberText(down)} × ${pointsText(max)} = ${pointsText(share)}` +
      (bonus > 0 ? `; vượt ${percentOver(up, down)} %: thưởng ${pointsText(bonus)}` : '');
    return { parts: { ...NOTHING, base: raw, bonus }, how };
  },
};

/** Nothing to reach is reached: 0 ÷ 0 is full marks; nothing planned and something done as well. */
const shareOf = (max: Points, up: number, down: number, decimals: number): Points =>
  down === 0 ? max : sharePoints(max, up, down, decimals);

/** Whole percents over 100: 107,9 % → 7. */
function percentOver(up: number, down: number): number {
  if (down === 0) return 0;
  return Math.max(0, Math.floor(Number(((up / down) * 100 - 100).toFixed(9))));
}

function bonusOf(
  max: Points,
  up: number,
  down: number,
  { share, cap }: { share: number; cap: number },
  decimals: number,
): Points {
  const percent = Math.min(percentOver(up, down) * share, cap);
  return sharePoints(max, percent, 100, decimals);
}
