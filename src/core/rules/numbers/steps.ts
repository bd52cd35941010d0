import type { Numbered, NumberList } from './lists.ts';

/** What one number does after the one before it in its list. */
export type Step =
  | { kind: 'again'; before: Numbered; now: Numbered; free?: number }
  | { kind: 'gap'; before: Numbered; now: Numbered; expected: number }
  | { kind: 'prefix'; before: Numbered; now: Numbered };

/**
 * Steps that are not "one more": II, II; 3, 5; 1.1, 2.2. A second bearer of a number counts as the one that it should
 * have been, so that IV, IV, VI is one step and not two.
 */
export function wrongSteps({ items, mayRestart }: NumberList): Step[] {
  const steps: Step[] = [];
  let reached = items[0]?.n ?? 0;
  const seen = new Set([keyOf(items[0])]);
  items.slice(1).forEach((now, i) => {
    const before = items[i] as Numbered;
    const next = items[i + 2];
    const isNew = !seen.has(keyOf(now));
    seen.add(keyOf(now));
    if (now.prefix !== before.prefix) {
      if (!startsChapter(now, before) && isNew) steps.push({ kind: 'prefix', before, now });
      reached = now.n;
    } else if (now.n === reached + 1) reached = now.n;
    else if (now.n === 1 && mayRestart) reached = 1;
    else if (!isNew) {
      const free = next === undefined || next.n > reached + 1 ? reached + 1 : undefined;
      steps.push({ kind: 'again', before, now, ...(now.n === reached && free !== undefined && { free }) });
      reached = now.n === reached ? reached + 1 : now.n;
    } else {
      steps.push({ kind: 'gap', before, now, expected: reached + 1 });
      reached = now.n;
    }
  });
  return steps;
}

const keyOf = (one: Numbered | undefined) => JSON.stringify([one?.prefix, one?.n]);

/** 1.9 → 2.1: the first of the next chapter; where chapters are headings of their own, any first. */
const startsChapter = (now: Numbered, before: Numbered) =>
  now.n === 1 || now.prefix.length !== before.prefix.length;
