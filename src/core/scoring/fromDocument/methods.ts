import type { Points } from '../decimal.ts';
import type { Band, CriterionKind, MethodParameters } from '../model.ts';
import type { Clause } from './prose.ts';

export interface Understood {
  method: MethodParameters;
  max?: Points;
}

const LATE = /(?<!\p{L})(?:chậm|trễ|muộn|quá hạn)(?!\p{L})/iu;

/** Clauses of one kind and one form → the way of scoring they describe; undefined when they do not go together. */
export function methodOf(
  clauses: readonly Clause[],
  kind: CriterionKind,
  max: Points | undefined,
): Understood | undefined {
  return (
    perCase(clauses, max) ??
    allOrNothing(clauses, kind, max) ??
    byBands(clauses, kind) ??
    byLevels(clauses, kind)
  );
}

/** One clause of "mỗi", said once or again in other words. */
function perCase(clauses: readonly Clause[], max: Points | undefined): Understood | undefined {
  const [first] = clauses.filter(({ per }) => per);
  if (!first || clauses.some(({ points }) => points !== first.points && points !== 0)) return undefined;
  const cap = clauses.find((clause) => clause.cap !== undefined)?.cap;
  const most = cap ?? (max === first.points ? undefined : max);
  return { method: { name: 'perCase', each: first.points }, ...(most !== undefined && { max: most }) };
}

/** "Có: 5 điểm; không: 0"; of what comes on top or is taken off the one alone is enough. */
function allOrNothing(
  clauses: readonly Clause[],
  kind: CriterionKind,
  max: Points | undefined,
): Understood | undefined {
  const given = clauses.filter(({ points }) => points > 0);
  const [first] = given;
  if (!first || given.some(({ points, per }) => per || points !== first.points)) return undefined;
  if (max !== undefined && max !== first.points) return undefined;
  if (kind === 'base' && (given.length === clauses.length || given.length > 1)) return undefined;
  if (kind !== 'base' && given.length > 1 && given.length === clauses.length && !sameWords(given))
    return undefined;
  return { method: { name: 'yesNo' }, max: first.points };
}

const sameWords = (clauses: readonly Clause[]) => {
  const spans = new Set(clauses.map(({ span }) => JSON.stringify(span?.span ?? null)));
  return spans.size === 1;
};

function byBands(clauses: readonly Clause[], kind: CriterionKind): Understood | undefined {
  const bands = clauses.flatMap(({ span, points, per }): Band[] =>
    span && !per ? [{ ...span.span, points }] : [],
  );
  if (bands.length < 2 || bands.length < clauses.length) return undefined;
  const isLate =
    kind === 'deduction' &&
    clauses.some(({ piece }) => LATE.test(piece)) &&
    clauses.every(({ span }) => /^(?:ngày.*)?$/u.test(span?.counts ?? ''));
  return {
    method: {
      name: isLate ? 'late' : 'bands',
      bands: aboveNothing(unique(bands), kind, clauses.map(({ piece }) => piece).join(' ')),
    },
  };
}

const unique = (bands: readonly Band[]) => [
  ...new Map(bands.map((band) => [JSON.stringify(band), band])).values(),
];

const OVER = /(?<!\p{L})(?:chậm|trễ|muộn|quá hạn|vượt|vi phạm|sai sót)(?!\p{L})/iu;

/** "Chậm dưới 10 ngày: trừ 5": who is not late at all is in no band. */
export const aboveNothing = (bands: readonly Band[], kind: CriterionKind, words: string): Band[] =>
  bands.map((band) =>
    kind !== 'base' && band.from === undefined && (band.to ?? 0) > 0 && OVER.test(words)
      ? { from: 0, fromIn: false, ...band }
      : band,
  );

const MOST_NAME = 120;

function byLevels(clauses: readonly Clause[], kind: CriterionKind): Understood | undefined {
  const levels = clauses.map(({ about, points }) => ({ name: levelName(about), points }));
  const names = new Set(levels.map(({ name }) => name.toLocaleLowerCase('vi')));
  if (levels.length < 2 || names.size < levels.length || names.has('')) return undefined;
  if (clauses.some(({ per }) => per) || levels.some(({ name }) => name.length > MOST_NAME)) return undefined;
  if (kind !== 'base' && levels.length < 3 && levels.every(({ points }) => points > 0)) return undefined;
  return { method: { name: 'levels', levels } };
}

/** A name may not hold what parts names from points and from each other in the column Tham số. */
export const levelName = (text: string): string =>
  text
    .replace(/\s*[;\n]\s*/gu, ', ')
    .replace(/\s*(?::|→|->)\s*/gu, ' – ')
    .replace(/[\s,–.-]+$/u, '')
    .replace(/^[\s+–-]+/u, '');
