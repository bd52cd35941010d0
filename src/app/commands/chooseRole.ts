import type { Command } from '../command.ts';
import { idle } from '../state.ts';
import type { RoleChoice } from '../work/model.ts';
import { readSources } from './readSources.ts';

/** A column holds something else than was guessed: all is read again with that; the target stays as chosen. */
export const chooseRole: Command<RoleChoice> = {
  id: 'choose-role',
  enabled: (state) => idle(state) && state.draft !== undefined,
  async run(choice, call) {
    const { draft } = call.state;
    if (!draft) return {};
    const roles = [...draft.roles.filter(({ header }) => header !== choice.header), choice];
    const read = await readSources.run({ sources: draft.sources, roles }, call);
    return read.draft ? { draft: { ...read.draft, target: draft.target ?? read.draft.target } } : read;
  },
};
