import type { Place } from '../../outcome/index.ts';
import type { ColumnRole } from '../../table/index.ts';

/** How sure and how grave: bắt buộc sửa, cần xác minh, nên sửa. Only what is certain is an error. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What people read in place of the English word. */
export const SEVERITY_LABELS: Record<Severity, string> = {
  error: 'bắt buộc sửa',
  warning: 'cần xác minh',
  info: 'nên sửa',
};

export const RULE_GROUPS = [
  'document',
  'numbering',
  'deadline',
  'units',
  'across',
  'text',
  'progress',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

export const RULE_GROUP_LABELS: Record<RuleGroup, string> = {
  document: 'Thể thức của phụ lục',
  numbering: 'Đánh số, đếm',
  deadline: 'Thời hạn',
  units: 'Đơn vị',
  across: 'Đối chiếu các phần',
  text: 'Câu chữ',
  progress: 'Tiến độ',
};

/**
 * One text of the plan: what a finding is about and what a fix writes. `task` and `group` are ids, `appendix` is a
 * key (PL1), `item` counts the body's items from 0. A task's `column` is the role of its official column; `header`
 * only for columns of the role `other`.
 */
export type Target =
  | { kind: 'document'; field: DocumentField }
  | { kind: 'appendix'; appendix: string; field: AppendixField }
  | { kind: 'group'; appendix: string; group: string; field: GroupField }
  | { kind: 'task'; task: string; column: ColumnRole; header?: string }
  | { kind: 'body'; item: number };

export type DocumentField = 'number' | 'date' | 'issuer' | 'title' | 'year';
export type AppendixField = 'label' | 'title' | 'heading' | 'number' | 'date';
export type GroupField = 'code' | 'title';

/** The new whole text of a target, and the text that must stand there still; else the fix waits. */
export interface Fix {
  target: Target;
  expects: string;
  value: string;
  /** What the button says: "Ghi “30/6/2022”". */
  label: string;
}

/** A place as `check --format json` prints it: the task's id and the role of the column beside the source. */
export interface FindingPlace extends Place {
  task?: string;
  column?: ColumnRole;
}

/** Something that speaks for the finding, and where it stands. */
export interface Evidence {
  text: string;
  at?: Target;
}

/** From and to, as offsets into the target's text. */
export type Span = readonly [from: number, to: number];

/** What a rule found. */
export interface Finding {
  rule: string;
  group: RuleGroup;
  severity: Severity;
  /** The whole sentence in Vietnamese, the evidence in it. */
  message: string;
  messageId: string;
  data: Readonly<Record<string, string | number>>;
  target: Target;
  span?: Span;
  where: FindingPlace;
  evidence?: Evidence[];
  /** Safe: also "sửa tất cả" may use it. */
  fix?: Fix;
  /** What a person may choose between. */
  suggestions?: Fix[];
  /** The same finding in another reading of the plan has the same key; rows may have moved meanwhile. */
  key: string;
}
