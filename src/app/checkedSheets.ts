import { makeDaysOff } from '../core/calendar/index.ts';
import { checkPlan } from '../core/check/index.ts';
import type { Plan } from '../core/plan/index.ts';
import { createContext, pairsOf } from '../core/rules/index.ts';
import {
  cellsOf,
  decisionsOf,
  DEFAULT_SETTINGS,
  findingRows,
  ignoresOf,
  pairRows,
  planSheets,
  type PlanSheetsOptions,
} from '../core/sheets/index.ts';
import { createDirectory } from '../core/units/index.ts';
import type { WorkbookModel } from '../core/workbook/index.ts';

/**
 * The workbook of a plan with what a check finds in it: Vấn đề and Cặp việc are filled, and what people ignored or
 * decided in `options` is kept. Progress is left to Tình trạng, which counts every day anew.
 */
export function checkedSheets(plan: Plan, options: PlanSheetsOptions): WorkbookModel {
  const { findings: before = [], pairs: asked = [] } = options;
  const decisions = decisionsOf(asked);
  const context = createContext({
    plan,
    directory: createDirectory(options.directory),
    daysOff: makeDaysOff(options.daysOff),
    settings: { severities: {}, ...(options.settings ?? DEFAULT_SETTINGS) },
    pairs: decisions,
  });
  const { findings, ignored } = checkPlan(context, { ignores: ignoresOf(before) });
  const found = [...findings, ...ignored.map(({ finding }) => finding)];
  const { sheets } = planSheets(plan, options);
  return planSheets(plan, {
    ...options,
    findings: findingRows(found, before, cellsOf(plan, { sheets })),
    pairs: pairRows(pairsOf(context).pairs, decisions),
  });
}
