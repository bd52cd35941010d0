/** to.push(...from) for any length: a hostile file makes lists too long to be arguments of a call. */
export function append<T>(to: T[], from: readonly T[]): void {
  for (const one of from) to.push(one);
}
