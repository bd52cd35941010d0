import type { RuleContext } from './context.ts';
import type { AnyProblem } from './defineRule.ts';
import { identityOf } from './targets.ts';

/**
 * 'deadline-before-issue:1x9k3f0a7b2' — the same for the same finding in every reading of the plan: made of the rule,
 * the words of its place and what it says, never of rows or numbers. Short, so that a sheet can hold it.
 */
export function keyOf(
  rule: string,
  { messageId, data = {}, identity, at }: AnyProblem,
  context: RuleContext,
): string {
  const said = identity ?? Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${rule}:${digest(JSON.stringify([identityOf(at, context), messageId, said]))}`;
}

/** 53 bits of a text (cyrb53) in base 36: two texts of one plan share it once in a hundred thousand million plans. */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
