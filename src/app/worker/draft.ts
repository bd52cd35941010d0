import {
  importAgain,
  ofOffice,
  type PlanSheetsOptions,
  type SheetsContent,
} from '../../core/sheets/index.ts';
import type { Plan } from '../../core/plan/index.ts';
import { checkedSheets } from '../checkedSheets.ts';
import { openBook } from '../commands/openBook.ts';
import { bookEdits, standingOf } from './bookEdits.ts';
import type { DraftRequest, Reading, SheetsDraft, Way, WorkTools } from './model.ts';

/** The sheets of a reading, and the edits that make the open workbook hold them; nothing is written. */
export async function draft(request: DraftRequest, tools: WorkTools): Promise<SheetsDraft> {
  tools.progress({ stage: 'sheets' });
  const { reading, way, before, sources } = request;
  const old = openBook(before)?.value;
  const { plan, kept } = KEEP[way](reading, old);
  const today = tools.today();
  const shipped = () => tools.shippedFor(plan.document.date);
  const workbook = checkedSheets(plan, {
    daysOff: [],
    sources,
    ...kept,
    directory: kept.directory && kept.directory.length > 0 ? kept.directory : shipped(),
    ...(kept.asOf === undefined ? { asOf: today } : { asOf: kept.asOf, asOfTyped: true }),
  });
  return Promise.resolve({ workbook, ...bookEdits(workbook, before, standingOf(before, old)) });
}

interface Kept {
  plan: Plan;
  kept: Partial<PlanSheetsOptions>;
}

/** What of the workbook, and of a workbook that was read, goes on in the new sheets. */
const KEEP: Record<Way, (reading: Reading, old: SheetsContent | undefined) => Kept> = {
  first: (reading) => ofReading(reading),
  again: (reading, old) => (old ? importAgain(old, reading.plan).value : ofReading(reading)),
  // The office's own things stay; what was done for the old plan's tasks goes with them.
  replace: (reading, old) => {
    const { plan, kept } = ofReading(reading);
    return { plan, kept: old ? { ...officeOf(old), ...kept } : kept };
  },
};

function ofReading({ plan, book }: Reading): Kept {
  if (!book) return { plan, kept: {} };
  const { plan: _read, sources: _sources, ...kept } = book;
  return { plan, kept };
}

const officeOf = ({ directory, daysOff, settings, addedColumns }: SheetsContent) => ({
  ...{ directory, daysOff, settings },
  addedColumns: ofOffice(addedColumns),
});
