import { splitUnits } from '../core/units/index.ts';
import { textOfCell, UNITS_PARAMETER } from './arguments.ts';
import type { CellFunction } from './start/index.ts';

/** =TDKT.SODONVI("Phòng Nội vụ; các phường") → 2; a blank cell has none. */
export const sodonvi: CellFunction = {
  description: {
    vi: 'Số đơn vị, nhóm hoặc người được ghi trong ô; ô trống là 0.',
    en: 'How many units, groups or persons the cell names; a blank one names 0.',
  },
  parameters: [UNITS_PARAMETER],
  result: 'number',
  run: ([cell]) => splitUnits(textOfCell(cell)).length,
};
