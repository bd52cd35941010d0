import type { Command } from '../command.ts';
import { idle } from '../state.ts';
import type { DocumentFile } from '../ports.ts';
import { bytesOf, type ChosenFile } from './readFiles.ts';

/** Forms that came back are read and shown with what they would change; nothing is written yet. */
export const gatherForms: Command<readonly ChosenFile[]> = {
  id: 'gather-forms',
  enabled: idle,
  async run(chosen, { ports, progress, signal }) {
    if (chosen.length === 0) return {};
    const files: DocumentFile[] = [];
    for (const file of chosen) {
      signal.throwIfAborted();
      files.push({ name: file.name, bytes: await bytesOf(file) });
    }
    const snapshot = await ports.workbook.read();
    const gathered = await ports.work.gather({ snapshot, files, step: {} }, { progress, signal });
    if (!gathered) return { outcome: { kind: 'done', code: 'no-criteria', data: {} } };
    return { gathered: { files: files.length, gathered } };
  },
};

/** What was read is put away; the sheets are as they were. */
export const dropForms: Command = {
  id: 'drop-forms',
  enabled: (state) => idle(state) && state.gathered !== undefined,
  run: () => Promise.resolve({ gathered: undefined }),
};
