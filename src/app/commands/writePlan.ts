import type { Command } from '../command.ts';
import type { ImportDraft } from '../importDraft.ts';
import { ImportError } from '../importError.ts';
import { type AppState, idle } from '../state.ts';
import { countsOf, importText } from './importText.ts';
import type { ImportSource, SheetsDraft } from '../worker/model.ts';

/** "Ghi vào sổ làm việc": the draft becomes sheets, as one command that Hoàn tác takes back whole. */
export const writePlan: Command = {
  id: 'write-plan',
  enabled: (state) => idle(state) && state.draft?.target !== undefined && hasTasks(state.draft),
  async run(_, { state: { draft }, ports, progress, signal }) {
    const target = draft?.target;
    if (!draft || !target) return {};
    const way = target === 'new-book' ? 'first' : target;
    const before = target === 'new-book' ? { sheets: [] } : draft.before;
    const today = ports.today();
    const sources = draft.sources.map((source) => ({ file: nameOf(source), readOn: today }));
    const request = { reading: draft.reading, way, before, sources };
    const sheets = await ports.work.draft(request, { progress, signal });
    if (sheets.inTheWay.length > 0)
      throw new ImportError('sheet-in-the-way', { sheets: sheets.inTheWay.join('”, “') });
    signal.throwIfAborted();
    // From here on all is written or nothing; stopping in between would leave a person in doubt.
    progress({ stage: 'write' });
    if (target === 'new-book') return openBeside(draft, sheets, ports.openNew);
    const data = countsOf(draft.reading.plan);
    await ports.history.write({
      id: 'write-plan',
      text: importText(way, draft.reading.plan),
      edits: sheets.edits,
    });
    return { draft: undefined, outcome: { kind: 'done', code: 'imported', data, undoable: true } };
  },
};

const hasTasks = ({ reading }: ImportDraft) => reading.plan.appendices.length > 0;

async function openBeside(
  draft: ImportDraft,
  { workbook }: SheetsDraft,
  openNew: ((workbook: SheetsDraft['workbook']) => Promise<void>) | undefined,
): Promise<Partial<AppState>> {
  if (!openNew) return {};
  await openNew(workbook);
  return {
    draft: undefined,
    outcome: { kind: 'done', code: 'imported-new-book', data: countsOf(draft.reading.plan) },
  };
}

export const nameOf = (source: ImportSource): string =>
  source.kind === 'file' ? source.file.name : source.range.sheet;
