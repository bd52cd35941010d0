import type { MilestoneState, RoleLoad, Standing } from '../../core/progress/index.ts';
import type { Behind, Done } from '../../core/sheets/index.ts';
import type { ChartData, ChartModel, Edit, Snapshot } from '../../core/workbook/index.ts';
import type { ShownCell } from '../check/model.ts';

export interface ProgressRequest {
  snapshot: Snapshot;
  /** ISO day; absent: Ngày tính of the workbook. */
  asOf?: string;
}

/** A milestone as the screen shows it. */
export interface ShownMilestone extends Omit<MilestoneState, 'status'> {
  /** Working days. */
  lateBy?: number;
  /** Days until the last day, today is 0. */
  daysLeft?: number;
}

/** A task as the screen shows it: what it says, how it stands, who has to do with it. */
export interface ShownTask {
  id: string;
  title: string;
  deadlineText: string;
  standing: Standing;
  milestones: ShownMilestone[];
  /** Its last day was over when the plan was signed: a slip of the plan. */
  slip: boolean;
  /** The deadline stands in a cell that is merged over several tasks. */
  inherited: boolean;
  /** Who has to do it, and who helps, by their names in the directory. */
  responsible: string[];
  helping: string[];
  result: string;
  doneOn: string;
  /** Where Ngày hoàn thành is written; absent: the cell is gone. */
  cell?: ShownCell;
}

/** How the plan of the open workbook stands on a day. */
export interface ShownProgress {
  asOf: string;
  /** The day from which the sheets count. */
  sheetsAsOf: string;
  tasks: ShownTask[];
  /** Who has how many milestones when, in which role. */
  loads: RoleLoad[];
  /** The charts of the sheet Tiến độ, on this day. */
  pictures: { chart: ChartModel; data: ChartData }[];
  /** What has not followed an edit by hand yet; absent while all has. */
  behind?: Behind;
}

export interface MarkRequest {
  snapshot: Snapshot;
  done: Done;
}

export interface Marking {
  edits: Edit[];
  /** How Nhật ký says it. */
  text: string;
}
