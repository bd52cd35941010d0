import type { Area } from './area.ts';
import { type Corner, mapReferences, type Reference, shiftedReference } from './references.ts';

/** Rows that come in before row `at` (count > 0), or rows that go, from `at` on (count < 0). */
export interface RowMove {
  at: number;
  count: number;
}

/** Where a row is afterwards; undefined: it is gone. */
export function movedRow(row: number, { at, count }: RowMove): number | undefined {
  if (row < at) return row;
  return count < 0 && row < at - count ? undefined : row + count;
}

/** An area afterwards: rows put in between belong to it; undefined when none of its rows is left. */
export function movedArea(area: Area, move: RowMove): Area | undefined {
  const rows = movedSpan(area.top, area.bottom, move);
  return rows && { ...area, top: rows[0], bottom: rows[1] };
}

function movedSpan(top: number, bottom: number, move: RowMove): [number, number] | undefined {
  const { at, count } = move;
  if (count >= 0) return [movedRow(top, move) ?? top, movedRow(bottom, move) ?? bottom];
  const after = at - count;
  const first = top >= at && top < after ? at : (movedRow(top, move) ?? at);
  const last = bottom >= at && bottom < after ? at - 1 : (movedRow(bottom, move) ?? at - 1);
  return last < first ? undefined : [first, last];
}

/** Things with an area, those that are left. */
export const movedAreas = <T extends { area: Area }>(list: readonly T[], move: RowMove): T[] =>
  list.flatMap((one) => {
    const area = movedArea(one.area, move);
    return area ? [{ ...one, area }] : [];
  });

/** A formula that stands on the sheet `own` after rows of `sheet` moved; addresses of rows that are gone are #REF!. */
export function formulaAfter(formula: string, own: string, sheet: string, move: RowMove): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? own).toLowerCase() !== sheet.toLowerCase()) return undefined;
    return movedReference(reference, move);
  });
}

function movedReference(reference: Reference, move: RowMove): Reference | string | undefined {
  const { first, last = first } = reference;
  const [top, bottom] = [first, last].map(({ row }) => row.at) as [number, number];
  const rows = movedSpan(Math.min(top, bottom), Math.max(top, bottom), move);
  if (!rows) return '#REF!';
  if (rows[0] === Math.min(top, bottom) && rows[1] === Math.max(top, bottom)) return undefined;
  const at = (corner: Corner, row: number): Corner => ({ ...corner, row: { ...corner.row, at: row } });
  const [a, b] = top <= bottom ? rows : [rows[1], rows[0]];
  return {
    ...reference,
    first: at(first, a),
    ...(reference.last && { last: at(reference.last, b) }),
  };
}

/** A formula as it is spelled so many rows below: `$A3` → `$A5`, `A$3` stays. */
export const formulaBelow = (formula: string, rows: number): string =>
  mapReferences(formula, (reference) => shiftedReference(reference, rows, 0));

/** A rule written for the first cell of its area: when that row goes, it is written for the first that is left. */
export function ruleAfter<T extends { area: Area; formula?: string }>(
  rule: T,
  own: string,
  sheet: string,
  move: RowMove,
): T | undefined {
  const area = own === sheet ? movedArea(rule.area, move) : rule.area;
  if (!area) return undefined;
  if (rule.formula === undefined) return { ...rule, area };
  const { at, count } = move;
  const isFirstGone = own === sheet && count < 0 && rule.area.top >= at && rule.area.top < at - count;
  const based = isFirstGone ? formulaBelow(rule.formula, at - count - rule.area.top) : rule.formula;
  return { ...rule, area, formula: formulaAfter(based, own, sheet, move) };
}
