import { callsOf, lastComma, replaceCalls } from './scan.ts';

const ROUND = callsOf('ROUND');

/**
 * `ROUND(A1,2)`, which makes 9,45 of 9,455, as the double is a little less: the same of a number one part in 10^15
 * greater, since Excel goes by the fifteen digits that people see.
 */
export const decimally = (formula: string): string =>
  replaceCalls(formula, ROUND, (call) => {
    const to = lastComma(formula, call);
    const number = decimally(formula.slice(call.inside, to));
    return { from: call.inside, to, words: `(${number})*(1+1E-15)` };
  });
