/** A stretch of one column, zero-based and inclusive, whose cells share a value. */
export interface Run<T> {
  value: T;
  from: number;
  to: number;
}

/** ['@', '@', undefined, '0'] → '@' in 0–1, '0' in 3: one action each instead of one a cell. */
export function runsOf<T extends string>(values: readonly (T | undefined)[]): Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, i) => {
    const last = runs.at(-1);
    if (value === undefined) return;
    if (last && last.value === value && last.to === i - 1) last.to = i;
    else runs.push({ value, from: i, to: i });
  });
  return runs;
}

/** A value and the cells that have it: runs of neighbouring columns that are alike are one rectangle. */
export interface Block<T> {
  value: T;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function blocksOf<T extends string>(columns: readonly (readonly (T | undefined)[])[]): Block<T>[] {
  const blocks: Block<T>[] = [];
  columns.forEach((values, column) => {
    for (const { value, from, to } of runsOf(values)) {
      const beside = blocks.find(
        (one) => one.value === value && one.top === from && one.bottom === to && one.right === column - 1,
      );
      if (beside) beside.right = column;
      else blocks.push({ value, top: from, bottom: to, left: column, right: column });
    }
  });
  return blocks;
}
