import type { Note } from '../../core/outcome/index.ts';
import type { Plan } from '../../core/plan/index.ts';
import {
  importAgain,
  planSheets,
  type PlanSheetsOptions,
  type SheetsContent,
} from '../../core/sheets/index.ts';
import type { Snapshot, WorkbookModel } from '../../core/workbook/index.ts';
import type { Ports } from '../ports.ts';
import { checkedSheets } from '../checkedSheets.ts';
import { importPlan, type Imported, type ImportRequest } from './importPlan.ts';
import { openBook } from './openBook.ts';

export interface BuildRequest extends ImportRequest {
  /** ISO day that Ngày tính keeps for good; absent: it counts from today, whenever that is. */
  asOf?: string;
  /** The workbook in whose place the new one comes: what people did in it goes with its task. */
  replaced?: Snapshot;
}

export interface Built {
  plan: Plan;
  workbook: WorkbookModel;
  /** What became of the work in the replaced workbook. */
  notes: Note[];
  /** Sheets of the replaced workbook whose content is not in the new one. */
  left: string[];
}

/** Documents in, the sheets of a workbook out; nothing is written. @throws DocumentError */
export const buildWorkbook = {
  id: 'build-workbook',
  async run(request: BuildRequest, ports: Ports): Promise<Built> {
    const old = request.replaced && openBook(request.replaced)?.value;
    const directory = request.directory ?? filled(old?.directory);
    const imported = await importPlan.run({ ...request, ...(directory && { directory }) }, ports);
    const { plan, kept, notes } = withWorkOfPeople(imported, old);
    const today = ports.today();
    const workbook = checkedSheets(plan, {
      daysOff: [],
      sources: request.files.map(({ name }) => ({ file: name, readOn: today })),
      ...kept,
      directory: directory ?? filled(kept.directory) ?? request.shippedFor(plan.document.date),
      ...dayOf(request.asOf ?? kept.asOf, today),
    });
    return { plan, workbook, notes, left: leftOf(request.replaced, imported, old, workbook) };
  },
};

const filled = <T>(list: readonly T[] | undefined) => (list && list.length > 0 ? list : undefined);

/** What people did: in the workbook that was read, else in the one replaced, beside the tasks it now belongs to. */
function withWorkOfPeople(
  { plan, book }: Imported,
  old: SheetsContent | undefined,
): { plan: Plan; kept: Partial<PlanSheetsOptions>; notes: Note[] } {
  if (book) {
    const { plan: _read, ...kept } = book;
    return { plan, kept, notes: [] };
  }
  if (!old) return { plan, kept: {}, notes: [] };
  const { value, notes } = importAgain(old, plan);
  return { ...value, notes };
}

const dayOf = (typed: string | undefined, today: string) =>
  typed === undefined ? { asOf: today } : { asOf: typed, asOfTyped: true };

/** Sheets that people put beside ours; all of them where another workbook was read in place of a document. */
function leftOf(
  replaced: Snapshot | undefined,
  { book }: Imported,
  old: SheetsContent | undefined,
  workbook: WorkbookModel,
): string[] {
  if (!replaced || !old) return [];
  if (book) return replaced.sheets.map(({ name }) => name);
  const ours = [workbook, planSheets(old.plan, { ...old, asOf: '1970-01-01' })].flatMap(
    ({ sheets }) => sheets,
  );
  const names = new Set(ours.flatMap(({ name, tables }) => [name, ...tables.map((table) => table.name)]));
  const isOurs = ({ name, tables }: Snapshot['sheets'][number]) =>
    names.has(name) || tables.some((table) => names.has(table.name));
  return replaced.sheets.filter((sheet) => !isOurs(sheet)).map(({ name }) => name);
}
