import type { Rule } from '../paint/model.ts';

/** Lines this near (points) are one: the two sides of a drawn border, a double line. */
const SAME = 1.5;
/** A gap this short is none: borders are drawn cell by cell. */
const GAP = 2;

/** Pieces of one line as one: what a browser draws cell by cell becomes whole again. */
export function wholeRules(rules: readonly Rule[]): Rule[] {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const last = groups.at(-1)?.at(-1);
    if (last && rule.at - last.at < SAME) groups.at(-1)?.push(rule);
    else groups.push([rule]);
  }
  return groups.flatMap(joined);
}

function joined(group: readonly Rule[]): Rule[] {
  const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
  const whole: Rule[] = [];
  for (const { from, to } of [...group].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && from - last.to <= GAP) last.to = Math.max(last.to, to);
    else whole.push({ at, from, to });
  }
  return whole;
}
