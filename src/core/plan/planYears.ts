import { isBrokenYear } from './deadlineWithin.ts';
import type { PlanDocument } from './model.ts';

/** The calendar years that one year of planning lies in: 2026–2026; of a school year 2025–2026. */
export interface PlanYears {
  first: number;
  last: number;
}

/** Undefined where the plan names no year, or only the years of a whole term. */
export function planYears({ year, period }: Pick<PlanDocument, 'year' | 'period'>): PlanYears | undefined {
  if (period && isBrokenYear(period)) {
    const first = Number(period.from.slice(0, 4));
    return { first, last: first + 1 };
  }
  return year === undefined ? undefined : { first: year, last: year };
}

/** "2026"; "học 2025-2026": what stands behind "năm". */
export const yearsInWords = ({ first, last }: PlanYears): string =>
  first === last ? String(first) : `học ${first}-${last}`;
