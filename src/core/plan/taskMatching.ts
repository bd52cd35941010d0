import { foldKey, foldSpelling, oneLine } from '../text/index.ts';
import { likenessTo, type TitleWords, titleWords } from './likeness.ts';
import type { Plan, Task } from './model.ts';

/** Which task of an older reading is which of a newer one; ids of both are keys and values. */
export interface TaskMatching {
  /** Beyond doubt the same work, though its row moved, its number changed or a word was mended. */
  same: Map<string, string>;
  /** Perhaps one of these, the likeliest first: a person decides. */
  maybe: Map<string, string[]>;
  /** Old tasks that nothing is like. */
  gone: string[];
  /** New tasks that are no old one for sure. */
  added: string[];
}

/**
 * Finds each task of `before` in `after` by what it says; Mã only tells apart tasks of the same words, since a row
 * put in moves all numbers below it. "II.3 Tổng kết năm" that is now II.4 → same; "II.3 Tổng kết năm" beside a new
 * II.3 "Sơ kết quý I" → gone.
 */
export function matchTasks(before: Plan, after: Plan): TaskMatching {
  const olds = placedTasks(before);
  const news = placedTasks(after);
  const same = new Map<string, string>();
  for (const key of KEYS) pairByKey(olds, news, key, same);
  const rest = { olds: olds.filter(({ id }) => !same.has(id)), news: freeOf(news, same) };
  const likely = likelyPairs(rest.olds, rest.news, [...olds, ...news]);
  for (const [old, found] of surePairs(likely)) same.set(old, found);
  const added = freeOf(news, same).map(({ id }) => id);
  const maybe = maybePairs(rest.olds, likely, same, new Set(added));
  return {
    same,
    maybe,
    gone: olds.flatMap(({ id }) => (same.has(id) || maybe.has(id) ? [] : [id])),
    added,
  };
}

/** A task with what it is compared by. */
interface PlacedTask {
  id: string;
  task: Task;
  /** Title in one spelling, and without marks. */
  spelled: string;
  folded: string;
  words: TitleWords;
  /** Appendix, group and the task above, by their titles: their numbers may have moved. */
  place: string[];
}

function placedTasks(plan: Plan): PlacedTask[] {
  return plan.appendices.flatMap(({ key, groups, tasks }) => {
    const groupTitles = new Map(groups.map(({ id, title }) => [id, foldKey(title)]));
    const titles = new Map(tasks.map(({ id, title }) => [id, foldKey(title)]));
    return tasks.map((task): PlacedTask => {
      const spelled = foldSpelling(oneLine(task.title).toLowerCase());
      const place = [key, groupTitles.get(task.groupId ?? '') ?? '', titles.get(task.parentId ?? '') ?? ''];
      return { id: task.id, task, spelled, folded: foldKey(spelled), words: titleWords(task.title), place };
    });
  });
}

const freeOf = (news: readonly PlacedTask[], same: ReadonlyMap<string, string>) => {
  const taken = new Set(same.values());
  return news.filter(({ id }) => !taken.has(id));
};

interface KeyOf {
  of: (placed: PlacedTask) => readonly string[] | undefined;
  /** So much alike that several of one key are the same ones in their order. */
  inOrder?: true;
}

const doing = ({ task }: PlacedTask) =>
  [task.deadlineText, task.lead, task.implementer, task.coordinator, task.product].map((text) =>
    foldKey(text ?? ''),
  );
const said = (placed: PlacedTask, rest: readonly string[]) =>
  placed.folded === '' ? undefined : [placed.folded, ...rest];

/** From the safest: a key that only one old and one new task have makes them the same. */
const KEYS: readonly KeyOf[] = [
  { of: (placed) => [placed.spelled, ...placed.place, ...doing(placed), placed.id] },
  { of: (placed) => [placed.spelled, ...placed.place, ...doing(placed)], inOrder: true },
  { of: (placed) => said(placed, [...placed.place, ...doing(placed)]) },
  { of: (placed) => said(placed, placed.place) },
  { of: (placed) => said(placed, doing(placed)) },
  { of: (placed) => said(placed, [placed.id]) },
  { of: (placed) => (placed.folded === '' ? undefined : [placed.spelled]) },
  { of: (placed) => said(placed, []) },
];

function pairByKey(
  olds: readonly PlacedTask[],
  news: readonly PlacedTask[],
  { of, inOrder }: KeyOf,
  same: Map<string, string>,
): void {
  const free = bucketsOf(freeOf(news, same), of);
  const waiting = bucketsOf(
    olds.filter(({ id }) => !same.has(id)),
    of,
  );
  for (const [key, alike] of waiting) {
    const found = free.get(key) ?? [];
    if (found.length !== alike.length || (found.length > 1 && !inOrder)) continue;
    alike.forEach(({ id }, i) => same.set(id, found[i]?.id ?? id));
  }
}

function bucketsOf(tasks: readonly PlacedTask[], of: KeyOf['of']): Map<string, PlacedTask[]> {
  const keyed = tasks.flatMap((placed) => {
    const parts = of(placed);
    return parts ? [{ placed, key: JSON.stringify(parts) }] : [];
  });
  const buckets = groupBy(keyed, ({ key }) => key);
  return new Map([...buckets].map(([key, all]) => [key, all.map(({ placed }) => placed)]));
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** How alike titles must be, for a person to be asked; to be sure; to be sure where Mã agrees too. */
const LIKELY = 0.4;
const SURE = 0.75;
const SURE_WITH_ID = 0.6;
/** So much better than the next best, or it is a choice between two. */
const CLEARLY = 0.15;
const MOST_ASKED = 3;

interface LikelyPair {
  old: PlacedTask;
  found: PlacedTask;
  score: number;
}

/** All pairs worth a question, the likeliest first. */
function likelyPairs(
  olds: readonly PlacedTask[],
  news: readonly PlacedTask[],
  all: readonly PlacedTask[],
): LikelyPair[] {
  const measure = likenessTo(
    news.map(({ words }) => words),
    all.map(({ words }) => words),
  );
  const pairs = olds.flatMap((old) => {
    const scores = measure(old.words);
    return news.flatMap((found, i): LikelyPair[] => {
      const score = scores[i] ?? 0;
      return score >= LIKELY ? [{ old, found, score }] : [];
    });
  });
  return pairs.sort((a, b) => b.score - a.score);
}

/** Pairs that are sure: alike, the same evidence, and nothing else on either side nearly as good. */
function surePairs(pairs: readonly LikelyPair[]): [string, string][] {
  const ofOld = groupBy(pairs, ({ old }) => old.id);
  const ofNew = groupBy(pairs, ({ found }) => found.id);
  return pairs
    .filter(({ old, found, score }) => {
      const least = old.id === found.id ? SURE_WITH_ID : SURE;
      const next = [ofOld.get(old.id)?.[1], ofNew.get(found.id)?.[1]];
      const isClear = next.every((rival) => (rival?.score ?? 0) <= score - CLEARLY);
      return score >= least && isClear && old.words.evidence === found.words.evidence;
    })
    .map(({ old, found }) => [old.id, found.id]);
}

/** What a person is asked: tasks of like titles that are still free, and the one that has the old Mã now. */
function maybePairs(
  olds: readonly PlacedTask[],
  likely: readonly LikelyPair[],
  same: ReadonlyMap<string, string>,
  free: ReadonlySet<string>,
): Map<string, string[]> {
  const ofOld = groupBy(likely, ({ old }) => old.id);
  const maybe = new Map<string, string[]>();
  for (const { id } of olds.filter((old) => !same.has(old.id))) {
    const found = (ofOld.get(id) ?? []).map((pair) => pair.found.id).filter((one) => free.has(one));
    const asked = new Set([...found.slice(0, MOST_ASKED), ...(free.has(id) ? [id] : [])]);
    if (asked.size > 0) maybe.set(id, [...asked]);
  }
  return maybe;
}
