import { distance } from 'fastest-levenshtein';
import { spellingKey } from './spelling.ts';

interface Spelling {
  id: string;
  key: string;
}

/** Finds spellings near to a name by the pairs of letters they share, then by edit distance. */
export interface Suggester {
  near: (name: string) => string[];
}

/** Only the spellings that share most pairs of letters are measured: that is what keeps 500 units fast. */
const MEASURED = 8;
const SUGGESTED = 3;

/** How far a spelling of so many letters may be away. */
export type Limit = (length: number) => number;

const LIKELY: Limit = (length) => Math.max(2, Math.floor(length / 3));

/** Indexes the spellings once by their pairs of letters. */
export function buildSuggester(names: readonly { id: string; name: string }[], limit = LIKELY): Suggester {
  const spellings: Spelling[] = names.map(({ id, name }) => ({ id, key: spellingKey(name) }));
  const index = new Map<string, number[]>();
  spellings.forEach(({ key }, at) => {
    for (const pair of pairsOf(key)) {
      const list = index.get(pair);
      if (list) list.push(at);
      else index.set(pair, [at]);
    }
  });
  return { near: (name) => nearest(spellingKey(name), spellings, index, limit) };
}

function pairsOf(key: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < key.length; at++) pairs.add(key.slice(at, at + 2));
  return pairs;
}

function nearest(
  key: string,
  spellings: readonly Spelling[],
  index: ReadonlyMap<string, number[]>,
  limit: Limit,
): string[] {
  const pairs = pairsOf(key);
  const shared = new Uint16Array(spellings.length);
  for (const pair of pairs) for (const at of index.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
  const most = limit(key.length);
  const measured = mostShared(shared, pairs.size / 2)
    .flatMap((at) => spellings[at] ?? [])
    .map((spelling) => ({ id: spelling.id, away: distance(key, spelling.key) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away);
  return [...new Set(measured.map(({ id }) => id))].slice(0, SUGGESTED);
}

/** The places that share most, at least `least` pairs. */
function mostShared(shared: Uint16Array, least: number): number[] {
  const countAt = (at: number) => shared[at] ?? 0;
  const found: number[] = [];
  for (let at = 0; at < shared.length; at++) if (countAt(at) > 0 && countAt(at) >= least) found.push(at);
  return found.sort((a, b) => countAt(b) - countAt(a)).slice(0, MEASURED);
}
