/**
 * a → b → a gives [['a', 'b', 'a']]: one round for each knot of files that reach each other.
 *
 * Types count too: two files that know each other are one file, whoever compiles them.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const seen = new Set<string>();
  for (const start of edges.keys()) {
    if (seen.has(start)) continue;
    const cycle = shortestWayBack(start, edges);
    if (!cycle) continue;
    cycles.push(cycle);
    for (const file of cycle) seen.add(file);
  }
  return cycles;
}

/** Breadth first from a file until it is reached again. */
function shortestWayBack(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const from = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const next of edges.get(file) ?? []) {
      if (next === start) return [...wayTo(file, start, from), start];
      if (from.has(next)) continue;
      from.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(file: string, start: string, from: ReadonlyMap<string, string>): string[] {
  const way = [file];
  for (let at = file; at !== start; way.unshift(at)) at = from.get(at) ?? start;
  return way;
}
