import type { Element, Point } from '../elements.ts';
import type { Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';

/** năm 2025 | các năm 2026 | nhiệm kỳ 2025 */
const NAMED = sticky(
  '(?:(?:các |những |cả |trọn |trong suốt |suốt )?năm|(?:cả |trọn |trong suốt |suốt )?(?:giai đoạn|nhiệm kỳ)) ?(?:năm )?((?:19|20)\\d\\d)(?!\\d|[.,]\\d|[/-]\\p{L})',
);
const BARE = sticky('((?:19|20)\\d\\d)(?![\\d%]|[.,/]\\d| ?/ ?\\p{L}|-\\p{L})');
/** 2026-2030 | tầm nhìn 2045: without "năm" anywhere */
const SURE = sticky(
  '(?:19|20)\\d\\d(?= ?- ?(?:năm )?(?:19|20)\\d\\d(?!\\d))|(?<=tầm nhìn |định hướng )(?:19|20)\\d\\d',
);
/** trong năm | cả năm | hết năm: the plan's own year */
const OWN = sticky(
  `(?:(?:cả|trọn|trong suốt|suốt|trong) |(?<=(?<!\\p{L})hết ))năm${END}(?! (?:học|nay|sau|tới|trước|tiếp|kế|\\d|qua|thứ))`,
);

export const year: Pattern = {
  starts: ['năm', 'các', 'những', 'giai', 'nhiệm', '0', 'cả', 'trọn', 'suốt', 'trong'],
  read({ text, at, previous, chain, atClauseStart }) {
    const named = matchAt(NAMED, text, at);
    if (named) return yearElement(at, at + named[0].length, { grain: 'year', year: Number(named[1]) });
    const own = matchAt(OWN, text, at);
    if (own) return yearElement(at, at + own[0].length, { grain: 'year' });
    const isPlaced = chain || atClauseStart || previous?.is === 'lead' || matchAt(SURE, text, at);
    const found = isPlaced ? matchAt(BARE, text, at) : null;
    return (
      found && yearElement(at, at + found[0].length, { grain: 'year', year: Number(found[1]), bare: true })
    );
  },
};

function yearElement(from: number, to: number, point: Point): Element {
  return { is: 'points', points: [point], from, to };
}

const TERM = '(?:học kỳ|học kì|hk) ?(?:i{1,2}|[12])';
/** năm học 2025-2026 | cả năm học 2025 – 26 | học kỳ I năm học 2025-2026 | học kỳ II: a term has no days either */
const SCHOOL = sticky(
  `(?:(?:(?:cả|trọn|trong suốt|suốt) |${TERM}(?: ?[,/-]? ?(?:của )?)?)?năm học(?:(?: ?[:(])? ?(?:19|20)\\d\\d(?: ?[-/] ?(?:20)?\\d\\d)?(?!\\d)\\)?)?|${TERM})${END}`,
);

export const schoolYear: Pattern = {
  needs: ['học', 'hk'],
  starts: ['năm', 'học', 'hk', 'hki', 'hkii', 'cả', 'trọn', 'suốt', 'trong'],
  read({ text, at }) {
    const found = matchAt(SCHOOL, text, at);
    return found && yearElement(at, at + found[0].length, { grain: 'schoolYear' });
  },
};
