import type { Note } from '../../core/outcome/index.ts';
import type { Plan } from '../../core/plan/index.ts';
import { importAgain, type PlanSheetsOptions, type SheetsContent } from '../../core/sheets/index.ts';
import type { Snapshot, WorkbookModel } from '../../core/workbook/index.ts';
import { allLeft, type OverBook } from '../history.ts';
import type { Ports } from '../ports.ts';
import { checkedSheets } from '../checkedSheets.ts';
import { bookEdits, standingOf } from '../worker/bookEdits.ts';
import { importText } from './importText.ts';
import { importPlan, type Imported, type ImportRequest } from './importPlan.ts';
import { openBook } from './openBook.ts';

export interface BuildRequest extends ImportRequest {
  /** ISO day that Ngày tính keeps for good; absent: it counts from today, whenever that is. */
  asOf?: string;
  /** The workbook in whose place the new one comes: what people did in it goes with its task. */
  replaced?: Snapshot;
}

export interface Built extends OverBook {
  plan: Plan;
  workbook: WorkbookModel;
  /** What became of the work in the replaced workbook. */
  notes: Note[];
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
    return { plan, workbook, notes, ...overOld(request.replaced, imported, old, workbook) };
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

/**
 * The new sheets in place of the old ones. Not where another workbook was read in place of a document, which is nobody's
 * next version, nor where a sheet of somebody's own has a name that is needed: then all of the old is left.
 */
function overOld(
  replaced: Snapshot | undefined,
  { plan, book }: Imported,
  old: SheetsContent | undefined,
  workbook: WorkbookModel,
): OverBook {
  if (!replaced) return { left: [] };
  if (!old) return allLeft(replaced);
  const standing = standingOf(replaced, old);
  const { edits, inTheWay } = bookEdits(workbook, replaced, standing);
  if (!book && inTheWay.length === 0)
    return { over: { id: 'build-workbook', text: importText('again', plan), edits }, left: [] };
  const names = new Set(book ? [] : standing.ours.map(({ name }) => name));
  return { left: replaced.sheets.map(({ name }) => name).filter((name) => !names.has(name)) };
}
