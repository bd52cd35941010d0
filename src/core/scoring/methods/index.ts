import type { Criterion, Entry, MethodName } from '../model.ts';
import { bands } from './bands.ts';
import { direct } from './direct.ts';
import { formula } from './formula.ts';
import { late } from './late.ts';
import { levels } from './levels.ts';
import type { Method, Scored } from './method.ts';
import { oneOf } from './oneOf.ts';
import { perCase } from './perCase.ts';
import { ratio } from './ratio.ts';
import { yesNo } from './yesNo.ts';

/** Every method there is; a new name without its entry does not compile. */
export const METHODS: { readonly [N in MethodName]: Method<N> } = {
  direct,
  ratio,
  bands,
  levels,
  oneOf,
  perCase,
  yesNo,
  late,
  formula,
};

/** One criterion by its own method; undefined on rows that only sum up, and where nothing was given. */
export function scoreByMethod(criterion: Criterion, entry: Entry, decimals: number): Scored | undefined {
  const { method } = criterion;
  return method && (METHODS[method.name] as Method<MethodName>).score(method, criterion, entry, decimals);
}

export { answerWords } from './yesNo.ts';
export { figureOf } from './method.ts';
export type { Scored } from './method.ts';
