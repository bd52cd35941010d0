import type { Batch } from './excelHost/index.ts';

/** The actions of a request that are struck, one after the other, by their places. */
export type Strikes = (batch: Batch) => number[];

export const everyAction: Strikes = ({ Actions }) => Actions.map((_, at) => at);

/**
 * Of each kind of action (what is called on what, on any sheet) the first and the last: the others do the same to other
 * cells. For plans whose requests have thousands of them.
 */
export const eachKind: Strikes = ({ Actions, ObjectPaths }) => {
  const places = new Map<string, number[]>();
  Actions.forEach(({ ActionType, Name, ObjectPathId }, at) => {
    const names: string[] = [];
    for (let path = ObjectPaths[ObjectPathId]; path; path = ObjectPaths[path.ParentObjectPathId ?? 0])
      names.push(path.Name ?? '');
    const key = JSON.stringify([names, ActionType, Name]);
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  const chosen = [...places.values()].flatMap((all) => [all[0] ?? 0, all.at(-1) ?? 0]);
  return [...new Set(chosen)].sort((a, b) => a - b);
};
