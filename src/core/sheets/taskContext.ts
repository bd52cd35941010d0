import type { PlanDocument } from '../plan/index.ts';
import type { Report, ReadSheetsOptions } from './model.ts';
import type { StoredUnits } from './assignments.ts';
import type { StoredDeadline } from './milestones.ts';

/** What the other sheets know of the tasks, and what is asked when a cell says something new. */
export interface TaskContext extends ReadSheetsOptions {
  deadlines: ReadonlyMap<string, StoredDeadline>;
  units: ReadonlyMap<string, StoredUnits>;
  /** A time without a year is one of this plan. */
  document: Pick<PlanDocument, 'year' | 'period'>;
  /** Ids in use, in all appendices. */
  taken: Set<string>;
  report: Report;
}
