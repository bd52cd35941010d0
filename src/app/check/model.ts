import type { Ignore } from '../../core/check/index.ts';
import type { Note } from '../../core/outcome/index.ts';
import type { PairDecision } from '../../core/plan/index.ts';
import type { RulePage, Severity } from '../../core/rules/index.ts';
import type { Behind, PairRow } from '../../core/sheets/index.ts';
import type { Area, Edit, Snapshot } from '../../core/workbook/index.ts';

/** A cell to go to, as a person names it: Phụ lục 1, F22. */
export interface ShownCell {
  sheet: string;
  address: string;
  area: Area;
}

/** A text that would be written, from what stands there. */
export interface ShownFix {
  label: string;
  from: string;
  to: string;
}

/** A finding as the screen shows it: sentences and places, no plan around it. */
export interface ShownFinding {
  key: string;
  rule: string;
  /** What the help says of the rule: the rules themselves stay in the worker. */
  page?: RulePage;
  severity: Severity;
  message: string;
  /** Absent: the cell is gone. */
  cell?: ShownCell;
  /** Mã of the task, where it is about one. */
  task?: string;
  /** Who has to do with that task. */
  units: string[];
  evidence: { text: string; cell?: ShownCell }[];
  fix?: ShownFix;
  suggestions: ShownFix[];
  /** Why it is ignored; absent: it is open. */
  ignored?: string;
}

/** Spellings that look alike and that the directory does not know: one decision for all. */
export interface UnknownNames {
  names: string[];
  count: number;
  /** Ids of the directory, the likeliest first. */
  candidates: string[];
  cell?: ShownCell;
}

export type ShownPair = PairRow & { aCell?: ShownCell; bCell?: ShownCell };

/** What a check of the open workbook found. */
export interface CheckedBook {
  /** What Vấn đề lists as open. */
  findings: ShownFinding[];
  /** What is overdue or soon due today: not on Vấn đề, where Tình trạng counts it anew every day. */
  late: ShownFinding[];
  ignored: ShownFinding[];
  stale: Ignore[];
  notes: Note[];
  /** What "Tự sửa các lỗi chắc chắn" would write. */
  safe: (ShownFix & { cell?: ShownCell })[];
  /** Doubtful pairs, for a person to decide. */
  pairs: ShownPair[];
  unknown: UnknownNames[];
  units: { id: string; name: string }[];
  /** What brings Vấn đề and Cặp việc up to date; [] when they are. */
  record: Edit[];
  /** What has not followed an edit by hand yet; absent while all has. */
  behind?: Behind;
}

/** What a person decided about findings; each is one command that Hoàn tác takes back whole. */
export type Change =
  /** Everything that is made of the plan follows what people have written since. */
  | { kind: 'follow' }
  | { kind: 'fix-all' }
  /** `choice`: which of the suggestions; absent: the safe fix. */
  | { kind: 'fix'; key: string; choice?: number }
  | { kind: 'ignore'; key: string; reason: string }
  | { kind: 'reopen'; key: string }
  | { kind: 'pair'; decision: PairDecision }
  | { kind: 'alias'; names: readonly string[]; unit: string }
  | { kind: 'new-unit'; names: readonly string[] };

export interface MendRequest {
  snapshot: Snapshot;
  change: Change;
}

export interface Mending {
  edits: Edit[];
  /** How Nhật ký says it. */
  text: string;
  /** How many texts were written or decisions kept; 0: there was nothing to do any more. */
  count: number;
  /** Fixes that wait: their cell says something else by now. */
  waiting: number;
}
