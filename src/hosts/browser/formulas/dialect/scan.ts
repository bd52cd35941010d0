const TEXT = '"(?:[^"]|"")*"';
/** The cells of a column or a table in addresses alone: 'Phụ lục 1'!$A$3:$A$9 */
export const RANGE = String.raw`(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+`;

/** The pattern where it stands in the formula itself; texts are passed over as a whole. */
export const outsideTexts = (pattern: string): RegExp => new RegExp(`${TEXT}|(?:${pattern})`, 'giu');
const isText = (found: string) => found.startsWith('"');

/** Begins of calls, up to the bracket: "EXACT|FIND" finds `EXACT(`, not `MYEXACT(`. */
export const callsOf = (names: string): RegExp => outsideTexts(String.raw`(?<![\p{L}\p{N}_.])(?:${names})\(`);

/** What `pattern` catches in its first group, texts left out. */
export const caughtIn = (formula: string, pattern: RegExp): string[] =>
  [...formula.matchAll(pattern)].flatMap(([, group]) => (group === undefined ? [] : [group]));

/** The formula with what `pattern` finds said in another way. */
export const replaced = (formula: string, pattern: RegExp, say: (group: string) => string): string =>
  formula.replace(pattern, (whole: string, group?: string) =>
    isText(whole) || group === undefined ? whole : say(group),
  );

/** A call: where its name begins, what follows its bracket, and the place behind the closing one. */
export interface Call {
  start: number;
  inside: number;
  end: number;
}
/** Other words for the formula from `from` up to `to`. */
export interface Said {
  from: number;
  to: number;
  words: string;
}

/** The outermost calls said in another way, where `say` knows one; the pattern ends with the bracket that opens. */
export function replaceCalls(
  formula: string,
  pattern: RegExp,
  say: (call: Call) => Said | undefined,
): string {
  let out = '';
  let done = 0;
  for (const { 0: found, index } of formula.matchAll(pattern)) {
    if (isText(found) || index < done) continue;
    const inside = index + found.length;
    const said = say({ start: index, inside, end: closing(formula, inside - 1) });
    if (!said) continue;
    out += formula.slice(done, said.from) + said.words;
    done = said.to;
  }
  return out + formula.slice(done);
}

const SIGNS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]/gu;

/** Behind the bracket that closes the one at `from`; brackets in texts and names of sheets are none. */
function closing(formula: string, from: number): number {
  let depth = 0;
  for (const { 0: sign, index } of formula.slice(from).matchAll(SIGNS)) {
    if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return from + index + 1;
  }
  return formula.length;
}

/** The comma before the last argument of a call, or where it closes; those of calls within are others. */
export function lastComma(formula: string, { inside, end }: Call): number {
  let [depth, last] = [0, end - 1];
  for (const { 0: sign, index } of formula.slice(inside, end - 1).matchAll(SIGNS)) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === ',' && depth === 0) last = inside + index;
  }
  return last;
}
