import type { Cut } from '../elements.ts';
import type { Deadline, Recurrence } from '../model.ts';
import { originalOf, type Source } from '../source.ts';
import type { Facts, Spot } from './facts.ts';
import { labelSpots } from './labels.ts';
import { narrow } from './narrow.ts';
import { sideFacts } from './sideFacts.ts';
import { oneOrMany } from './recurrence.ts';
import { sideSpans, withSpans } from './spans.ts';
import type { Token } from './tokens.ts';

/** Everything that was found → one value: which kind wins, what is kept beside it, what is left over. */
export function assemble(source: Source, tokens: readonly Token[], facts: Facts): Deadline | null {
  const { spots, rest } = labelSpots(source, tokens, narrow(tokens, facts.spots));
  const main = mainFields(source, spots);
  const side = sideFacts(source, tokens, main.kind !== undefined);
  const { dueTime, part } = facts;
  const merged = {
    ...side.fields,
    ...(dueTime ? { dueTime } : {}),
    ...(part ? { part, approx: true } : {}),
    ...main,
    ...recurrenceField(spots),
  };
  const kind = main.kind ?? kindOf(tokens, merged);
  if (!kind) return null;
  const { ongoing, spans: ownSpans, ...others } = merged;
  const read: Deadline = {
    ...others,
    ...(ongoing && kind !== 'ongoing' ? { ongoing } : {}),
    kind: closed(kind, merged),
    ...noteOf(source, [...facts.rest, ...rest, ...side.rest]),
  };
  const spans = { ...ownSpans, ...sideSpans(source, tokens, spots, read) };
  return Object.keys(spans).length > 0 ? { ...read, spans } : read;
}

/** "từ P đến khi E" is a range with a start and an event at its end. */
const closed = (kind: Deadline['kind'], { endCondition }: Partial<Deadline>): Deadline['kind'] =>
  kind === 'start' && endCondition !== undefined ? 'range' : kind;

function mainFields(source: Source, spots: readonly Spot[]): Partial<Deadline> {
  const milestones = spots.flatMap((spot) => withSpans(source, spot));
  const [only, ...more] = milestones;
  if (!only) return {};
  if (more.length === 0) return only;
  return { kind: 'multiple', items: milestones };
}

function recurrenceField(spots: readonly Spot[]): Pick<Deadline, 'recurrence'> {
  const recurrence = oneOrMany<Recurrence>(spots.flatMap(({ recurrences }) => recurrences));
  return recurrence === undefined ? {} : { recurrence };
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

/** "Hoàn thành" says what every deadline says. */
function noteOf(source: Source, cuts: readonly Cut[]): Pick<Deadline, 'note'> {
  const texts = [...cuts]
    .sort(([a], [b]) => a - b)
    .map((cut) => originalOf(source, ...cut).replace(/^hoàn thành(?!\p{L}) ?/iu, ''))
    .filter((text) => text !== '');
  return texts.length > 0 ? { note: texts.join('; ') } : {};
}
