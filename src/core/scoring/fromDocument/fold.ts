import { oneLine } from '../../text/index.ts';
import type { Points } from '../decimal.ts';
import type { Band } from '../model.ts';
import type { Draft } from './draft.ts';
import { aboveNothing, levelName } from './methods.ts';
import { findSpan } from './spans.ts';

/**
 * Rows that are no parts but answers become the way of scoring of the row above: "từ 98%: 5", "từ 97%: 4" below a row
 * of 5 are bands, "Có: 2", "Chưa: 0" a yes or no. What they said stays with it as guidance.
 */
export function foldAlternatives(draft: Draft): void {
  if (draft.method) return;
  const group = draft.below.filter(
    ({ kind, below, max }) =>
      kind === draft.kind && max !== undefined && below.every((part) => part.kind !== kind),
  );
  if (draft.kind === 'base') foldBase(draft, group);
  else if (isWhole(draft, group)) foldBands(draft, group);
}

const isWhole = ({ below, row }: Draft, group: readonly Draft[]) =>
  group.length > 1 && group.length === below.length && Object.keys(row.amounts).length === 0;

const valueOf = ({ row, max = 0 }: Draft): Points => row.amounts.base?.points ?? max;

function foldBase(draft: Draft, group: readonly Draft[]): void {
  const values = group.map(valueOf);
  const sum = values.reduce((all, value) => all + value, 0);
  const most = Math.max(0, ...values);
  foldRefusals(draft, sum);
  const left = group.filter((child) => draft.below.includes(child));
  if (left.length === 1 && left.length < group.length && valueOf(left[0] as Draft) === draft.max)
    takeOver(draft, left[0] as Draft);
  if (draft.method || left.length < 2 || sum === draft.max || most !== draft.max) return;
  if (!foldBands(draft, left) && !foldLevels(draft, left)) foldChoice(draft, left);
}

/** "Có kế hoạch | 0,5", "Không có kế hoạch | 0": the second is the first one's no, where that leaves a sum that fits. */
function foldRefusals(draft: Draft, sum: Points): void {
  const answers = draft.below.filter(({ kind, row }) => kind === 'base' && row.amounts.base);
  const given = answers.filter((child) => valueOf(child) > 0);
  const refusals = answers.filter((child) => valueOf(child) === 0);
  if (refusals.length === 0 || (given.length > 1 && sum !== draft.max)) return;
  for (const refusal of refusals) {
    const yes = draft.below[draft.below.indexOf(refusal) - 1];
    if (!yes || yes.kind !== 'base' || valueOf(yes) === 0) continue;
    yes.method = { name: 'yesNo' };
    absorb(yes, refusal, draft);
  }
}

/** The only answer left is what the row itself asks. */
function takeOver(draft: Draft, only: Draft): void {
  draft.method = only.method ?? { name: 'yesNo' };
  absorb(draft, only, draft);
}

function foldBands(draft: Draft, group: readonly Draft[]): boolean {
  const bands = group.flatMap((child): Band[] => {
    const found = findSpan(child.text);
    return found ? [{ ...found.span, points: child.max ?? 0 }] : [];
  });
  const different = new Set(bands.map(({ points: _points, ...span }) => JSON.stringify(span))).size;
  if (bands.length < 2 || bands.length < group.length || different < bands.length) return false;
  const words = group.map(({ text }) => text).join(' ');
  draft.method = { name: 'bands', bands: aboveNothing(bands, draft.kind, words) };
  for (const child of group) absorb(draft, child, draft);
  return true;
}

const MOST_NAME = 120;

/** Lines without a number of their own are answers with names. */
function foldLevels(draft: Draft, group: readonly Draft[]): boolean {
  const levels = group.map((child) => ({ name: levelName(oneLine(child.text)), points: valueOf(child) }));
  if (group.some(({ code, row }) => code && !row.isLine)) return false;
  if (levels.some(({ name }) => name === '' || name.length > MOST_NAME)) return false;
  draft.method = { name: 'levels', levels };
  for (const child of group) absorb(draft, child, draft);
  return true;
}

function foldChoice(draft: Draft, group: readonly Draft[]): void {
  draft.method = { name: 'oneOf' };
  for (const child of group) if (child.method?.name === 'direct') child.method = { name: 'yesNo' };
}

function absorb(into: Draft, part: Draft, from: Draft): void {
  const label = part.code && !part.row.isLine ? `${part.code.written}: ` : '';
  into.guide.push(`${label}${part.text}`, ...part.guide);
  into.review.push(...part.review);
  from.below.splice(from.below.indexOf(part), 1);
  for (const child of part.below) child.parent = into;
  into.below.push(...part.below);
}
