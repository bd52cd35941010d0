import { makeDaysOff } from '../../core/calendar/index.ts';
import { type CheckResult, checkPlan } from '../../core/check/index.ts';
import type { Plan } from '../../core/plan/index.ts';
import {
  type CheckInput,
  createContext,
  type FindingPlace,
  placeOf,
  type Target,
  textAt,
} from '../../core/rules/index.ts';
import { cellsOf, decisionsOf, DEFAULT_SETTINGS, ignoresOf } from '../../core/sheets/index.ts';
import type { Ports } from '../ports.ts';
import { directoryOf, importPlan, type Imported, type ImportRequest } from './importPlan.ts';

export interface CheckRequest extends ImportRequest {
  /** ISO day for what is late and what is due; absent: the workbook's own, or today. */
  asOf?: string;
}

export interface Checked extends CheckResult {
  plan: Plan;
  imported: Imported;
  /** Where a text stands for the person: in the workbook that was read, else in the source. */
  placeOf(target: Target): FindingPlace;
  textAt(target: Target): string;
}

/** Documents or one workbook in, what is wrong with the plan out; nothing is written. @throws DocumentError */
export const checkPlanCommand = {
  id: 'check-plan',
  async run(request: CheckRequest, ports: Ports): Promise<Checked> {
    const imported = await importPlan.run(request, ports);
    const context = createContext(inputOf(request, imported, ports));
    const ignores = ignoresOf(imported.book?.findings ?? []);
    const inBook = bookPlaces(request, imported);
    return {
      ...checkPlan(context, { ignores }),
      plan: imported.plan,
      imported,
      placeOf: (target) => inBook(target) ?? placeOf(target, context),
      textAt: (target) => textAt(target, context) ?? '',
    };
  },
};

function inputOf(request: CheckRequest, imported: Imported, ports: Pick<Ports, 'today'>): CheckInput {
  const { plan, book } = imported;
  // Nobody has written progress into a document: what is late there is asked only for a day that was named.
  const asOf = request.asOf ?? (book ? (book.asOf ?? ports.today()) : undefined);
  return {
    plan,
    directory: directoryOf(request, imported),
    daysOff: makeDaysOff(book?.daysOff ?? []),
    settings: { severities: {}, ...(book?.settings ?? DEFAULT_SETTINGS) },
    progress: book?.progress ?? [],
    pairs: decisionsOf(book?.pairs ?? []),
    ...(asOf !== undefined && { asOf }),
  };
}

/** Sheet and cell of the workbook stand in the place of the document it was made from. */
function bookPlaces(
  { files }: CheckRequest,
  { plan, snapshot }: Imported,
): (target: Target) => FindingPlace | undefined {
  if (!snapshot) return () => undefined;
  const cellOf = cellsOf(plan, snapshot);
  const [file] = files;
  return (target) => {
    const cell = cellOf(target);
    const task = target.kind === 'task' ? { task: target.task, column: target.column } : {};
    return cell && { ...task, ...(file && { file: file.name }), sheet: cell.sheet, cell: cell.address };
  };
}
