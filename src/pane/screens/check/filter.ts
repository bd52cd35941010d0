import type { ShownFinding } from '../../../app/index.ts';
import type { Severity } from '../../../core/rules/index.ts';

/** By what findings can be filtered, in the order of the boxes. */
export const FILTER_KEYS = ['severity', 'rule', 'unit', 'sheet'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
/** What was chosen; '' and absent: all. */
export type Filter = Partial<Record<FilterKey, string>>;

const VALUES: Record<FilterKey, (finding: ShownFinding) => readonly string[]> = {
  severity: ({ severity }) => [severity],
  rule: ({ rule }) => [rule],
  unit: ({ units }) => units,
  sheet: ({ cell }) => (cell ? [cell.sheet] : []),
};

/** findings.filter(passes({ severity: 'error', sheet: 'Phụ lục 1' })) */
export const passes =
  (filter: Filter) =>
  (finding: ShownFinding): boolean =>
    FILTER_KEYS.every((key) => !filter[key] || VALUES[key](finding).includes(filter[key]));

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** What must be mended comes before what may be: a person with little time reads the top. Alike ones stay in order. */
export const gravestFirst = (findings: readonly ShownFinding[]): ShownFinding[] =>
  [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);

/** The values a filter can have for these findings, each with how many have it, the most frequent first. */
export function choicesOf(
  findings: readonly ShownFinding[],
  key: FilterKey,
): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of findings.flatMap(VALUES[key])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
