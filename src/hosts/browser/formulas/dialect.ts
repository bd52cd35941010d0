/**
 * What Excel does with whole columns and IronCalc 0.8 does not, said in another way for it:
 * `ISNUMBER(A1:A9)`, which it takes for one cell → `(A1:A9<"")`, as numbers come before all texts, and blanks do not;
 * `EXACT(A1:A9,B1)` and other functions of one text → the same of each cell in turn, `MAP(A1:A9,LAMBDA(cell_,…))`;
 * `--(A1:A9>1)`, a sign before a column, which it takes for nothing → `1*(A1:A9>1)`;
 * `LOOKUP(2,1/(…),C1:C9)`, the last row for which … holds, where it stumbles over the errors that Excel passes over →
 * the cell at the greatest place of those. `places(n)` is a column that says 1, 2 … n; a formula of anything else stays.
 */
export function forEngine(formula: string, places: (count: number) => string): string {
  return lastPlaces(oneByOne(withOnes(withNumbers(formula))), places);
}

const RANGE = String.raw`(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+`;
const TEXT = '"(?:[^"]|"")*"';
const IS_NUMBER = new RegExp(String.raw`${TEXT}|(?<![\p{L}\p{N}_.])ISNUMBER\((${RANGE})\)`, 'gu');

const withNumbers = (formula: string): string =>
  formula.replace(IS_NUMBER, (whole: string, range?: string) =>
    range === undefined ? whole : `(${range}<"")`,
  );

/** Only where a factor may stand: `2--(3)` takes away. */
const TWICE_NEGATED = new RegExp(`${TEXT}|(^|[(,*=<>&])--(?!-)`, 'gu');
const withOnes = (formula: string): string =>
  formula.replace(TWICE_NEGATED, (whole: string, before?: string) =>
    before === undefined ? whole : `${before}1*`,
  );

const OF_ONE_TEXT = 'EXACT|FIND|ISNUMBER|LEN|SUBSTITUTE|CHAR|LEFT|RIGHT|MID|TRIM|LOWER|UPPER';
const CALL = new RegExp(String.raw`${TEXT}|(?<![\p{L}\p{N}_.])(?:${OF_ONE_TEXT})\(`, 'gu');
const NAMES = new RegExp(String.raw`${TEXT}|([\p{L}\p{N}_.]+)\(`, 'gu');
const RANGES = new RegExp(`${TEXT}|(${RANGE})`, 'gu');
const CELL = 'cell_';

/** The outermost calls of such functions in which one column stands, and no function that takes columns whole. */
function oneByOne(formula: string): string {
  let out = '';
  let done = 0;
  for (const { 0: found, index } of formula.matchAll(CALL)) {
    if (found.startsWith('"') || index < done) continue;
    const end = closing(formula, index + found.length - 1);
    const call = formula.slice(index, end);
    const ranges = new Set(groupsOf(call, RANGES));
    const [range] = ranges;
    if (range === undefined || ranges.size > 1 || !groupsOf(call, NAMES).every(isOfOneText)) continue;
    const ofCell = call.replace(RANGES, (whole: string, one?: string) => (one === undefined ? whole : CELL));
    out += `${formula.slice(done, index)}MAP(${range},LAMBDA(${CELL},${ofCell}))`;
    done = end;
  }
  return out + formula.slice(done);
}

const groupsOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, group]) => (group === undefined ? [] : [group]));
const isOfOneText = (name: string): boolean => OF_ONE_TEXT.split('|').includes(name);

const LAST = new RegExp(String.raw`${TEXT}|(?<![\p{L}\p{N}_.])LOOKUP\(2,1/`, 'gu');
const CELLS = new RegExp(`^,(${RANGE})\\)`, 'u');

function lastPlaces(formula: string, places: (count: number) => string): string {
  let out = '';
  let done = 0;
  for (const { 0: found, index } of formula.matchAll(LAST)) {
    const from = index + found.length;
    if (found.startsWith('"') || index < done || formula[from] !== '(') continue;
    const end = closing(formula, from);
    const cells = CELLS.exec(formula.slice(end))?.[1];
    const count = cells === undefined ? 0 : rowsOf(cells);
    if (cells === undefined || count === 0) continue;
    const holds = lastPlaces(formula.slice(from, end), places);
    // 1/(1/0) is an error, as a LOOKUP that finds nothing is; rounded, because 1/(1/49) is a little less than 49.
    out += `${formula.slice(done, index)}INDEX(${cells},ROUND(1/(1/MAX((${holds}*1<>0)*${places(count)})),0))`;
    done = end + `,${cells})`.length;
  }
  return out + formula.slice(done);
}

/** Behind the bracket that closes the one at `from`; brackets in texts and names of sheets are none. */
function closing(formula: string, from: number): number {
  let depth = 0;
  for (const { 0: sign, index } of formula.slice(from).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[()]/gu)) {
    if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return from + index + 1;
  }
  return formula.length;
}

const rowsOf = (range: string): number => {
  const [, top, bottom] = /(\d+):\$?[A-Z]+\$?(\d+)$/u.exec(range) ?? [];
  return Number(bottom) - Number(top) + 1;
};
