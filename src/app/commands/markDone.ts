import type { Done as TaskDone } from '../../core/sheets/index.ts';
import { dayInWords } from '../../core/workbook/index.ts';
import type { Command } from '../command.ts';
import { type AppState, idle } from '../state.ts';

/** A task, or one of its milestones, is done: its day and what came out, as one entry of the journal. */
export const markDone: Command<TaskDone> = {
  id: 'mark-done',
  enabled: idle,
  async run(done, { ports, progress, signal }): Promise<Partial<AppState>> {
    progress({ stage: 'check' });
    const snapshot = await ports.workbook.read();
    const marking = await ports.work.mark({ snapshot, done }, { progress, signal });
    const said = { task: done.taskId, day: dayInWords(done.doneOn) };
    if (!marking) return { outcome: { kind: 'done', code: 'not-marked', data: { task: done.taskId } } };
    if (marking.edits.length === 0) return { outcome: { kind: 'done', code: 'marked-before', data: said } };
    signal.throwIfAborted();
    progress({ stage: 'write' });
    await ports.history.write({ id: 'mark-done', text: marking.text, edits: marking.edits });
    return { outcome: { kind: 'done', code: 'marked', data: said, undoable: true } };
  },
};
