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

/**
 * A number as a number. "8,5" typed as text does not count, as it does not in the formulas of the form; the check
 * score-not-number tells it.
 */
export const figureOf = (value: Entry['value']): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
