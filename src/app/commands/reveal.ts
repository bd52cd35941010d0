import type { Area } from '../../core/workbook/index.ts';
import type { Command } from '../command.ts';
import { idle } from '../state.ts';

/** Goes to cells of the workbook and selects them; nothing is written. */
export const reveal: Command<{ sheet: string; area: Area }> = {
  id: 'reveal',
  enabled: idle,
  async run({ sheet, area }, { ports }) {
    await ports.workbook.reveal(sheet, area);
    return {};
  },
};
