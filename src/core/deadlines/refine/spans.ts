import type { Deadline, Milestone } from '../model.ts';
import { originalCut, type Source } from '../source.ts';
import type { Spot } from './facts.ts';
import type { Token } from './tokens.ts';

type Spans = NonNullable<Deadline['spans']>;

/** Fields that the words of one item give together. */
const DATED = ['start', 'due', 'bound', 'dueTime', 'issues'] as const;

/** The milestones with the place of their words: { due: [0, 20], bound: [0, 20] }. */
export function withSpans(source: Source, { milestones, items }: Spot): Milestone[] {
  return milestones.map((milestone, i) => {
    const item = items[i];
    if (!item) return milestone;
    const spans: Spans = {};
    for (const field of DATED)
      if (milestone[field] !== undefined) spans[field] = originalCut(source, item.from, item.to);
    if (Object.keys(spans).length > 0) milestone.spans = spans;
    return milestone;
  });
}

/** Which field each kind of token gives. */
const FIELD: Partial<Record<Token['is'], keyof Deadline>> = {
  ongoing: 'ongoing',
  relative: 'duration',
  condition: 'condition',
  endCondition: 'endCondition',
  reference: 'reference',
  status: 'status',
  tentative: 'tentative',
  approx: 'approx',
  moment: 'dueTime',
  none: 'kind',
};

/** The places of all that is no milestone; of several of a kind the first. */
export function withSideSpans(
  source: Source,
  tokens: readonly Token[],
  spots: readonly Spot[],
  read: Deadline,
): Deadline {
  const spans: Spans = read.spans ?? {};
  for (const { is, from, to } of tokens) {
    const field = is === 'ongoing' && read.kind === 'ongoing' ? 'kind' : FIELD[is];
    const isGiven =
      field !== undefined && read[field] !== undefined && (field !== 'kind' || is === read.kind);
    if (isGiven) spans[field] ??= originalCut(source, from, to);
  }
  const periods = spots.filter(({ recurrences }) => recurrences.length > 0);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first && last) spans['recurrence'] = originalCut(source, first.from, last.to);
  if (Object.keys(spans).length > 0) read.spans = spans;
  return read;
}
