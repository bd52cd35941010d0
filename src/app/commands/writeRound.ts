import type { Command, CommandCall } from '../command.ts';
import { ImportError } from '../importError.ts';
import type { GatheredRound, RoundStep } from '../round/model.ts';
import { type AppState, type Done, idle } from '../state.ts';

/** "Ghi vào sổ": what was gathered becomes sheets, as one command that Hoàn tác takes back. */
export const writeForms: Command = {
  id: 'write-forms',
  enabled: (state) => idle(state) && state.gathered !== undefined,
  async run(_, call) {
    const held = call.state.gathered;
    if (!held) return {};
    const text = `Thu ${held.files} tệp phiếu chấm điểm`;
    const outcome = await write(held.gathered, text, 'forms-written', call, { files: held.files });
    return { ...outcome, gathered: undefined };
  },
};

/** The result is counted anew, locked, or opened again for a reason. */
export const settleRound: Command<RoundStep> = {
  id: 'settle-round',
  enabled: idle,
  async run(step, call) {
    const { ports, progress, signal } = call;
    const snapshot = await ports.workbook.read();
    const gathered = await ports.work.gather({ snapshot, forms: [], step }, { progress, signal });
    if (!gathered) return { outcome: { kind: 'done', code: 'no-criteria', data: {} } };
    const { text, code } = step.lock ? SAID.lock : step.unlock === undefined ? SAID.count : SAID.unlock;
    return write(gathered, step.unlock === undefined ? text : `${text}: ${step.unlock}`, code, call, {});
  },
};

const SAID = {
  count: { text: 'Tổng hợp điểm, xếp hạng', code: 'round-counted' },
  lock: { text: 'Khóa kết quả chấm điểm', code: 'round-locked' },
  unlock: { text: 'Mở khóa kết quả chấm điểm', code: 'round-unlocked' },
} as const;

async function write(
  { edits, inTheWay }: GatheredRound,
  text: string,
  code: Done['code'],
  { ports, progress, signal }: CommandCall,
  data: Done['data'],
): Promise<Partial<AppState>> {
  if (inTheWay.length > 0) throw new ImportError('sheet-in-the-way', { sheets: inTheWay.join('”, “') });
  signal.throwIfAborted();
  progress({ stage: 'write' });
  await ports.history.write({ id: 'write-round', text, edits });
  return { outcome: { kind: 'done', code, data, undoable: true } };
}
