import type { Command } from '../command.ts';
import { idle } from '../state.ts';

/** Puts away what was read; nothing was written. */
export const dropDraft: Command = {
  id: 'drop-draft',
  enabled: (state) => idle(state) && state.draft !== undefined,
  run: () => Promise.resolve({ draft: undefined }),
};
