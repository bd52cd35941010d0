import type { SheetLook, SheetModel, SheetSnapshot } from '../../core/workbook/index.ts';

/** A chart that is there, ours or not. */
export interface StandingChart {
  /** Absent: made by us in this go. */
  id?: string;
  name: string;
}

/** By the sheet's lower-case name. */
export type StandingCharts = ReadonlyMap<string, readonly StandingChart[]>;

/** What was drawn, without the charts that somebody has deleted since. */
export function lookWithCharts(look: SheetLook, there: readonly StandingChart[]): SheetLook {
  const isThere = (chart: string) => there.some(({ name }) => name === chart);
  return look.charts ? { ...look, charts: look.charts.filter(({ name }) => isThere(name)) } : look;
}

/** Names of the charts that go before the sheet is drawn: ours, be they drawn before or about to be. */
export function oursAmong(
  there: readonly StandingChart[],
  before: SheetSnapshot | undefined,
  model: SheetModel,
  halfBorn: ReadonlySet<string>,
): string[] {
  const ours = new Set([...(before?.look?.charts ?? []), ...(model.charts ?? [])].map(({ name }) => name));
  const isOurs = ({ id, name }: StandingChart) => id === undefined || halfBorn.has(id) || ours.has(name);
  return there.filter(isOurs).map(({ name }) => name);
}

/**
 * Charts that a failed request made and did not come to name. Somebody else's, made on our sheet within that request,
 * could not be told from them.
 */
export function halfBornOf(first: StandingCharts, now: StandingCharts): ReadonlySet<string> {
  const known = new Set([...first.values()].flat().map(({ id }) => id));
  return new Set(
    [...now.values()].flat().flatMap(({ id }) => (id === undefined || known.has(id) ? [] : [id])),
  );
}
