import { KIND_WORDS } from '../core/sheets/index.ts';
import { TIME_PARAMETERS } from './arguments.ts';
import type { CellFunction } from './start/index.ts';
import { timeOf } from './time.ts';

/** =TDKT.LOAIHAN("Hằng tháng") → "Định kỳ": the word that the column Loại hạn has. */
export const loaihan: CellFunction = {
  description: {
    vi: 'Loại hạn: Hạn chót, Trong kỳ, Thường xuyên, Định kỳ, Nhiều mốc …, như cột Loại hạn của phụ lục.',
    en: 'The kind of the deadline in the words of the column Loại hạn: Hạn chót, Trong kỳ, Thường xuyên …',
  },
  parameters: TIME_PARAMETERS,
  result: 'string',
  run: (args) => KIND_WORDS[timeOf(args).kind],
};
