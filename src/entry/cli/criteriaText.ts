import { formatPlace } from '../../core/outcome/index.ts';
import { type Criterion, methodTexts, pointsText } from '../../core/scoring/index.ts';
import type { CriteriaRead } from '../../app/index.ts';
import { findingLine } from './scoreText.ts';

const KINDS: Record<Criterion['kind'], string> = { base: 'chuẩn', bonus: 'thưởng', deduction: 'trừ' };
const MOST_TEXT = 60;

/** What was read, a criterion a line with its way of scoring, then what a person has to look at. */
export function criteriaText({ scheme, findings, notes }: CriteriaRead): string {
  const said = notes.map(({ text, where }) => {
    const place = formatPlace(where);
    return `${text}${place && ` [${place}]`}`;
  });
  const parts = [
    [`${scheme.title || 'Bộ tiêu chí'} – ${pointsText(scheme.base)} điểm`, ...scheme.criteria.map(lineOf)],
    said,
    findings.map(findingLine),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function lineOf({ code, text, kind, max, method, review }: Criterion): string {
  const how = method && methodTexts(method);
  const short = text.replaceAll('\n', ' ').slice(0, MOST_TEXT);
  const points = max === undefined ? KINDS[kind] : `${KINDS[kind]} ${pointsText(max)}`;
  const about = how ? `; ${how.label}${how.parameters && ` (${how.parameters})`}` : '';
  return `  ${code}  ${short} [${points}${about}]${review === undefined ? '' : ' – CẦN XEM'}`;
}
