import type { Command } from '../command.ts';
import { idle } from '../state.ts';

/** Takes the last command back; what was taken back can be done again. */
export const undo: Command = {
  id: 'undo',
  enabled: (state) => idle(state) && state.history.undo !== undefined,
  async run(_, { state, ports }) {
    await ports.history.undo();
    return { outcome: { kind: 'done', code: 'undone', data: { what: state.history.undo ?? '' } } };
  },
};

export const redo: Command = {
  id: 'redo',
  enabled: (state) => idle(state) && state.history.redo !== undefined,
  async run(_, { state, ports }) {
    await ports.history.redo();
    return {
      outcome: { kind: 'done', code: 'redone', data: { what: state.history.redo ?? '' }, undoable: true },
    };
  },
};
