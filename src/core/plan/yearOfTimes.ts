import { type Milestone, readDeadline } from '../deadlines/index.ts';

/**
 * The year of a plan that says none itself: the one that all its times say which say any ("10/02/2026", "20/3" → 2026);
 * undefined where they say two, or where no time lacks it: it would be said of the plan for nothing. The year of a cited
 * paper is none of a time.
 */
export function yearOfTimes(texts: readonly string[]): number | undefined {
  const years = new Set(texts.flatMap(yearsIn));
  const [year] = years;
  return years.size === 1 && texts.some((text) => lacksYear(text, year)) ? year : undefined;
}

/** "20/3": read only with a year of the plan. */
const lacksYear = (text: string, year: number | undefined) =>
  readDeadline(text, {}).kind === 'unread' && readDeadline(text, { year }).kind !== 'unread';

const A_YEAR = /(?<!\d)20\d\d(?!\d)/u;

/** What is read without a year of the plan has said its own. */
function yearsIn(text: string): number[] {
  if (!A_YEAR.test(text)) return [];
  const { items, ...deadline } = readDeadline(text, {});
  return [deadline, ...(items ?? [])].flatMap(daysOf).map((day) => Number(day.slice(0, 4)));
}

const daysOf = ({ start, due }: Milestone) => [start, due].filter((day) => day !== undefined);
