import { oneByOne, withNumbers, withOnes } from './columns.ts';
import { lastPlaces } from './lastPlaces.ts';
import { decimally } from './rounding.ts';

/**
 * What Excel does and IronCalc 0.8 does not, most of it with whole columns, said in another way for it; what it knows
 * stays as it is. `places(n)` is a column that says 1, 2 … n.
 */
export const forEngine = (formula: string, places: (count: number) => string): string =>
  lastPlaces(oneByOne(decimally(withOnes(withNumbers(formula)))), places);
