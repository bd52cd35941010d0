import { oneLine } from '../../text/index.ts';
import { pointsText } from '../decimal.ts';
import type { CriterionKind } from '../model.ts';
import { settleBase } from './base.ts';
import { addBelow, type Draft } from './draft.ts';
import { settleExtra } from './extras.ts';
import { foldAlternatives } from './fold.ts';
import { settleKind } from './kinds.ts';
import { fits, settlePoints } from './points.ts';
import { type Prose, readProse, speaksPerCase } from './prose.ts';
import { scorerInWords } from './remarks.ts';

/** What a part says of all that stands in it. */
interface Inherited {
  kind?: CriterionKind;
  per?: boolean;
}

/** Kind, points, caps and way of scoring of a row and of all below it, from columns and words. */
export function understand(draft: Draft, inherited: Inherited = {}): void {
  const { row } = draft;
  const own = readProse(draft.text);
  const said = readProse([...draft.guide, ...row.words].join('\n'));
  const prose: Prose = {
    clauses: [...own.clauses, ...said.clauses],
    limits: [...own.limits, ...said.limits],
    unread: [...own.unread, ...said.unread],
  };
  settleKind(draft, prose, inherited.kind);
  settlePoints(draft, prose);
  const scorer = draft.scorer ?? scorerInWords(draft.text);
  if (scorer !== undefined) draft.scorer = scorer;
  const hasParts = draft.below.length > 0;
  const per = Object.keys(row.amounts).length === 0 && hasParts && speaksPerCase(draft.text);
  for (const child of draft.below)
    understand(child, {
      ...(draft.kind !== 'base' && { kind: draft.kind }),
      per: per || inherited.per === true,
    });
  settleHeading(draft);
  foldAlternatives(draft);
  if (!draft.method) settleMethod(draft, prose, inherited.per === true);
  addColumnParts(draft);
  for (const piece of prose.unread) draft.review.push(`Câu có điểm chưa hiểu được: “${oneLine(piece)}”.`);
}

/** A title over parts that only add, or only take off, is of their kind; one of "một trong các trường hợp" a choice. */
function settleHeading(draft: Draft): void {
  const { below } = draft;
  const [first] = below;
  if (!first) return;
  if (draft.max === undefined && below.every(({ kind }) => kind === first.kind)) draft.kind = first.kind;
  if (ONE_OF.test(draft.text) && below.every(({ kind }) => kind === draft.kind))
    draft.method = { name: 'oneOf' };
}
const ONE_OF = /(?:một|0?1)\s+trong\s+(?:các|những|hai|ba|số|0?\d)/iu;

function settleMethod(draft: Draft, prose: Prose, perAbove: boolean): void {
  if (draft.below.some(({ kind }) => kind === draft.kind)) {
    if (prose.clauses.length > 0)
      draft.review.push(`Lời của mục có điểm chưa đưa vào: “${oneLine(prose.clauses[0]?.piece ?? '')}”.`);
    return;
  }
  // A title over rows that add and take off is worth nothing itself.
  if (draft.kind === 'base' && draft.max === undefined && draft.below.length > 0) return;
  if (draft.kind === 'base') settleBase(draft, prose);
  else settleExtra(draft, prose, perAbove);
  if (draft.method?.name === 'perCase') capAll(draft, prose.limits);
}

/** "Mỗi bài cộng 0,2 điểm. Tổng điểm cộng không quá 1 điểm", with no other cap. */
function capAll(draft: Draft, limits: Prose['limits']): void {
  const all = limits.find(({ total, of, kinds }) => total && of === undefined && fits(kinds, draft.kind));
  if (all) draft.max ??= all.points;
}

/** A column Thưởng or Trừ beside the points, with nothing below that says for what: a row for it, by hand. */
function addColumnParts(draft: Draft): void {
  const { amounts } = draft.row;
  if (draft.kind !== 'base' || amounts.base?.points === 0) return;
  for (const kind of ['bonus', 'deduction'] as const) {
    const amount = amounts[kind];
    if (!amount || draft.below.some((child) => child.kind === kind)) continue;
    const child = addBelow(draft, `${kind === 'bonus' ? 'Điểm thưởng' : 'Điểm trừ'}: ${draft.text}`, kind);
    child.method = { name: 'direct' };
    child.max = amount.points;
    child.review.push(
      `Cột ${kind === 'bonus' ? 'thưởng' : 'trừ'} ghi ${pointsText(amount.points)}, không nói tính thế nào.`,
    );
  }
}
