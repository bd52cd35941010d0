import type { Command } from '../command.ts';
import { idle } from '../state.ts';
import type { FormsBy } from './forms.ts';

/** Blank forms for all units, or a sheet for each office that scores, as one file for the person. */
export const sendForms: Command<FormsBy> = {
  id: 'send-forms',
  enabled: idle,
  async run(by, { ports, progress, signal }) {
    const snapshot = await ports.workbook.read();
    const made = await ports.work.roundForms({ snapshot, by }, { progress, signal });
    signal.throwIfAborted();
    if (made.kind === 'nothing') return { outcome: { kind: 'done', code: made.why, data: {} } };
    const way = await ports.saveFile(made.file);
    return { outcome: { kind: 'done', code: `file-${way}`, data: { file: made.file.name } } };
  },
};
