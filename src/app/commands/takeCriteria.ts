import type { Command } from '../command.ts';
import { ImportError } from '../importError.ts';
import { idle } from '../state.ts';
import { bytesOf, type ChosenFile } from '../chosenFile.ts';

/** Criteria from a document or a workbook become the sheets of a round, as one command that Hoàn tác takes back. */
export const takeCriteria: Command<ChosenFile> = {
  id: 'take-criteria',
  enabled: idle,
  async run(chosen, { ports, progress, signal }) {
    const file = { name: chosen.name, bytes: await bytesOf(chosen) };
    const snapshot = await ports.workbook.read();
    const draft = await ports.work.criteria({ snapshot, file }, { progress, signal });
    if (draft.inTheWay.length > 0)
      throw new ImportError('sheet-in-the-way', { sheets: draft.inTheWay.join('”, “') });
    signal.throwIfAborted();
    progress({ stage: 'write' });
    const count = draft.criteria;
    const text = `Đưa bộ tiêu chí vào sổ: ${count} tiêu chí`;
    await ports.history.write({ id: 'take-criteria', text, edits: draft.edits });
    const left = draft.notes.length + draft.findings.length;
    return { outcome: { kind: 'done', code: 'criteria-taken', data: { count, left }, undoable: true } };
  },
};
