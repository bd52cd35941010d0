import type { Span, Target } from '../frame/index.ts';

/** One place where a term stands. */
export interface Term {
  written: string;
  /** Equal for places that are written alike, apart from capitals. */
  spelling: string;
  /** The whole text around it. */
  text: string;
  at: Target;
  span: Span;
}

export interface TermText {
  text: string;
  at: Target;
}

/** Terms of one meaning together, where they are written in more than one way. */
export function inSeveralSpellings(terms: ReadonlyMap<string, readonly Term[]>): Term[][] {
  return [...terms.values()]
    .filter((all) => new Set(all.map(({ spelling }) => spelling)).size > 1)
    .map((all) => [...all]);
}

export function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
