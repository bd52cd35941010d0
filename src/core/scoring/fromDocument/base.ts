import { oneLine } from '../../text/index.ts';
import type { Points } from '../decimal.ts';
import { addClauses } from './clauseRows.ts';
import type { Draft } from './draft.ts';
import { methodOf, type Understood } from './methods.ts';
import type { Clause, Prose } from './prose.ts';
import { readRatio } from './ratio.ts';

/** How a row of the base is scored; what its words add or take off besides becomes rows below it. */
export function settleBase(draft: Draft, { clauses, limits }: Prose): void {
  const ratio = readRatio([draft.text, ...draft.guide].join('\n'));
  const adding = clauses.filter(({ kind }) => kind === 'bonus');
  const reachesMax = adding.some(
    ({ cap, points }) => draft.max !== undefined && (cap ?? points) === draft.max,
  );
  const own = clauses.filter(({ kind }) => kind === undefined || (kind === 'bonus' && reachesMax));
  const understood: Understood | undefined =
    (ratio && { method: ratio }) ?? byColumns(draft) ?? methodOf(own, 'base', draft.max);
  draft.method = understood?.method ?? { name: 'direct' };
  const max = draft.max ?? understood?.max ?? mostOf(own);
  if (max !== undefined) draft.max = max;
  else draft.review.push('Chưa ghi điểm của tiêu chí.');
  const extra = clauses.filter((clause) => !own.includes(clause) && !(ratio && clause.kind === undefined));
  addClauses(draft, ratio?.over ? extra.filter(({ kind }) => kind !== 'bonus') : extra);
  if (understood || own.every(({ points }) => points === draft.max)) {
    if (!understood && own.length === 0 && extra.length === 0 && limits.length === 0) reviewGuide(draft);
  } else
    draft.review.push(`Cách chấm chưa hiểu được: “${oneLine(own.map(({ piece }) => piece).join('; '))}”.`);
}

const mostOf = (clauses: readonly Clause[]): Points | undefined =>
  clauses.length > 0 ? Math.max(...clauses.map(({ points }) => points)) : undefined;

/** Words about scoring that say nothing this program knows: a person decides. */
function reviewGuide(draft: Draft): void {
  const guide = oneLine(draft.row.guide.join(' '));
  if (/\d|%|tỷ lệ|tỉ lệ|(?<!\p{L})mỗi(?!\p{L})|trừ điểm|cộng điểm|giảm trừ/iu.test(guide))
    draft.review.push(`Cách chấm ghi bằng lời chưa hiểu được: “${guide.slice(0, 160)}”.`);
}

/** Columns Tốt, Khá, Trung bình with points. */
const byColumns = ({ row: { levels } }: Draft): Understood | undefined =>
  levels.length > 1 ? { method: { name: 'levels', levels } } : undefined;
