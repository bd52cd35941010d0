/** A criteria document of our own, and what a careful reader makes of it. */
export interface CriteriaSample {
  above: string[];
  /** A line a row, cells parted by "|"; "^" goes on with the cell above, "… >" lies over the blank cells behind it. */
  rows: string;
  below: string[];
  base: number;
  /** As `shown` writes them. */
  criteria: string[];
  classes: string[];
  bonusCap?: number;
  /** Quotas, awards and tie keys out of sentences. */
  rules?: string[];
}
