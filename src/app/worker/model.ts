import type { Note, Outcome } from '../../core/outcome/index.ts';
import type { Plan } from '../../core/plan/index.ts';
import type { RulePage } from '../../core/rules/index.ts';
import type { FormRules, SheetsContent, Source } from '../../core/sheets/index.ts';
import type { ColumnRole } from '../../core/table/index.ts';
import type { DirectoryUnit } from '../../core/units/index.ts';
import type { Edit, RangeSnapshot, Snapshot, WorkbookModel } from '../../core/workbook/index.ts';
import type { ExportModel } from '../commands/exportPlan.ts';
import type { MadeLetters } from '../commands/letters.ts';
import type { ExportRequestOfBook, MadeFile } from '../exporting/model.ts';
import type { DocumentFile, Ports } from '../ports.ts';
import type { CheckedBook, Mending, MendRequest } from '../check/model.ts';
import type { Marking, MarkRequest, ProgressRequest, ShownProgress } from '../progress/model.ts';
import type {
  CriteriaDraft,
  CriteriaRequest,
  FormRequest,
  GatheredRound,
  GatherRequest,
  RoundForms,
  RoundFormsRequest,
  ShownRound,
} from '../round/model.ts';
import type { FormTools, ReturnedForm } from '../round/returned.ts';
import type { Comparison } from './compare.ts';

/** How far the work is: `at` of `of` files where they are counted. */
export interface Progress {
  stage:
    | 'start'
    | 'file'
    | 'plan'
    | 'compare'
    | 'check'
    | 'sheets'
    | 'write'
    | 'export'
    | 'letter'
    | 'form'
    | 'score';
  file?: string;
  at?: number;
  of?: number;
}

/** What a plan is read from: a file (what was pasted is one too), or cells of the open workbook. */
export type ImportSource = { kind: 'file'; file: DocumentFile } | { kind: 'range'; range: RangeSnapshot };

export interface RoleChoice {
  header: string;
  role: ColumnRole;
}

export interface ReadRequest {
  sources: readonly ImportSource[];
  /** What a person said that columns hold; those remembered in the workbook count where nothing newer was said. */
  roles: readonly RoleChoice[];
  /** The open workbook, with which the plan is compared. */
  before: Snapshot;
  /** Tables of which none is known for one of tasks are shown, to have their columns named. */
  withoutTasks?: boolean;
}

export interface Reading {
  plan: Plan;
  /** All that its sheets hold, where the one file was a workbook that this program made. */
  book?: SheetsContent;
  /** Roles that were remembered in the workbook and used. */
  remembered: RoleChoice[];
  /** How it stands to the plan that the workbook holds; absent: it holds none. */
  comparison?: Comparison;
}

/** Into a workbook without a plan; the same plan again, what people did is kept; another plan in place of the old. */
export const WAYS = ['first', 'again', 'replace'] as const;
export type Way = (typeof WAYS)[number];

export interface DraftRequest {
  reading: Reading;
  way: Way;
  before: Snapshot;
  sources: readonly Source[];
}

export interface SheetsDraft {
  workbook: WorkbookModel;
  /** What makes the open workbook hold those sheets. */
  edits: Edit[];
  /** Sheets of people that stand where one of ours must go: nothing may be written. */
  inTheWay: string[];
}

/** The heavy jobs, each with what goes in and what comes out: a worker does them, so that the pane never stops. */
export interface WorkJobs {
  read: { in: ReadRequest; out: Reading };
  draft: { in: DraftRequest; out: SheetsDraft };
  open: { in: Snapshot; out: Outcome<SheetsContent> | undefined };
  /** undefined: the workbook holds no plan. */
  check: { in: Snapshot; out: CheckedBook | undefined };
  /** What a decision writes, and what follows from it. */
  mend: { in: MendRequest; out: Mending | undefined };
  /** undefined: the workbook holds no plan. */
  progress: { in: ProgressRequest; out: ShownProgress | undefined };
  /** What marking a task as done writes. */
  mark: { in: MarkRequest; out: Marking | undefined };
  /** What the help says of every rule. */
  rulePages: { in: undefined; out: RulePage[] };
  /** undefined: the workbook holds no criteria. */
  round: { in: Snapshot; out: ShownRound | undefined };
  criteria: { in: CriteriaRequest; out: CriteriaDraft };
  roundForms: { in: RoundFormsRequest; out: RoundForms };
  /** undefined: the workbook holds no criteria. */
  formRules: { in: Snapshot; out: FormRules | undefined };
  form: { in: FormRequest; out: ReturnedForm[] };
  /** undefined: the workbook holds no criteria. */
  minutes: { in: Snapshot; out: DocumentFile | undefined };
  /** What gathering forms, counting, locking would write; undefined: the workbook holds no criteria. */
  gather: { in: GatherRequest; out: GatheredRound | undefined };
  /** A file for others, made of what the sheets say. */
  export: { in: ExportRequestOfBook; out: MadeFile };
  /** The bytes of a workbook file. */
  file: { in: WorkbookModel; out: Uint8Array };
}
export type JobName = keyof WorkJobs;

export interface WorkCall {
  progress?: (at: Progress) => void;
  /** Aborted: the job ends at once, its promise fails. */
  signal?: AbortSignal;
}

/** work.read(request, call) → the reading. @throws DocumentError */
export type Work = {
  [K in JobName]: (input: WorkJobs[K]['in'], call?: WorkCall) => Promise<WorkJobs[K]['out']>;
};

/** `notes`: what the template leaves to be filled in by hand, what it says and the letters do not bear out. */
export interface WrittenLetters {
  files: DocumentFile[];
  notes: Note[];
}

/** What the jobs themselves need, wherever they run. */
export interface WorkTools extends Ports, Pick<FormTools, 'unpack'> {
  writeWorkbook(workbook: WorkbookModel): Promise<Uint8Array>;
  writeExport(content: ExportModel): Promise<Uint8Array>;
  /** Each letter as a file; `template` absent: the one that ships. @throws DocumentError those of the template */
  writeLetters(
    letters: MadeLetters['letters'],
    template: DocumentFile | undefined,
    made: (count: number) => void,
  ): Promise<WrittenLetters>;
  zip(files: readonly DocumentFile[]): Promise<Uint8Array>;
  shippedFor(day: string | undefined): readonly DirectoryUnit[];
  progress(at: Progress): void;
}
