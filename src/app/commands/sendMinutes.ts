import type { Command } from '../command.ts';
import { idle } from '../state.ts';

/** The council's minutes with ranking, votes and points, as a file for the person; nothing is written here. */
export const sendMinutes: Command = {
  id: 'send-minutes',
  enabled: idle,
  async run(_, { ports, progress, signal }) {
    const snapshot = await ports.workbook.read();
    const file = await ports.work.minutes(snapshot, { progress, signal });
    signal.throwIfAborted();
    if (!file) return { outcome: { kind: 'done', code: 'no-criteria', data: {} } };
    const way = await ports.saveFile(file);
    return { outcome: { kind: 'done', code: `file-${way}`, data: { file: file.name } } };
  },
};
