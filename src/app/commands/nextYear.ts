import { type Decision, nextYear } from '../../core/exports/index.ts';
import { type Plan, planYears } from '../../core/plan/index.ts';
import { planProgress, planSpan } from '../../core/progress/index.ts';
import { besideUnits, DEFAULT_SETTINGS } from '../../core/sheets/index.ts';
import { createDirectory } from '../../core/units/index.ts';
import type { WorkbookModel } from '../../core/workbook/index.ts';
import { checkedSheets } from '../checkedSheets.ts';
import type { Ports } from '../ports.ts';
import type { CheckRequest } from './checkPlan.ts';
import { importPlan } from './importPlan.ts';

export interface NextYearRequest extends CheckRequest {
  /** Tasks that are late and not done go along, in a group of their own. */
  carryUnfinished: boolean;
}

export interface BuiltNextYear {
  plan: Plan;
  workbook: WorkbookModel;
  /** What a person has to settle; also on the sheet Ghi chú đọc. */
  decisions: Decision[];
}

/** This year's workbook (or documents) in, next year's workbook out; nothing is written. Undefined: no year is known. */
export const buildNextYear = {
  id: 'next-year',
  async run(request: NextYearRequest, ports: Ports): Promise<BuiltNextYear | undefined> {
    const { plan, book } = await importPlan.run(request, ports);
    const settings = book?.settings ?? DEFAULT_SETTINGS;
    const asOf = request.asOf ?? book?.asOf ?? ports.today();
    const span = planSpan(plan.document);
    const own = request.directory ?? (book && book.directory.length > 0 ? book.directory : undefined);
    const next = (planYears(plan.document)?.first ?? 0) + 1;
    const units = own ?? request.shippedFor(`${next}-01-01`);
    const made = nextYear(plan, {
      directory: createDirectory(units),
      progress: planProgress(plan, book?.progress ?? [], {
        asOf,
        ...settings,
        ...(span && { span }),
      }),
      carry: request.carryUnfinished,
    });
    if (!made) return undefined;
    const workbook = checkedSheets(made.plan, {
      directory: units,
      daysOff: [],
      sources: request.files.map(({ name }) => ({ file: name, readOn: ports.today() })),
      settings,
      addedColumns: besideUnits(book?.addedColumns ?? []),
      asOf: ports.today(),
    });
    return { ...made, workbook };
  },
};
