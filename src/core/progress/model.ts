/** What people wrote beside a task; never taken from a document. Absent where blank. */
export interface ProgressEntry {
  taskId: string;
  /** ISO, or as typed where it is no day ("đã xong"). */
  doneOn?: string;
  result?: string;
  note?: string;
  /** Hạn typed over the plan's own; ISO, or words where it is no day (“chờ ý kiến”): then there is none to count to. */
  due?: string;
  /** Done days of the milestones of a `multiple`, by their number from 1. */
  milestones?: { number: number; doneOn: string }[];
  /** Of what comes again and again: which of its days was met, and when. */
  occurrences?: DoneOccurrence[];
}

/** The report for March is done: its last day in time, and the day on which it was done; both ISO. */
export interface DoneOccurrence {
  last: string;
  doneOn: string;
}

/** Progress that found no task of its own in a newer plan, or perhaps one: a person decides. */
export interface WaitingProgress {
  entry: ProgressEntry;
  /** The task it was written to, in its own words. */
  title: string;
  /** Ids of tasks it may belong to; none when nothing is like it. */
  maybe: string[];
  /** Cells of columns that people added beside it: "Người theo dõi: Tổ 2". */
  cells?: string[];
}
