import type { UnitMention } from './model.ts';

/** First working version: hard separators only. */
export function splitUnits(text: string): UnitMention[] {
  return text
    .split(/[;\n,]/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ name: part, text: part, kind: 'unit', guessed: false }));
}
