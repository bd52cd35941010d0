/** The smallest and the largest: without Math.min(...all), since a hostile file has too many to be arguments. */
export const extent = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );

/** The first of sorted values, by `of`, that is not smaller. */
export function firstFrom<T>(sorted: readonly T[], of: (one: T) => number, from: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(sorted[middle] as T) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** [3, 3.4, 10, 11] → [3.2, 10.5] for a distance of 2: values nearer than that are one. Sorted. */
export function cluster(values: readonly number[], distance: number): number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && value - (group.at(-1) as number) < distance) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}
