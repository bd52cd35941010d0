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
  planRecords,
} from '../../core/exports/index.ts';
import type { Plan } from '../../core/plan/index.ts';
import { DEFAULT_SETTINGS } from '../../core/sheets/index.ts';
import { createDirectory } from '../../core/units/index.ts';
import type { WorkbookModel } from '../../core/workbook/index.ts';
import type { Ports } from '../ports.ts';
import { type Checked, checkPlanCommand, type CheckRequest } from './checkPlan.ts';

export interface ExportRequest extends CheckRequest {
  cleaning: Cleaning;
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
  /** Findings still open, to be shown before the file is sent on. */
  findings: Checked['findings'];
}

/** Documents or one workbook in, the official tables out; nothing is written. Undefined: the unit has no task. */
export const exportPlan = {
  id: 'export-plan',
  async run(request: ExportRequest, ports: Ports): Promise<Exported | undefined> {
    const { plan: read, findings } = await checkPlanCommand.run(request, ports);
    const { plan: cleaned, changes } = cleanPlan(read, request.cleaning);
    const directory = createDirectory(request.directory ?? request.shippedFor(read.document.date));
    const plan = request.unit === undefined ? cleaned : forUnit(cleaned, request.unit, directory);
    if (!plan) return undefined;
    return {
      plan,
      content: MODELS[request.to](plan, ports.today()),
      changes: [...changes, ...leftOut(read)],
      findings,
    };
  },
};

const MODELS: Record<ExportTarget, (plan: Plan, today: string) => ExportModel> = {
  docx: (plan) => ({ to: 'docx', model: planDoc(plan) }),
  xlsx: (plan) => ({ to: 'xlsx', model: planBook(plan) }),
  csv: (plan) => ({ to: 'csv', model: planRecords(plan) }),
  ics: (plan, writtenOn) => ({
    to: 'ics',
    model: {
      events: planCalendar(plan, DEFAULT_SETTINGS.strict).events,
      name: plan.document.title ?? 'Kế hoạch thi đua, khen thưởng',
      writtenOn,
    },
  }),
};
