import type { Plan } from '../../core/plan/index.ts';
import { planSheets, type PlanSheetsOptions } from '../../core/sheets/index.ts';
import type { WorkbookModel } from '../../core/workbook/index.ts';
import type { Ports } from '../ports.ts';
import { importPlan, type ImportRequest } from './importPlan.ts';

export interface BuildRequest extends ImportRequest {
  /** ISO day that Ngày tính keeps for good; absent: it counts from today, whenever that is. */
  asOf?: string;
}

export interface Built {
  plan: Plan;
  workbook: WorkbookModel;
}

/** Documents in, the sheets of a new workbook out; nothing is written. @throws DocumentError */
export const buildWorkbook = {
  id: 'build-workbook',
  async run(request: BuildRequest, ports: Pick<Ports, 'readDocument' | 'today'>): Promise<Built> {
    const plan = await importPlan.run(request, ports);
    return { plan, workbook: planSheets(plan, sheetsOptions(plan, request, ports.today())) };
  },
};

function sheetsOptions(
  plan: Plan,
  { asOf, files, unitsFor }: BuildRequest,
  today: string,
): PlanSheetsOptions {
  return {
    directory: unitsFor(plan.document.date),
    daysOff: [],
    sources: files.map(({ name }) => ({ file: name, readOn: today })),
    asOf: asOf ?? today,
    ...(asOf === undefined ? {} : { asOfTyped: true }),
  };
}
