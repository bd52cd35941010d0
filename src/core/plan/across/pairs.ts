import type { Plan } from '../model.ts';
import { inWords } from './inWords.ts';
import { likelyPairs } from './likelyPairs.ts';
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
  const weighed = likelyPairs(statements).flatMap((likely) => weighPair(likely, neutral) ?? []);
  const decided = new Map(decisions.map((one) => [decisionKey(one.a, one.b), one.verdict]));
  const toPair = (one: Weighed, verdict: PairVerdict): TaskPair => ({
    a: one.a,
    b: one.b,
    certainty: Math.round(one.score * 100) / 100,
    verdict,
    evidence: inWords(one, neutral),
    isDisputed: one.isDoubtful,
  });
  const isDecided = ({ a, b }: Weighed) => decided.has(decisionKey(a, b));
  const open = weighed.filter((one) => decided.get(decisionKey(one.a, one.b)) !== 'different');
  const chosen = clearChoices(open);
  const isSure = (one: Weighed) => chosen.has(one);
  const sure = weighed.filter((one) => !isDecided(one) && isSure(one));
  const settled = new Set(sure.flatMap(slotsOf));
  const asked = worthAsking(
    weighed.filter((one) => !isDecided(one) && !isSure(one)),
    settled,
  );
  const known = decidedPairs(statements, decisions, neutral);
  return {
    statements,
    pairs: inOrder(statements, [
      ...known.map((one) =>
        toPair(one, decided.get(decisionKey(one.a, one.b)) === 'same' ? 'confirmed' : 'rejected'),
      ),
      ...sure.map((one) => toPair(one, 'sure')),
      ...asked.map((one) => toPair(one, 'doubtful')),
    ]),
  };
}

/** The same for both orders of a pair, and for other capitals, marks and tone places. */
export function decisionKey(a: PairSide, b: PairSide): string {
  const sides = [a, b].map(({ list, text }) => JSON.stringify([list, keyOf(text)]));
  return JSON.stringify(sides.sort());
}

/** A statement as it looks for its like in the list of another. */
const slot = (from: Statement, to: Statement) => JSON.stringify([from.id, to.list]);

/** How alike words must be to be sure, and how much better than any other choice on either side. */
const SURE = 0.75;
const SURE_BY_NAME = 0.6;
const CLEARLY = 0.1;
/** The same words to the last are the choice even beside one that says a little more. */
const CLEARLY_THE_SAME = 0.03;

/** What settles one pair may leave another without rivals; a few rounds are enough. */
const ROUNDS = 4;

/** The pairs free of doubt that are the only good choice of both their sides. Rivals in the same words are none. */
function clearChoices(weighed: readonly Weighed[]): Set<Weighed> {
  let chosen = new Set<Weighed>();
  let open = weighed;
  for (let round = 0; round < ROUNDS; round++) {
    const isClear = clarity(open);
    const found = open.filter(isClear);
    if (found.length === chosen.size) break;
    chosen = new Set(found);
    const settled = settledKeys(found);
    open = weighed.filter((one) => chosen.has(one) || !slotsOf(one).some((key) => settled.has(key)));
  }
  return chosen;
}

const slotsOf = ({ a, b }: Weighed) => [slot(a, b), slot(b, a)];
const settledKeys = (found: readonly Weighed[]) => new Set(found.flatMap(slotsOf));

function clarity(weighed: readonly Weighed[]): (one: Weighed) => boolean {
  const ofSlot = new Map<string, Weighed[]>();
  for (const one of weighed)
    for (const key of slotsOf(one)) {
      const known = ofSlot.get(key);
      if (known) known.push(one);
      else ofSlot.set(key, [one]);
    }
  const least = ({ score }: Weighed) => (score > 0.995 ? CLEARLY_THE_SAME : CLEARLY);
  const isClear = (one: Weighed, key: string, otherSide: (pair: Weighed) => string) =>
    (ofSlot.get(key) ?? []).every(
      (rival) => rival === one || otherSide(rival) === otherSide(one) || rival.rank <= one.rank - least(one),
    );
  return (one) =>
    !one.isDoubtful &&
    one.score >= (one.sharesName ? SURE_BY_NAME : SURE) &&
    isClear(one, slot(one.a, one.b), ({ a, b }) => (a === one.a ? b.key : a.key)) &&
    isClear(one, slot(one.b, one.a), ({ a, b }) => (b === one.b ? a.key : b.key));
}

/** More choices than these are no help to a person; a side that has found its like is asked only about a near one. */
const MOST_ASKED = 2;
const NEAR = 0.7;
/** Below this the two have only common words in common. */
const ASKED = 0.58;

function worthAsking(doubtful: readonly Weighed[], settled: ReadonlySet<string>): Weighed[] {
  const counts = new Map<string, number>();
  const bestFirst = doubtful.filter(({ rank }) => rank >= ASKED).sort((x, y) => y.rank - x.rank);
  return bestFirst.filter((one) => {
    const slots = [slot(one.a, one.b), slot(one.b, one.a)];
    const taken = slots.filter((key) => settled.has(key)).length;
    if (taken === 2 || (taken === 1 && one.rank < NEAR)) return false;
    if (slots.some((key) => (counts.get(key) ?? 0) >= MOST_ASKED)) return false;
    for (const key of slots) counts.set(key, (counts.get(key) ?? 0) + 1);
    return true;
  });
}

/** The pairs that a person decided, as far as both sides still stand in the plan, found by the words or not. */
function decidedPairs(
  statements: readonly Statement[],
  decisions: readonly PairDecision[],
  neutral: readonly string[],
): Weighed[] {
  if (decisions.length === 0) return [];
  const bySide = new Map<string, Statement>();
  for (const one of statements) {
    const key = JSON.stringify([one.list, one.key]);
    if (!bySide.has(key)) bySide.set(key, one);
  }
  const sideOf = ({ list, text }: PairSide) => bySide.get(JSON.stringify([list, keyOf(text)]));
  const measured = new Map(likelyPairs(statements).map((one) => [slot(one.a, one.b) + one.b.id, one]));
  return decisions.flatMap((decision): Weighed[] => {
    const [a, b] = [sideOf(decision.a), sideOf(decision.b)];
    if (!a || !b || a === b) return [];
    const [first, second] = statements.indexOf(a) < statements.indexOf(b) ? [a, b] : [b, a];
    const likely = measured.get(slot(first, second) + second.id) ?? { a: first, b: second, score: 0 };
    return [weighPair(likely, neutral) ?? { ...likely, rank: 0, isDoubtful: true, sharesName: false }];
  });
}

function inOrder(statements: readonly Statement[], pairs: readonly TaskPair[]): TaskPair[] {
  const places = new Map(statements.map((one, at) => [one, at]));
  const at = (one: Statement) => places.get(one) ?? 0;
  return [...pairs].sort((x, y) => at(x.a) - at(y.a) || at(x.b) - at(y.b));
}
