/** One measured figure. Bounds are ratios against a named peer in the same run; absolute times have none. */
export interface BenchRow {
  name: string;
  value: number;
  unit: 'x' | 'ms' | '%' | 'kB' | 'requests';
  bound?: { atMost: number } | { atLeast: number };
}

/** What each test/bench/*.bench.ts exports by default. */
export type Bench = () => Promise<BenchRow[]>;
