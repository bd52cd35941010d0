import { firstFrom } from './extent.ts';
import type { Letter, Rule } from '../paint/model.ts';

/** Where a line runs through a letter, of its size above the line it stands on. */
const LOWEST = 0.15;
const HIGHEST = 0.45;

/**
 * Letters with a line through them, and the others. LibreOffice and Word print a tracked deletion that way, so that
 * "3" made of "2" would read "23".
 */
export function partStruck(
  letters: readonly Letter[],
  across: readonly Rule[],
): { kept: Letter[]; struck: Letter[] } {
  const rules = [...across].sort((a, b) => a.at - b.at);
  const [kept, struck]: [Letter[], Letter[]] = [[], []];
  for (const letter of letters) (isStruck(letter, rules) ? struck : kept).push(letter);
  return { kept, struck };
}

function isStruck({ left, right, base, size, text }: Letter, rules: readonly Rule[]): boolean {
  if (text.trim() === '') return false;
  const to = base - LOWEST * size;
  for (let i = firstFrom(rules, ({ at }) => at, base - HIGHEST * size); i < rules.length; i++) {
    const rule = rules[i] as Rule;
    if (rule.at > to) return false;
    if (rule.from <= left + size / 4 && rule.to >= right - size / 4) return true;
  }
  return false;
}
