import type { Command, CommandCall } from '../command.ts';
import { failureOf } from '../failure.ts';
import { codeOf, type ReturnedForm } from '../round/returned.ts';
import type { HaltedForms } from '../round/model.ts';
import { type AppState, idle } from '../state.ts';
import { bytesOf, type ChosenFile } from '../chosenFile.ts';

/**
 * Forms that came back are read, one file after another, and shown with what they would change; nothing is written yet.
 * Dừng keeps what was read by then.
 */
export const gatherForms: Command<readonly ChosenFile[]> = {
  id: 'gather-forms',
  enabled: idle,
  run: (chosen, call) =>
    chosen.length === 0 ? Promise.resolve({}) : gather({ forms: [], left: chosen }, call),
};

/** After Dừng: the files that are left as well, or only what was read. */
export const resumeForms: Command<'all' | 'read'> = {
  id: 'gather-forms',
  enabled: (state) => idle(state) && state.halted !== undefined,
  run(which, call) {
    const { halted } = call.state;
    if (!halted) return Promise.resolve({});
    return gather(which === 'all' ? halted : { ...halted, left: [] }, call);
  },
};

/** What was read is put away; the sheets are as they were. */
export const dropForms: Command = {
  id: 'drop-forms',
  enabled: ({ gathered, halted, ...state }) => idle(state) && (gathered ?? halted) !== undefined,
  run: () => Promise.resolve({ gathered: undefined, halted: undefined }),
};

async function gather({ forms, left }: HaltedForms, call: CommandCall): Promise<Partial<AppState>> {
  const halted = { forms: [...forms], left: [...left] };
  try {
    return await gatherInto(halted, call);
  } catch (error) {
    return { halted, gathered: undefined, outcome: endOf(error, call.signal) };
  }
}

/** Whatever ended it, what was read by then is there to go on with. */
const endOf = (error: unknown, { aborted }: AbortSignal): AppState['outcome'] =>
  aborted
    ? { kind: 'done', code: 'stopped', data: {} }
    : { kind: 'failed', command: gatherForms.id, failure: failureOf(error) };

/** A file leaves `left` once its forms are read: of a .zip all of them. */
async function gatherInto(
  { forms, left }: { forms: ReturnedForm[]; left: ChosenFile[] },
  { ports, progress, signal }: CommandCall,
): Promise<Partial<AppState>> {
  const snapshot = await ports.workbook.read();
  const rules = await ports.work.formRules(snapshot, { signal });
  if (!rules) return { outcome: { kind: 'done', code: 'no-criteria', data: {} } };
  for (let [chosen] = left; chosen; [chosen] = left) {
    const at = forms.length + 1;
    progress({ stage: 'file', file: chosen.name, at, of: forms.length + left.length });
    signal.throwIfAborted();
    forms.push(...(await returned(chosen, (file) => ports.work.form({ rules, file }, { progress, signal }))));
    left.shift();
  }
  const gathered = await ports.work.gather({ snapshot, forms, step: {} }, { progress, signal });
  return { gathered: gathered && { files: forms.length, gathered }, halted: undefined };
}

/** A file that is gone or held by another program is told like one that does not open. */
async function returned(
  chosen: ChosenFile,
  read: (file: { name: string; bytes: Uint8Array }) => Promise<ReturnedForm[]>,
): Promise<ReturnedForm[]> {
  try {
    return await read({ name: chosen.name, bytes: await bytesOf(chosen) });
  } catch (error) {
    return [{ file: chosen.name, broken: codeOf(error) }];
  }
}
