import { oneLine } from '../../text/index.ts';
import type { Points } from '../decimal.ts';
import { addClauses } from './clauseRows.ts';
import type { Draft } from './draft.ts';
import { methodOf } from './methods.ts';
import { type Prose, speaksPerCase } from './prose.ts';

/** A row that only adds or takes off. */
export function settleExtra(draft: Draft, { clauses, limits }: Prose, perAbove: boolean): void {
  const own = clauses.filter(({ kind }) => kind === undefined || kind === draft.kind);
  const { amounts, words } = draft.row;
  const amount = amounts.base ?? amounts.bonus ?? amounts.deduction;
  const per =
    amount?.per === true ||
    perAbove ||
    speaksPerCase(draft.text) ||
    (own.length === 0 && speaksPerCase(draft.row.guide.join('\n')));
  const several =
    own.length > 1 && own.every((clause) => clause.per) && !methodOf(own, draft.kind, draft.max);
  if (several) {
    addClauses(
      draft,
      own.map((clause) => ({ ...clause, kind: draft.kind === 'bonus' ? 'bonus' : 'deduction' })),
    );
    return;
  }
  const understood = own.length > 0 ? methodOf(own, draft.kind, draft.max) : undefined;
  if (understood) {
    const each = understood.method.name === 'yesNo' && per ? understood.max : undefined;
    draft.method = each === undefined ? understood.method : { name: 'perCase', each };
    setMax(draft, each === undefined ? (understood.max ?? draft.max) : undefined, understood.method.name);
    return;
  }
  if (own.length > 0 && amount)
    draft.review.push(
      `Lời và cột điểm không khớp, đang lấy theo cột: “${oneLine(own.map(({ piece }) => piece).join('; '))}”.`,
    );
  if (amount) settleAmount(draft, amount.points, per, limits);
  else if (draft.max !== undefined && own.length === 0 && words.length === 0)
    draft.method = { name: limits.some(({ bare }) => bare) ? 'yesNo' : 'direct' };
  else {
    draft.method = { name: 'direct' };
    draft.review.push('Chưa ghi mức điểm, hoặc mức điểm chưa hiểu được.');
  }
}

/** What one case is worth is no most; bands and levels bring their own. */
function setMax(draft: Draft, max: Points | undefined, method: string): void {
  const isOwn = method === 'perCase' || method === 'yesNo';
  if (max === undefined || (!isOwn && draft.max === undefined)) delete draft.max;
  else draft.max = max;
  const { method: parameters } = draft;
  if (parameters?.name === 'perCase' && draft.max === parameters.each) delete draft.max;
}

/** Points from the column alone; a cap in words above them says that they are for each case. */
function settleAmount(draft: Draft, points: Points, per: boolean, limits: Prose['limits']): void {
  const cap = limits.find(({ bare, of }) => !bare && of === undefined)?.points;
  if (per || (cap !== undefined && cap > points)) {
    draft.method = { name: 'perCase', each: points };
    if (cap === undefined) delete draft.max;
    else draft.max = cap;
    return;
  }
  draft.method = { name: 'yesNo' };
  draft.max = points;
  if (draft.kind === 'deduction' && REPEATS.test(draft.text))
    draft.review.push('Không ghi rõ trừ một lần hay mỗi trường hợp; đang hiểu là trừ một lần.');
}
/** Things that can happen more than once in a year. */
const REPEATS =
  /^(?:để xảy ra|để|chậm|trễ|gửi|nộp|báo cáo|vi phạm|bị|xử lý|có (?:đơn|công chức|cán bộ|người|vụ))(?!\p{L})/iu;
