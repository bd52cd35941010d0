import { type Agreement, compareEvidence, EVIDENCE_KINDS, type EvidenceKind } from './evidence.ts';
import type { Likely } from './likelyPairs.ts';
import type { Statement } from './statements.ts';

/** A likely pair after its evidence was heard. */
export interface Weighed extends Likely {
  /** For choosing between rivals: the likeness, more for what both name, less for what speaks against it. */
  rank: number;
  /** Something speaks against it, or is said on one side only that should stand on both. */
  isDoubtful: boolean;
  /** Both name the same thing in quotes: few other words must agree then. */
  sharesName: boolean;
}

type Verdict = 'never' | 'doubt' | 'fine';

/** What a contradiction, and a silence of one side, means in each kind; complete by the type. */
const MEANING: Record<EvidenceKind, Record<'differs' | 'one-sided', Verdict>> = {
  round: { differs: 'never', 'one-sided': 'doubt' },
  period: { differs: 'never', 'one-sided': 'doubt' },
  award: { differs: 'never', 'one-sided': 'fine' },
  level: { differs: 'never', 'one-sided': 'fine' },
  schoolYear: { differs: 'doubt', 'one-sided': 'doubt' },
  year: { differs: 'doubt', 'one-sided': 'doubt' },
  name: { differs: 'doubt', 'one-sided': 'fine' },
};

const PER_DOUBT = 0.1;
const PER_AGREEMENT = 0.1;
/** What makes two tasks one when both name it; "cấp thành phố" alone does not. */
const TELLING: readonly EvidenceKind[] = ['round', 'period', 'award', 'schoolYear', 'year', 'name'];

/** Hears the evidence of a pair; undefined when it cannot be the same work: another round, award, level or step. */
export function weighPair(likely: Likely, neutral: readonly string[]): Weighed | undefined {
  const { a, b, score } = likely;
  const agreement = compareEvidence(a.evidence, b.evidence, neutral);
  const verdicts = [...EVIDENCE_KINDS.map((kind) => meaningOf(kind, agreement[kind])), stepsMean(a, b)];
  if (verdicts.includes('never')) return undefined;
  const doubts = verdicts.filter((verdict) => verdict === 'doubt').length;
  const agreed = TELLING.filter((kind) => agreement[kind] === 'same').length;
  return {
    ...likely,
    rank: score + PER_AGREEMENT * agreed - PER_DOUBT * doubts,
    isDoubtful: doubts > 0,
    sharesName: agreement.name === 'same',
  };
}

const meaningOf = (kind: EvidenceKind, agreement: Agreement): Verdict =>
  agreement === 'differs' || agreement === 'one-sided' ? MEANING[kind][agreement] : 'fine';

/** To guide how an award is asked for is other work than to decide on it; to review and to decide may be one. */
function stepsMean({ stages: a }: Statement, { stages: b }: Statement): Verdict {
  if (a.length === 0 || b.length === 0 || a.some((stage) => b.includes(stage))) return 'fine';
  const onlyOneGuides = a.includes('guide') !== b.includes('guide');
  return onlyOneGuides ? 'never' : 'doubt';
}
