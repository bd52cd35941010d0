/**
 * A table asked by names that a file gives: byName({ a: 1 }).get('constructor') is undefined, where the plain object
 * would answer with what all objects have.
 */
export const byName = <T>(entries: Record<string, T>): ReadonlyMap<string, T> =>
  new Map(Object.entries(entries));
