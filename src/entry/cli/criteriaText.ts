import { formatPlace } from '../../core/outcome/index.ts';
import { type Criterion, methodTexts, pointsText } from '../../core/scoring/index.ts';
import type { CriteriaRead } from '../../app/index.ts';
import type { Language } from './language.ts';
import { findingLine } from './scoreText.ts';

interface Words {
  kinds: Record<Criterion['kind'], string>;
  untitled: string;
  points: string;
  review: string;
}
const WORDS: Record<Language, Words> = {
  vi: {
    kinds: { base: 'chuẩn', bonus: 'thưởng', deduction: 'trừ' },
    ...{ untitled: 'Bộ tiêu chí', points: 'điểm', review: 'CẦN XEM' },
  },
  en: {
    kinds: { base: 'base', bonus: 'bonus', deduction: 'deduction' },
    ...{ untitled: 'Criteria', points: 'points', review: 'TO BE LOOKED AT' },
  },
};
const MOST_TEXT = 60;

/** What was read, a criterion a line with its way of scoring, then what a person has to look at. */
export function criteriaText({ scheme, findings, notes }: CriteriaRead, language: Language): string {
  const words = WORDS[language];
  const said = notes.map(({ text, where }) => {
    const place = formatPlace(where);
    return `${text}${place && ` [${place}]`}`;
  });
  const parts = [
    [
      `${scheme.title || words.untitled} – ${pointsText(scheme.base)} ${words.points}`,
      ...scheme.criteria.map((row) => lineOf(row, words)),
    ],
    said,
    findings.map((finding) => findingLine(finding, language)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function lineOf({ code, text, kind, max, method, review }: Criterion, words: Words): string {
  const how = method && methodTexts(method);
  const short = text.replaceAll('\n', ' ').slice(0, MOST_TEXT);
  const points = max === undefined ? words.kinds[kind] : `${words.kinds[kind]} ${pointsText(max)}`;
  const about = how ? `; ${how.label}${how.parameters && ` (${how.parameters})`}` : '';
  return `  ${code}  ${short} [${points}${about}]${review === undefined ? '' : ` – ${words.review}`}`;
}
