import { readNumber } from '../decimal.ts';
import type { Criterion, Entry, MethodName, MethodParameters, Parts } from '../model.ts';

export type ParametersOf<N extends MethodName> = Extract<MethodParameters, { name: N }>;

/** What came out, before any cap, and how: the arithmetic is only written when somebody asks for it. */
export interface Scored {
  parts: Parts;
  how: () => string;
}

/** A way of scoring. `undefined` means that nothing was given to score by; bad figures count as not given. */
export interface Method<N extends MethodName> {
  /** As it stands in the column Cách chấm. */
  label: string;
  score(
    parameters: ParametersOf<N>,
    criterion: Criterion,
    entry: Entry,
    decimals: number,
  ): Scored | undefined;
}

/** 8.5, or "8,5" typed as text (the check score-not-number tells it); undefined for words. */
export function figureOf(value: Entry['value']): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' ? readNumber(value) : undefined;
}
