import type { Command } from '../command.ts';
import { proposedTarget } from '../importDraft.ts';
import type { ImportSource, RoleChoice } from '../worker/model.ts';
import { idle } from '../state.ts';

interface SourcesToRead {
  sources: readonly ImportSource[];
  roles?: readonly RoleChoice[];
  /** Tables of which none is known for one of tasks are no failure, but wait for a person to name their columns. */
  withoutTasks?: boolean;
}

/** Files, pasted text or cells → a draft to look at. What was read before stays until the new one is there. */
export const readSources: Command<SourcesToRead> = {
  id: 'read-sources',
  enabled: idle,
  async run({ sources, roles = [], withoutTasks = true }, { ports, progress, signal }) {
    const before = await ports.workbook.read();
    signal.throwIfAborted();
    const reading = await ports.work.read({ sources, roles, before, withoutTasks }, { progress, signal });
    signal.throwIfAborted();
    return { draft: { sources, roles, before, reading, target: proposedTarget(reading) } };
  },
};
