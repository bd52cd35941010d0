/**
 * Milliseconds of each job, by round: the rounds of all take turns, so that a busy machine slows all alike. The first
 * round warms up and does not count.
 */
export async function takeTurns<K extends string>(
  rounds: number,
  jobs: Record<K, () => unknown>,
): Promise<Record<K, number[]>> {
  const all = Object.entries(jobs) as [K, () => unknown][];
  const times = Object.fromEntries(all.map(([name]) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = -1; round < rounds; round++)
    for (const [name, job] of all) {
      const start = performance.now();
      await job();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  return times;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
