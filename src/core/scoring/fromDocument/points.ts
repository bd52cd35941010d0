import { pointsText } from '../decimal.ts';
import type { CriterionKind } from '../model.ts';
import type { Draft } from './draft.ts';
import type { Prose } from './prose.ts';

/** What the row is worth, and the caps of its extra columns. */
export function settlePoints(draft: Draft, { limits, clauses }: Prose): void {
  const { amounts } = draft.row;
  const column = amounts.base ?? (draft.kind === 'base' ? undefined : (amounts.bonus ?? amounts.deduction));
  const bare = limits.find((limit) => limit.bare)?.points;
  const most = limits.find(
    (limit) => !limit.bare && limit.of === undefined && fits(limit.kinds, draft.kind),
  )?.points;
  const inWords = bare ?? (draft.kind !== 'base' || clauses.length === 0 ? most : undefined);
  const max = column ? (column.per ? undefined : column.points) : inWords;
  if (max !== undefined) draft.max = max;
  if (column && bare !== undefined && bare !== column.points && draft.kind === 'base')
    draft.review.push(
      `Cột điểm ghi ${pointsText(column.points)}, lời ghi ${pointsText(bare)} điểm; đang lấy theo cột.`,
    );
  if (draft.kind === 'base') takeCaps(draft, limits);
}

/** Is the limit one of what the row itself brings? */
export const fits = (kinds: readonly CriterionKind[], kind: CriterionKind) =>
  kinds.length === 0 || (kind !== 'base' && kinds.every((one) => one === kind));

function takeCaps(draft: Draft, limits: Prose['limits']): void {
  const { bonus, deduction, base } = draft.row.amounts;
  if (base?.points === 0) {
    if (deduction)
      draft.review.push(
        `Cạnh điểm 0, cột điểm trừ ghi ${pointsText(deduction.points)}: đang hiểu là mất điểm của mục, không trừ thêm.`,
      );
    return;
  }
  for (const [kind, amount] of [
    ['bonus', bonus],
    ['deduction', deduction],
  ] as const) {
    const inWords = draft.caps[kind];
    if (!amount) continue;
    if (inWords !== undefined && inWords !== amount.points)
      draft.review.push(
        `Cột điểm ${kind === 'bonus' ? 'thưởng' : 'trừ'} ghi ${pointsText(amount.points)}, ghi chú ghi trần ${pointsText(inWords)}; đang lấy theo ghi chú.`,
      );
    draft.caps[kind] = inWords ?? amount.points;
  }
  for (const { kinds, points, of } of limits)
    if (of === undefined) for (const kind of kinds) draft.caps[kind] = points;
}
