import type { SavedBy } from './bookPorts.ts';
import type { ExportRemarks } from './exporting/model.ts';
import type { Failure } from './failure.ts';
import type { HistoryState } from './history.ts';
import type { ImportDraft } from './importDraft.ts';
import type { DocumentFile } from './ports.ts';
import type { GatheredRound, HaltedForms } from './round/model.ts';
import type { Progress } from './worker/model.ts';

/** What a command did, for the bar above the screens; its words are `done.<code>` in the pane's strings. */
export const DONE_CODES = [
  'imported',
  'imported-new-book',
  'mended',
  'mended-some',
  'nothing-to-mend',
  'ignored',
  'reopened',
  'paired',
  'named',
  'followed',
  'marked',
  'marked-before',
  'not-marked',
  'undone',
  'redone',
  'file-saved',
  'file-opened',
  'file-unsaved',
  'no-plan',
  'unit-without-tasks',
  'nothing-to-remind',
  'year-unknown',
  'criteria-taken',
  'forms-written',
  'round-counted',
  'round-locked',
  'round-unlocked',
  'no-criteria',
  'no-units',
  'no-scorers',
  'stopped',
] as const;
export interface Done {
  kind: 'done';
  code: (typeof DONE_CODES)[number];
  data: Readonly<Record<string, string | number>>;
  /** Hoàn tác takes exactly this back. */
  undoable?: boolean;
}
export interface Failed {
  kind: 'failed';
  /** The command that failed. */
  command: string;
  failure: Failure;
}

/** All that the pane shows, apart from which screen; the plan itself stands in the workbook (bookView.ts). */
export interface AppState {
  /** The command that runs, and how far it is. */
  busy?: { command: string; at: Progress } | undefined;
  outcome?: Done | Failed | undefined;
  history: HistoryState;
  /** What was read and waits to be written. */
  draft?: ImportDraft | undefined;
  /** Forms that were read and wait to be written. */
  gathered?: { files: number; gathered: GatheredRound } | undefined;
  /** Forms whose reading was stopped; it goes on from there. */
  halted?: HaltedForms | undefined;
  /** The file that was made last, with what a person should know before it is sent on. */
  exported?: { file: DocumentFile; way: SavedBy; remarks: ExportRemarks } | undefined;
}

export const idle = ({ busy }: AppState): boolean => busy === undefined;
