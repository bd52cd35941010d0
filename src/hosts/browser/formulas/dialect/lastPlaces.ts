import { callsOf, RANGE, replaceCalls } from './scan.ts';

/** "LOOKUP(2,1/(": what holds stands between this bracket and its end, then the cells. */
const LAST = callsOf(String.raw`LOOKUP\(2,1/`);
const CELLS = new RegExp(`^,(${RANGE})\\)`, 'iu');

/**
 * `LOOKUP(2,1/(…),C1:C9)`, the last row for which … holds, where it stumbles over the errors that Excel passes over:
 * the cell at the greatest place of those. `places(n)` is a column that says 1, 2 … n.
 */
export const lastPlaces = (formula: string, places: (count: number) => string): string =>
  replaceCalls(formula, LAST, ({ start, inside, end }) => {
    const cells = CELLS.exec(formula.slice(end))?.[1];
    const count = cells === undefined ? 0 : rowsOf(cells);
    if (cells === undefined || count === 0) return undefined;
    const holds = lastPlaces(formula.slice(inside - 1, end), places);
    // 1/(1/0) is an error, as a LOOKUP that finds nothing is; rounded, because 1/(1/49) is a little less than 49.
    const words = `INDEX(${cells},ROUND(1/(1/MAX((${holds}*1<>0)*${places(count)})),0))`;
    return { from: start, to: end + `,${cells})`.length, words };
  });

const rowsOf = (range: string): number => {
  const [, top, bottom] = /(\d+):\$?[A-Z]+\$?(\d+)$/iu.exec(range) ?? [];
  return Number(bottom) - Number(top) + 1;
};
