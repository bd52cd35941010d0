/** What parent and worker of a mutation run say to each other. */
export interface Coverage {
  /** By mutant: the cases that pass through it, and how often one case does at most. */
  covered: Record<string, { cases: number[]; hits: number }>;
  /** Mutants run when the module is loaded: switching them on later would change nothing. */
  atImport: string[];
  names: string[];
  milliseconds: number;
}

export interface Question {
  mutant: string;
  cases: number[];
  hits: number;
}

export interface Verdict {
  killedBy?: number;
}
