import { lastInTime } from '../core/progress/index.ts';
import { TIME_PARAMETERS } from './arguments.ts';
import type { CellFunction } from './start/index.ts';
import { serialOr, timeOf } from './time.ts';

/** =TDKT.HAN("Trước ngày 25/2/2022") → 44616, which is 24/02/2022: as the column Hạn of the sheets has it. */
export const han: CellFunction = {
  description: {
    vi: 'Ngày cuối cùng còn kịp hạn, dạng số ngày của Excel: hãy định dạng ô dd/mm/yyyy. #N/A khi không nêu ngày cuối.',
    en: "The last day that is in time, as Excel's day number: format the cell dd/mm/yyyy. #N/A where no last day is named.",
  },
  parameters: TIME_PARAMETERS,
  result: 'number',
  run: (args) => serialOr(lastInTime(timeOf(args), true), args, { vi: 'ngày cuối', en: 'last day' }),
};
