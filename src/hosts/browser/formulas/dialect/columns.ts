import { callsOf, caughtIn, outsideTexts, RANGE, replaceCalls, replaced } from './scan.ts';

const IS_NUMBER = outsideTexts(String.raw`(?<![\p{L}\p{N}_.])ISNUMBER\((${RANGE})\)`);
/** `ISNUMBER(A1:A9)`, which it takes for one cell: numbers come before all texts, and blanks do not. */
export const withNumbers = (formula: string): string =>
  replaced(formula, IS_NUMBER, (range) => `(${range}<"")`);

/** Only where a factor may stand: `2--(3)` takes away. */
const TWICE_NEGATED = outsideTexts('(^|[(,*=<>&])--(?!-)');
/** `--(A1:A9>1)`, signs before a column, which it takes for nothing. */
export const withOnes = (formula: string): string =>
  replaced(formula, TWICE_NEGATED, (before) => `${before}1*`);

const OF_ONE_TEXT = 'EXACT|FIND|ISNUMBER|LEN|SUBSTITUTE|CHAR|LEFT|RIGHT|MID|TRIM|LOWER|UPPER';
const CALLS = callsOf(OF_ONE_TEXT);
const IS_OF_ONE_TEXT = new RegExp(`^(?:${OF_ONE_TEXT})$`, 'iu');
const NAMES = outsideTexts(String.raw`([\p{L}\p{N}_.]+)\(`);
const RANGES = outsideTexts(`(${RANGE})`);
const CELL = 'cell_';

/**
 * `EXACT(A1:A9,B1)`, which it knows of one cell alone: the same of each in turn, where one column stands in the call
 * and no function that takes a column whole.
 */
export const oneByOne = (formula: string): string =>
  replaceCalls(formula, CALLS, ({ start, end }) => {
    const call = formula.slice(start, end);
    const [range, ...others] = new Set(caughtIn(call, RANGES));
    if (range === undefined || others.length > 0) return undefined;
    if (!caughtIn(call, NAMES).every((name) => IS_OF_ONE_TEXT.test(name))) return undefined;
    const ofCell = replaced(call, RANGES, () => CELL);
    return { from: start, to: end, words: `MAP(${range},LAMBDA(${CELL},${ofCell}))` };
  });
