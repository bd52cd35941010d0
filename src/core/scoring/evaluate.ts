import { type Points, pointsText, sharePoints } from './decimal.ts';
import { type Entries, saysNotApplicable, takeLast, type Taken } from './entries.ts';
import {
  type Criterion,
  CRITERION_KINDS,
  type CriterionKind,
  type Layer,
  type Parts,
  type Scheme,
  type ScoredUnit,
} from './model.ts';
import { addParts, type Cut, limitParts, net, NOTHING } from './parts.ts';
import { appliesTo, type Node } from './tree.ts';

/** One criterion of one unit. A row that does not apply has no parts and stands in no sum. */
export interface CriterionScore {
  criterion: Criterion;
  applies: boolean;
  /** Before and after its caps. */
  raw: Parts;
  parts: Parts;
  cuts: readonly Cut[];
  layer: Layer | undefined;
  /** Its parts that hold points somebody gave: above a cap those are a mistake, not a cap at work. */
  typed: readonly CriterionKind[];
  /** Something had to be entered, and nothing was. */
  missing: boolean;
  /** "19 ÷ 20 × 10 = 9,5; trần 9" — written when asked for. */
  arithmetic: () => string;
  below: readonly CriterionScore[];
}

/** What goes along while one unit is scored. */
interface Round {
  scheme: Scheme;
  unit: ScoredUnit;
  upTo: Layer;
  /** What is left of each cap over a tagged set, by tag. Used up in the order of the sheet. */
  left: Map<string, Left>;
}
interface Left {
  bonus: Points;
  deduction: Points;
}

export function evaluateAll(
  nodes: readonly Node[],
  scheme: Scheme,
  unit: ScoredUnit,
  upTo: Layer,
): CriterionScore[] {
  const left = new Map(
    scheme.tagCaps.map(({ tag, bonus, deduction }) => [
      tag,
      { bonus: bonus ?? Infinity, deduction: deduction ?? Infinity },
    ]),
  );
  return nodes.map((node) => evaluate(node, { scheme, unit, upTo, left }, false));
}

/** `isChoice`: one of several rows of which only one is to be filled. */
function evaluate(node: Node, round: Round, isChoice: boolean): CriterionScore {
  const { criterion } = node;
  const entries = round.unit.entries[criterion.code] ?? NO_ENTRIES;
  if (!appliesTo(criterion, round.unit) || saysNotApplicable(entries, round.upTo)) return dropped(node);
  const choosing = criterion.method?.name === 'oneOf';
  const taken = takeLast(criterion, entries, round.upTo, round.scheme.decimals);
  const below = choosing ? choose(node, round) : belowOf(node, round);
  const sum = below.reduce((parts, score) => addParts(parts, score.parts), taken?.parts ?? NOTHING);
  const sets =
    isChoice || !criterion.method ? [] : (criterion.tags ?? []).flatMap((tag) => round.left.get(tag) ?? []);
  const { parts, cuts } = limitParts(sum, limitsOf(criterion, sets, round.scheme.decimals));
  for (const left of sets) {
    left.bonus -= parts.bonus;
    left.deduction -= parts.deduction;
  }
  const asked = criterion.method !== undefined && criterion.kind === 'base' && !isChoice;
  const given = choosing ? below.some(({ layer }) => layer !== undefined) : taken !== undefined;
  return {
    criterion,
    applies: true,
    raw: sum,
    parts,
    cuts,
    typed: typedParts(taken, below),
    missing: asked && !given,
    below,
    layer: choosing ? below.find(({ layer }) => layer !== undefined)?.layer : taken?.layer,
    arithmetic: () => arithmeticOf(taken, below, parts, cuts),
  };
}

/** Nine rows of ten have nothing below them, and are hundreds of thousands in a large round. */
const NONE: readonly CriterionScore[] = [];
const belowOf = ({ below }: Node, round: Round): readonly CriterionScore[] =>
  below.length === 0 ? NONE : below.map((child) => evaluate(child, round, false));
const NO_KINDS: readonly CriterionKind[] = [];
const NO_ENTRIES: Entries = {};

/** Points by hand in the base do not make a deduction that came from figures one by hand. */
const typedParts = (taken: Taken | undefined, below: readonly CriterionScore[]): readonly CriterionKind[] =>
  taken?.typed !== true && below.length === 0
    ? NO_KINDS
    : CRITERION_KINDS.filter(
        (kind) =>
          (taken?.typed === true && taken.parts[kind] !== 0) ||
          below.some(({ typed, parts }) => typed.includes(kind) && parts[kind] !== 0),
      );

const dropped = ({ criterion, below }: Node): CriterionScore => ({
  criterion,
  applies: false,
  raw: NOTHING,
  parts: NOTHING,
  cuts: [],
  typed: [],
  missing: false,
  layer: undefined,
  below: below.map(dropped),
  arithmetic: () => 'không áp dụng',
});

/** Of the rows that were filled the best; the others stand by with nothing. */
function choose(node: Node, round: Round): CriterionScore[] {
  const all = node.below.map((child) => evaluate(child, round, true));
  const filled = all.filter(({ layer }) => layer !== undefined);
  const best = filled.reduce<CriterionScore | undefined>(
    (top, score) => (top && net(top.parts) >= net(score.parts) ? top : score),
    undefined,
  );
  return all.map((score) =>
    score === best ? score : { ...score, parts: NOTHING, cuts: [], arithmetic: () => 'không được chọn' },
  );
}

/** The caps of the row itself, and what is left of those over the sets it belongs to. */
function limitsOf({ kind, max, caps, method }: Criterion, sets: readonly Left[], decimals: number) {
  const own = { base: Infinity, bonus: caps?.bonus ?? Infinity, deduction: caps?.deduction ?? Infinity };
  if (max !== undefined) own[kind] = Math.min(own[kind], max);
  if (method?.name === 'ratio' && method.over)
    own.bonus = Math.min(own.bonus, sharePoints(max ?? 0, method.over.cap, 100, decimals));
  for (const left of sets) {
    own.bonus = Math.min(own.bonus, left.bonus);
    own.deduction = Math.min(own.deduction, left.deduction);
  }
  return own;
}

function arithmeticOf(
  taken: Taken | undefined,
  below: readonly CriterionScore[],
  parts: Parts,
  cuts: readonly Cut[],
): string {
  const counted = below.filter((score) => score.applies && net(score.parts) !== 0);
  const terms = counted.map(({ criterion, parts: part }) => `${signed(net(part))} (${criterion.code})`);
  const sum = terms.length > 0 ? `${terms.join(' ').replace(/^\+ /u, '')} = ${pointsText(net(parts))}` : '';
  const own = taken ? taken.how() : below.length > 0 ? '' : 'chưa chấm';
  return [own, sum, ...cuts.map(cutText)].filter(Boolean).join('; ');
}

const signed = (points: Points) => `${points < 0 ? '−' : '+'} ${pointsText(Math.abs(points))}`;
const PART_WORDS = { base: 'trần', bonus: 'trần thưởng', deduction: 'trần trừ' } as const;
const cutText = ({ part, to }: Cut) => (to > 0 ? `${PART_WORDS[part]} ${pointsText(to)}` : 'không âm');
