import type { Command } from '../command.ts';
import type { ImportTarget } from '../importDraft.ts';
import { idle } from '../state.ts';

/** Where the plan goes: this workbook, again or in place of the other, or a new one. */
export const chooseTarget: Command<ImportTarget> = {
  id: 'choose-target',
  enabled: (state) => idle(state) && state.draft !== undefined,
  run: (target, { state: { draft } }) => Promise.resolve(draft ? { draft: { ...draft, target } } : {}),
};
