import type { Statement } from './statements.ts';

/** Two statements of different lists that share words, with how alike they are: 1 for the same words. */
export interface Likely {
  a: Statement;
  b: Statement;
  score: number;
}

/** Only its rarest keys lead from a statement to others: each in so few statements that the work stays linear. */
const WORDS = 10;
const NEIGHBOURS = 6;
const MOST_HOLDERS = 60;
const LEAST = 0.45;

/**
 * Pairs of statements of different lists that may be the same work, each once, `a` before `b` in the plan's order.
 * Words in nearly every title weigh little; 5,000 tasks cost ten times 500.
 */
export function likelyPairs(statements: readonly Statement[]): Likely[] {
  const weights = weightsOf(statements);
  const totals = statements.map((one) => weigh(one.words, weights));
  const holders = holdersOf(statements);
  return statements.flatMap((a, at) =>
    [...candidates(a, at, statements, holders)].flatMap((other): Likely[] => {
      const b = statements[other];
      if (!b) return [];
      const score = a.key === b.key ? 1 : likeness(a, b, [totals[at] ?? 0, totals[other] ?? 0], weights);
      return score >= LEAST ? [{ a, b, score }] : [];
    }),
  );
}

type Weights = ReadonlyMap<string, number>;

function weightsOf(statements: readonly Statement[]): Weights {
  const counts = new Map<string, number>();
  for (const { words } of statements)
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + statements.length / count)]));
}

const weigh = (words: Statement['words'], weights: Weights) =>
  [...words].reduce((sum, [word, count]) => sum + count * (weights.get(word) ?? 0), 0);

const wordsOf = ({ words }: Statement): string[] => [...words.keys()];

/** Words next to each other: in a long plan every single word stands in many titles. */
function neighboursOf({ words }: Statement): string[] {
  const all = [...words.keys()];
  return all.slice(1).map((word, i) => `${all[i] ?? ''} ${word}`);
}

type Holders = ReadonlyMap<string, readonly number[]>;

/** Which statements hold a key; and, under "=", which have the same words. */
function holdersOf(statements: readonly Statement[]): Holders {
  const holders = new Map<string, number[]>();
  const put = (key: string, at: number) => {
    const known = holders.get(key);
    if (known) known.push(at);
    else holders.set(key, [at]);
  };
  statements.forEach((one, at) => {
    for (const key of [...wordsOf(one), ...neighboursOf(one)]) put(key, at);
    put(`=${one.key}`, at);
  });
  return holders;
}

/** The rarest keys first; of equal ones in the order of the alphabet, so that every run finds the same. */
function leadsOf(one: Statement, holders: Holders): string[] {
  const count = (key: string) => holders.get(key)?.length ?? 0;
  const rarest = (keys: string[], most: number) =>
    keys.sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1)).slice(0, most);
  return [...rarest(wordsOf(one), WORDS), ...rarest(neighboursOf(one), NEIGHBOURS)];
}

function candidates(
  one: Statement,
  at: number,
  statements: readonly Statement[],
  holders: Holders,
): Set<number> {
  const found = new Set<number>();
  const look = (others: readonly number[]) => {
    for (const other of others) if (other > at && statements[other]?.list !== one.list) found.add(other);
  };
  look((holders.get(`=${one.key}`) ?? []).slice(0, MOST_HOLDERS));
  for (const key of leadsOf(one, holders)) {
    const others = holders.get(key) ?? [];
    if (others.length <= MOST_HOLDERS) look(others);
  }
  return found;
}

/** Twice the shared weight over both weights, drawn up where the shorter one is wholly in the longer one. */
function likeness(
  a: Statement,
  b: Statement,
  [whole, other]: readonly [number, number],
  weights: Weights,
): number {
  let shared = 0;
  for (const [word, count] of a.words)
    shared += Math.min(count, b.words.get(word) ?? 0) * (weights.get(word) ?? 0);
  if (shared === 0) return 0;
  const both = (2 * shared) / (whole + other);
  const contained = Math.min(a.words.size, b.words.size) >= 4 ? shared / Math.min(whole, other) : 0;
  return Math.max(both, 0.65 * both + 0.35 * contained);
}
