import {
  type CalendarEvent,
  cleanPlan,
  type Cleaning,
  type DocModel,
  type ExportChange,
  forUnit,
  leftOut,
  planBook,
  planCalendar,
  planDoc,
  type PlanCalendar,
  planRecords,
} from '../../core/exports/index.ts';
import type { Plan } from '../../core/plan/index.ts';
import { DEFAULT_SETTINGS } from '../../core/sheets/index.ts';
import type { Directory } from '../../core/units/index.ts';
import type { WorkbookModel } from '../../core/workbook/index.ts';
import type { Ports } from '../ports.ts';
import { type Checked, checkPlanCommand, type CheckRequest } from './checkPlan.ts';
import { directoryOf } from './importPlan.ts';

export interface ExportRequest extends CheckRequest {
  cleaning: Omit<Cleaning, 'units'>;
  /** Full or short names of the directory; absent: as written. */
  unitNames?: 'full' | 'short';
  /** Only the tasks of this unit, by its name or id. */
  unit?: string;
  to: ExportTarget;
}

/** What a writer takes, by the kind of file. */
export interface ExportModels {
  docx: DocModel;
  xlsx: WorkbookModel;
  csv: string[][];
  ics: CalendarModel;
}
/** `writtenOn`: the day of writing, by which a later file goes before an earlier one. */
export interface CalendarModel {
  events: CalendarEvent[];
  name: string;
  writtenOn: string;
}
export type ExportTarget = keyof ExportModels;
export type ExportModel = { [K in ExportTarget]: { to: K; model: ExportModels[K] } }[ExportTarget];

export interface Exported {
  /** As it goes out. */
  plan: Plan;
  content: ExportModel;
  /** All in which that differs from the plan that came in. */
  changes: ExportChange[];
  /** Ids of tasks without a day, which stand in no calendar; of other files none. */
  undated: string[];
  /** Findings still open, to be shown before the file is sent on. */
  findings: Checked['findings'];
}

/** Documents or one workbook in, the official tables out; nothing is written. Undefined: the unit has no task. */
export const exportPlan = {
  id: 'export-plan',
  async run(request: ExportRequest, ports: Ports): Promise<Exported | undefined> {
    const { plan: read, findings, imported } = await checkPlanCommand.run(request, ports);
    const directory = directoryOf(request, imported);
    const { plan: cleaned, changes } = cleanPlan(read, cleaningOf(request, directory));
    const plan = request.unit === undefined ? cleaned : forUnit(cleaned, request.unit, directory);
    if (!plan) return undefined;
    const { strict } = imported.book?.settings ?? DEFAULT_SETTINGS;
    const calendar = request.to === 'ics' ? planCalendar(plan, strict, imported.book?.progress) : undefined;
    return {
      plan,
      content: calendar ? calendarOf(plan, calendar, ports.today()) : MODELS[request.to as Paper](plan),
      undated: calendar?.without ?? [],
      changes: [...changes, ...leftOut(read)],
      findings,
    };
  },
};

/** The cleaning with the names of the directory that the request means. */
export const cleaningOf = (
  { cleaning, unitNames: form }: Pick<ExportRequest, 'cleaning' | 'unitNames'>,
  directory: Directory,
): Cleaning => ({ ...cleaning, ...(form && { units: { form, directory } }) });

type Paper = Exclude<ExportTarget, 'ics'>;
const MODELS: Record<Paper, (plan: Plan) => ExportModel> = {
  docx: (plan) => ({ to: 'docx', model: planDoc(plan) }),
  xlsx: (plan) => ({ to: 'xlsx', model: planBook(plan) }),
  csv: (plan) => ({ to: 'csv', model: planRecords(plan) }),
};

const calendarOf = (plan: Plan, { events }: PlanCalendar, writtenOn: string): ExportModel => ({
  to: 'ics',
  model: { events, name: plan.document.title ?? 'Kế hoạch thi đua, khen thưởng', writtenOn },
});
