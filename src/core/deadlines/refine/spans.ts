import type { Cut } from '../elements.ts';
import type { Deadline, Milestone } from '../model.ts';
import { originalCut, type Source } from '../source.ts';
import type { Spot } from './facts.ts';
import type { Token } from './tokens.ts';

type Spans = NonNullable<Deadline['spans']>;

/** Gives the milestones the place of their words: { due: [0, 20], bound: [0, 20] }. */
export function addSpans(source: Source, { milestones, items }: Spot): void {
  for (let i = 0; i < milestones.length; i += 1) {
    const milestone = milestones[i];
    const item = items[i];
    if (milestone && item) addSpan(milestone, originalCut(source, item.from, item.to));
  }
}

function addSpan(milestone: Milestone, cut: [number, number]): void {
  const spans: Spans = {};
  if (milestone.start !== undefined) spans['start'] = cut;
  if (milestone.due !== undefined) spans['due'] = cut;
  if (milestone.bound !== undefined) spans['bound'] = cut;
  if (milestone.dueTime !== undefined) spans['dueTime'] = cut;
  if (milestone.issues !== undefined) spans['issues'] = cut;
  if (hasAny(spans)) milestone.spans = spans;
}

function hasAny(spans: Spans): boolean {
  for (const _ in spans) return true;
  return false;
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

const isPeriod = ({ recurrences }: Spot) => recurrences.length > 0;
const isEvery = ({ is }: Token) => is === 'every';

/** "Trước ngày 15/12 hàng năm": the time and the words that say how often, as one stretch. */
function hull(parts: readonly { from: number; to: number }[]): Cut | undefined {
  if (parts.length === 0) return undefined;
  return [Math.min(...parts.map(({ from }) => from)), Math.max(...parts.map(({ to }) => to))];
}

/** The places of all that is no milestone; of several of a kind the first. */
export function withSideSpans(
  source: Source,
  tokens: readonly Token[],
  spots: readonly Spot[],
  read: Deadline,
): Deadline {
  const spans: Spans = read.spans ?? {};
  for (let i = 0; i < tokens.length; i += 1) {
    const { is, from, to } = tokens[i] as Token;
    const field = is === 'ongoing' && read.kind === 'ongoing' ? 'kind' : FIELD[is];
    const isGiven =
      field !== undefined && read[field] !== undefined && (field !== 'kind' || is === read.kind);
    if (isGiven) spans[field] ??= originalCut(source, from, to);
  }
  if (read.recurrence !== undefined) {
    const cut = hull([...spots.filter(isPeriod), ...tokens.filter(isEvery)]);
    if (cut) spans['recurrence'] = originalCut(source, ...cut);
  }
  if (hasAny(spans)) read.spans = spans;
  return read;
}
