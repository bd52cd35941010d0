import type { Cut } from '../elements.ts';
import type { Deadline, Recurrence } from '../model.ts';
import { originalOf, type Source } from '../source.ts';
import type { Facts, Spot } from './facts.ts';
import { labelSpots } from './labels.ts';
import { narrow } from './narrow.ts';
import { sideFacts } from './sideFacts.ts';
import { mergeRecurrences, oneOrMany } from './recurrence.ts';
import { addSpans, withSideSpans } from './spans.ts';
import type { Token } from './tokens.ts';

/** Everything that was found → one value: which kind wins, what is kept beside it, what is left over. */
export function assemble(source: Source, tokens: readonly Token[], facts: Facts): Deadline | null {
  const { spots, rest } = labelSpots(source, tokens, narrow(tokens, facts.spots));
  const read = mainFields(source, spots);
  const hasDates = read.kind !== undefined;
  const side = sideFacts(source, tokens, hasDates);
  if (side) addMissing(read, side.fields);
  const isSecondHour = read.dueTime !== undefined && facts.dueTimeAt !== undefined;
  if (facts.dueTime) read.dueTime ??= facts.dueTime;
  if (facts.part) addMissing(read, { part: facts.part, approx: true });
  addRecurrences(read, spots);
  const kind = read.kind ?? kindOf(tokens, read);
  if (!kind) return null;
  if (kind === 'ongoing') delete read.ongoing;
  const left = [...facts.rest, ...rest, ...(side?.rest ?? [])];
  if (isSecondHour) left.push(facts.dueTimeAt as Cut);
  const note = left.length === 0 ? '' : noteOf(source, left);
  if (note !== '') read.note = note;
  read.kind = closed(kind, read);
  return withSideSpans(source, tokens, spots, read as Deadline);
}

/** What stands beside a date gives way to what the date says itself. */
function addMissing(read: Partial<Deadline>, more: Partial<Deadline>): void {
  for (const key in more) if (!(key in read)) Object.assign(read, { [key]: more[key as keyof Deadline] });
}

function addRecurrences(read: Partial<Deadline>, spots: readonly Spot[]): void {
  const all = mergeRecurrences(spots.flatMap(recurrencesOf));
  const recurrence = oneOrMany<Recurrence>(all);
  if (recurrence !== undefined) read.recurrence = recurrence;
}

/** "từ P đến khi E" is a range with a start and an event at its end. */
const closed = (kind: Deadline['kind'], { endCondition }: Partial<Deadline>): Deadline['kind'] =>
  kind === 'start' && endCondition !== undefined ? 'range' : kind;

const recurrencesOf = ({ recurrences }: Spot) => recurrences;
const milestonesOf = ({ milestones }: Spot) => milestones;

function mainFields(source: Source, spots: readonly Spot[]): Partial<Deadline> {
  for (let i = 0; i < spots.length; i += 1) addSpans(source, spots[i] as Spot);
  const all = spots.length === 1 ? spots[0]?.milestones : spots.flatMap(milestonesOf);
  return all && all.length > 1 ? { kind: 'multiple', items: all } : (all?.[0] ?? {});
}

/** What wins when no date does, in this order. */
function kindOf(tokens: readonly Token[], fields: Partial<Deadline>): Deadline['kind'] | undefined {
  if (fields.ongoing) return 'ongoing';
  if (fields.recurrence) return 'recurring';
  if (fields.duration) return 'relative';
  if (fields.condition ?? fields.endCondition) return 'conditional';
  if (fields.reference) return 'reference';
  if (fields.status) return 'status';
  return tokens.some(({ is }) => is === 'none') ? 'none' : undefined;
}

/** In their order; what stands side by side is one: "họp sơ kết" + "quý II". */
function joined({ text }: Source, cuts: Cut[]): Cut[] {
  const all: Cut[] = [];
  for (const [from, to] of cuts.sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && text.slice(last[1], from).trim() === '') last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

/** "Hoàn thành" says what every deadline says. */
function noteOf(source: Source, cuts: Cut[]): string {
  return joined(source, cuts)
    .map(([from, to]) => originalOf(source, from, to).replace(/^hoàn thành(?!\p{L}) ?/iu, ''))
    .filter((text) => text !== '')
    .join('; ');
}
