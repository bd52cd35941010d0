import type { CriterionKind } from '../model.ts';
import { addBelow, type Draft } from './draft.ts';
import { methodOf } from './methods.ts';
import type { Clause } from './prose.ts';

/** What is added or taken off beside a row's own points becomes rows below it. */
export function addClauses(draft: Draft, clauses: readonly Clause[]): void {
  for (const kind of ['bonus', 'deduction'] as const) {
    const all = clauses.filter((clause) => clause.kind === kind && clause.points > 0);
    const spans = all.filter(({ span, per }) => span && !per);
    const together = spans.length > 1 ? methodOf(spans, kind, undefined) : undefined;
    if (together) addRow(draft, spans, kind, together);
    for (const one of all)
      if (!together || !spans.includes(one)) {
        const alone = methodOf([one], kind, undefined);
        if (alone) addRow(draft, [one], kind, alone);
      }
  }
}

function addRow(
  draft: Draft,
  clauses: readonly Clause[],
  kind: CriterionKind,
  { method, max }: NonNullable<ReturnType<typeof methodOf>>,
): void {
  const child = addBelow(draft, clauses.map(({ piece }) => piece).join('; '), kind);
  child.method = method;
  if (max !== undefined) child.max = max;
}
