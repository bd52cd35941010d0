import { planSheets, type PlanSheetsOptions, readPlanFromSheets } from '../../../src/core/sheets/index.ts';
import type { Plan } from '../../../src/core/plan/index.ts';
import type { Snapshot, WorkbookModel } from '../../../src/core/workbook/index.ts';
import { readXlsxSnapshot } from '../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';

export const OPTIONS: PlanSheetsOptions = {
  directory: [],
  daysOff: [],
  sources: [{ file: 'ke-hoach.docx', readOn: '2026-01-15' }],
  asOf: '2026-03-01',
};

/** What a host would hand back of sheets that nobody touched. */
export const snapshotOf = ({ sheets }: WorkbookModel): Snapshot => ({
  sheets: sheets.map(({ name, rows, tables }) => ({ name, rows, tables })),
});

export type Way = (model: WorkbookModel) => Snapshot;
/** The two ways of the contract: as the model stands, and through the bytes of a file. */
export const WAYS: [string, Way][] = [
  ['the model', snapshotOf],
  ['the bytes of a file', (model) => readXlsxSnapshot(writeXlsx(model))],
];

export const tripOf = (plan: Plan, way: Way, options: Partial<PlanSheetsOptions> = {}) =>
  readPlanFromSheets(way(planSheets(plan, { ...OPTIONS, ...options })));
