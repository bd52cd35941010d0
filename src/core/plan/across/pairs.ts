import type { Plan } from '../model.ts';
import { inWords } from './inWords.ts';
import { type Likely, likelyPairs } from './likelyPairs.ts';
import { keyOf, type Statement, statementsOf } from './statements.ts';
import { type Weighed, weighPair } from './weighPair.ts';

/** One side of a decision as a person reads it: which list, and the words. Numbers may move, these do not. */
export interface PairSide {
  list: string;
  text: string;
}

/** What a person decided about a pair (sheet Cặp việc). */
export interface PairDecision {
  a: PairSide;
  b: PairSide;
  verdict: 'same' | 'different';
}

export const PAIR_VERDICTS = ['confirmed', 'sure', 'doubtful', 'rejected'] as const;
export type PairVerdict = (typeof PAIR_VERDICTS)[number];

/** Two statements that are, or may be, the same work. Only `confirmed` and `sure` ones may be used. */
export interface TaskPair {
  a: Statement;
  b: Statement;
  /** 0 to 1, two digits. */
  certainty: number;
  verdict: PairVerdict;
  /** Why, in Vietnamese: "giống 82 % từ; cùng đợt 1". */
  evidence: string;
  /** Not only the likeness is in doubt: something is said that contradicts, or on one side only. */
  isDisputed: boolean;
}

export interface PlanPairs {
  statements: readonly Statement[];
  /** In the order of the plan. */
  pairs: readonly TaskPair[];
}

/**
 * Finds which tasks of the appendices and which lines of the body are the same work. A person's decisions come first;
 * what contradicts itself in round, award, level or year is never sure, and nothing doubtful is used unasked.
 */
export function findPairs(plan: Plan, decisions: readonly PairDecision[] = []): PlanPairs {
  const statements = statementsOf(plan);
  const neutral = plan.document.year === undefined ? [] : [String(plan.document.year)];
  const likely = likelyPairs(statements);
  const verdicts = new Map(decisions.map((one) => [decisionKey(one.a, one.b), one.verdict]));
  const candidates = likely.flatMap((one): Candidate[] => {
    const weighed = weighPair(one, neutral);
    return weighed ? [candidateOf(weighed, verdicts)] : [];
  });
  const chosen = clearChoices(candidates.filter(({ decided }) => decided !== 'different'));
  const sure = candidates.filter((one) => one.decided === undefined && chosen.has(one));
  const settled = new Set(sure.flatMap(({ slots }) => slots));
  const asked = worthAsking(
    candidates.filter((one) => one.decided === undefined && !chosen.has(one)),
    settled,
  );
  const toPair = (one: Weighed, verdict: PairVerdict): TaskPair => ({
    a: one.a,
    b: one.b,
    certainty: Math.round(one.score * 100) / 100,
    verdict,
    evidence: inWords(one, neutral),
    isDisputed: one.isDoubtful,
  });
  return {
    statements,
    pairs: inOrder(statements, [
      ...decidedPairs(statements, decisions, likely, neutral).map(({ pair, same }) =>
        toPair(pair, same ? 'confirmed' : 'rejected'),
      ),
      ...sure.map((one) => toPair(one, 'sure')),
      ...asked.map((one) => toPair(one, 'doubtful')),
    ]),
  };
}

/** A pair that is weighed, with what it is compared by again and again. */
interface Candidate extends Weighed {
  /** Each side as it looks for its like in the list of the other. */
  slots: readonly [string, string];
  decided: PairDecision['verdict'] | undefined;
}

function candidateOf(pair: Weighed, verdicts: ReadonlyMap<string, PairDecision['verdict']>): Candidate {
  const { a, b } = pair;
  return {
    ...pair,
    slots: [JSON.stringify([a.id, b.list]), JSON.stringify([b.id, a.list])],
    decided: verdicts.size === 0 ? undefined : verdicts.get(keyOfSides(sideKey(a), sideKey(b))),
  };
}

/** The same for both orders of a pair, and for other capitals, marks and tone places. */
export const decisionKey = (a: PairSide, b: PairSide): string =>
  keyOfSides(sideKey({ list: a.list, key: keyOf(a.text) }), sideKey({ list: b.list, key: keyOf(b.text) }));

const sideKey = ({ list, key }: Pick<Statement, 'list' | 'key'>) => JSON.stringify([list, key]);
const keyOfSides = (...sides: [string, string]) => JSON.stringify(sides.sort());

/** How alike words must be to be sure, and how much better than any other choice on either side. */
const SURE = 0.75;
const SURE_BY_NAME = 0.6;
const CLEARLY = 0.1;
/** The same words to the last are the choice even beside one that says a little more. */
const CLEARLY_THE_SAME = 0.03;

/** What settles one pair may leave another without rivals; a few rounds are enough. */
const ROUNDS = 4;

/** The pairs free of doubt that are the only good choice of both their sides. Rivals in the same words are none. */
function clearChoices(candidates: readonly Candidate[]): Set<Candidate> {
  let chosen = new Set<Candidate>();
  let open = candidates;
  for (let round = 0; round < ROUNDS; round++) {
    const found = open.filter(clarity(open));
    if (found.length === chosen.size) break;
    chosen = new Set(found);
    const settled = new Set(found.flatMap(({ slots }) => slots));
    open = candidates.filter((one) => chosen.has(one) || !one.slots.some((slot) => settled.has(slot)));
  }
  return chosen;
}

function clarity(candidates: readonly Candidate[]): (one: Candidate) => boolean {
  const rivals = new Map<string, Candidate[]>();
  for (const one of candidates)
    for (const slot of one.slots) {
      const known = rivals.get(slot);
      if (known) known.push(one);
      else rivals.set(slot, [one]);
    }
  const least = ({ score }: Weighed) => (score > 0.995 ? CLEARLY_THE_SAME : CLEARLY);
  const isClear = (one: Candidate, slot: string, otherSide: (pair: Weighed) => string) =>
    (rivals.get(slot) ?? []).every(
      (rival) => rival === one || rival.rank <= one.rank - least(one) || otherSide(rival) === otherSide(one),
    );
  return (one) =>
    !one.isDoubtful &&
    one.score >= (one.sharesName ? SURE_BY_NAME : SURE) &&
    isClear(one, one.slots[0], ({ a, b }) => (a === one.a ? b.key : a.key)) &&
    isClear(one, one.slots[1], ({ a, b }) => (b === one.b ? a.key : b.key));
}

/** More choices than these are no help to a person; a side that has found its like is asked only about a near one. */
const MOST_ASKED = 2;
const NEAR = 0.7;
/** Below this the two have only common words in common. */
const ASKED = 0.58;

function worthAsking(doubtful: readonly Candidate[], settled: ReadonlySet<string>): Candidate[] {
  const counts = new Map<string, number>();
  const bestFirst = doubtful.filter(({ rank }) => rank >= ASKED).sort((x, y) => y.rank - x.rank);
  return bestFirst.filter(({ slots, rank }) => {
    const taken = slots.filter((slot) => settled.has(slot)).length;
    if (taken === 2 || (taken === 1 && rank < NEAR)) return false;
    if (slots.some((slot) => (counts.get(slot) ?? 0) >= MOST_ASKED)) return false;
    for (const slot of slots) counts.set(slot, (counts.get(slot) ?? 0) + 1);
    return true;
  });
}

/** The pairs that a person decided, as far as both sides still stand in the plan, found by the words or not. */
function decidedPairs(
  statements: readonly Statement[],
  decisions: readonly PairDecision[],
  likely: readonly Likely[],
  neutral: readonly string[],
): { pair: Weighed; same: boolean }[] {
  if (decisions.length === 0) return [];
  const bySide = new Map<string, Statement>();
  for (const one of statements) if (!bySide.has(sideKey(one))) bySide.set(sideKey(one), one);
  const measured = new Map(likely.map((one) => [JSON.stringify([one.a.id, one.b.id]), one]));
  const places = new Map(statements.map((one, at) => [one, at]));
  const placeOf = (one: Statement) => places.get(one) ?? 0;
  return decisions.flatMap(({ a, b, verdict }) => {
    const found = [a, b].flatMap(({ list, text }) => bySide.get(sideKey({ list, key: keyOf(text) })) ?? []);
    const [first, second] = found.sort((x, y) => placeOf(x) - placeOf(y));
    if (!first || !second || first === second) return [];
    const known = measured.get(JSON.stringify([first.id, second.id])) ?? { a: first, b: second, score: 0 };
    const pair = weighPair(known, neutral) ?? { ...known, rank: 0, isDoubtful: true, sharesName: false };
    return [{ pair, same: verdict === 'same' }];
  });
}

function inOrder(statements: readonly Statement[], pairs: readonly TaskPair[]): TaskPair[] {
  const places = new Map(statements.map((one, at) => [one, at]));
  const at = (one: Statement) => places.get(one) ?? 0;
  return [...pairs].sort((x, y) => at(x.a) - at(y.a) || at(x.b) - at(y.b));
}
