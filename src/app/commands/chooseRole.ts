import type { Command } from '../command.ts';
import { idle } from '../state.ts';
import type { RoleChoice } from '../worker/model.ts';
import { readSources } from './readSources.ts';

/** A column holds something else than was guessed: all is read again with that; the target stays as chosen. */
export const chooseRole: Command<RoleChoice> = {
  id: 'choose-role',
  enabled: (state) => idle(state) && state.draft !== undefined,
  async run(choice, call) {
    const { draft } = call.state;
    if (!draft) return {};
    const roles = [...draft.roles.filter(({ header }) => header !== choice.header), choice];
    const withoutTasks = draft.reading.plan.appendices.length === 0;
    const read = await readSources.run({ sources: draft.sources, roles, withoutTasks }, call);
    if (!read.draft) return read;
    // Before there were tasks nothing could be compared, and no target chosen.
    const chosen = withoutTasks ? undefined : draft.target;
    return { draft: { ...read.draft, target: chosen ?? read.draft.target } };
  },
};
