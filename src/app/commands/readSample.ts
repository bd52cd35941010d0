import type { Command } from '../command.ts';
import { idle } from '../state.ts';
import { readSources } from './readSources.ts';

/** "Dùng thử với kế hoạch mẫu": the plan that comes along goes the same way as any file. */
export const readSample: Command = {
  id: 'read-sample',
  enabled: idle,
  async run(_, call) {
    return readSources.run({ sources: [{ kind: 'file', file: await call.ports.sample() }] }, call);
  },
};
