import { firstDay } from '../core/progress/index.ts';
import { TIME_PARAMETERS } from './arguments.ts';
import type { CellFunction } from './start/index.ts';
import { serialOr, timeOf } from './time.ts';

/** =TDKT.TUNGAY("Quý III/2022") → 44743, which is 01/07/2022. */
export const tungay: CellFunction = {
  description: {
    vi: 'Ngày bắt đầu, dạng số ngày của Excel: hãy định dạng ô dd/mm/yyyy. #N/A khi không nêu ngày bắt đầu.',
    en: "The first day, as Excel's day number: format the cell dd/mm/yyyy. #N/A where no first day is named.",
  },
  parameters: TIME_PARAMETERS,
  result: 'number',
  run: (args) => serialOr(firstDay(timeOf(args)), args, { vi: 'ngày bắt đầu', en: 'first day' }),
};
