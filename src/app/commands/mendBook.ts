import type { Change, Mending } from '../check/model.ts';
import type { Command } from '../command.ts';
import { type AppState, type Done, idle } from '../state.ts';

/**
 * One decision of a person about findings: a fix, all safe fixes, an ignored finding, a pair, a name. What it writes and
 * what follows from it is one entry of the journal, so that one Hoàn tác takes it back.
 */
export const mendBook: Command<Change> = {
  id: 'mend-book',
  enabled: idle,
  async run(change, { ports, progress, signal }) {
    progress({ stage: 'check' });
    const snapshot = await ports.workbook.read();
    const mending = await ports.work.mend({ snapshot, change }, { progress, signal });
    if (!mending || mending.edits.length === 0) return { outcome: done('nothing-to-mend', {}) };
    signal.throwIfAborted();
    progress({ stage: 'write' });
    await ports.history.write({ id: `check-${change.kind}`, text: mending.text, edits: mending.edits });
    return { outcome: { ...SAID[change.kind](mending), undoable: true } } satisfies Partial<AppState>;
  },
};

const done = (code: Done['code'], data: Done['data']): Done => ({ kind: 'done', code, data });

const mended = ({ count, waiting }: Mending): Done =>
  waiting > 0 ? done('mended-some', { count, waiting }) : done('mended', { count });

const SAID: { readonly [K in Change['kind']]: (mending: Mending) => Done } = {
  follow: () => done('followed', {}),
  'fix-all': mended,
  fix: mended,
  ignore: () => done('ignored', {}),
  reopen: () => done('reopened', {}),
  pair: () => done('paired', {}),
  alias: () => done('named', {}),
  'new-unit': () => done('named', {}),
};
