import { type Area, mapReferences, type Reference } from '../../core/workbook/index.ts';

/**
 * What to write into `formulas` of an area so that each of its cells says just this. One text for all of them is short,
 * but Excel takes it as if it were typed with Ctrl+Enter: addresses without "$" follow the cell.
 */
export function formulasFor(formula: string, { top, left, bottom, right }: Area): string | string[][] {
  if ((top === bottom && left === right) || !follows(formula)) return formula;
  const row = new Array<string>(right - left + 1).fill(formula);
  return Array.from({ length: bottom - top + 1 }, () => row);
}

const COLUMNS = /(?<![\p{L}\p{N}_.$])[A-Z]{1,3}:|:[A-Z]{1,3}(?![\p{L}\p{N}_.])/u;

/** B3, $B3, 3:4, A:B; not $B$3, not tblMau[[#This Row],[Số]]. */
function follows(formula: string): boolean {
  let isRelative = COLUMNS.test(formula);
  mapReferences(formula, (reference) => {
    isRelative ||= !isFixed(reference);
    return undefined;
  });
  return isRelative;
}

const isFixed = ({ first, last = first }: Reference): boolean =>
  [first, last].every(({ column, row }) => column?.fixed !== false && row.fixed);
