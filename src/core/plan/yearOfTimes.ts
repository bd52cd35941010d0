import { type Milestone, readDeadline } from '../deadlines/index.ts';

/**
 * The year of a plan that says none itself: the one that all its times say which say any ("10/02/2026", "20/3" → 2026);
 * undefined where they say two. The year of a cited paper is none of a time.
 */
export function yearOfTimes(texts: readonly string[]): number | undefined {
  const years = new Set(texts.flatMap(yearsIn));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

const A_YEAR = /(?<!\d)20\d\d(?!\d)/u;

/** What is read without a year of the plan has said its own. */
function yearsIn(text: string): number[] {
  if (!A_YEAR.test(text)) return [];
  const { items, ...deadline } = readDeadline(text, {});
  return [deadline, ...(items ?? [])].flatMap(daysOf).map((day) => Number(day.slice(0, 4)));
}

const daysOf = ({ start, due }: Milestone) => [start, due].filter((day) => day !== undefined);
