import type { Command } from '../command.ts';
import type { ExportOrder } from '../exporting/model.ts';
import { idle, type Done } from '../state.ts';

/** Makes a file for others and hands it to the person; the workbook stays as it is. */
export const exportBook: Command<ExportOrder> = {
  id: 'export-book',
  enabled: idle,
  async run(order, { ports, progress, signal }) {
    progress({ stage: 'export' });
    const snapshot = await ports.workbook.read();
    const made = await ports.work.export({ snapshot, order }, { progress, signal });
    signal.throwIfAborted();
    if (made.kind === 'nothing') return { outcome: done(made.why, {}), exported: undefined };
    const { file, remarks } = made;
    const way = await ports.saveFile(file);
    return { outcome: done(`file-${way}`, { file: file.name }), exported: { file, way, remarks } };
  },
};

const done = (code: Done['code'], data: Done['data']): Done => ({ kind: 'done', code, data });
