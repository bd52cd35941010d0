import type { Cut } from '../elements.ts';
import type { Token } from './tokens.ts';

/** The words between two spots, shared out: which name the spot before, which the spot after, which are left. */
export interface Shares {
  after?: Cut;
  before?: Cut;
  rest: Cut[];
}

/** A stretch of words with the signs inside it, and what stands before it. */
interface Run {
  cut: Cut;
  /** Nothing but the spot itself, a bracket, a comma, or the end of a sentence comes before. */
  opener: 'none' | 'bracket' | 'dash' | 'comma' | 'sentence';
}

/** Tokens between two spots → runs; a sign stays inside a run only when words go on after it. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let opener: Run['opener'] = 'none';
  let open: Run | undefined;
  let brackets = 0;
  for (const token of tokens) {
    if (isWords(token)) {
      if (open && opener !== 'sentence') open.cut[1] = token.to;
      else runs.push((open = { cut: [token.from, token.to], opener }));
      opener = 'none';
    } else if (token.is === 'stop' && token.mark === ')' && brackets > 0 && open && opener === 'none') {
      brackets -= 1;
      open.cut[1] = token.to;
    } else if (isInner(token) || (token.is === 'every' && !open)) {
      if (token.is === 'stop' && token.mark === '(' && open) brackets += 1;
      opener = stronger(opener, token);
    } else {
      opener = 'sentence';
    }
  }
  return runs;
}

/** Words, or a period that is a name: "báo cáo tháng: trước ngày 20". */
export const isWords = (token: Token | undefined): boolean =>
  token?.is === 'words' || (token?.is === 'every' && token.named !== undefined);

const isInner = (token: Token) =>
  token.is === 'and' ||
  token.is === 'dash' ||
  (token.is === 'stop' && token.mark !== '.' && token.mark !== ';');

function stronger(opener: Run['opener'], token: Token): Run['opener'] {
  if (opener === 'sentence') return opener;
  if (token.is === 'every') return opener;
  if (token.is === 'stop') return token.mark === '(' ? 'bracket' : opener;
  return token.is === 'dash' && opener === 'none' ? 'dash' : 'comma';
}

/**
 * "trước 15/6 đối với A; B trước 30/6" → "đối với A" names the first, "B" the second. Without a sign between them
 * the words go to the spot that has none yet.
 */
export function shareOut(tokens: readonly Token[], hasBefore: boolean, isLast: boolean): Shares {
  const runs = tokens.some(isWords) ? splitAtComma(runsOf(tokens), tokens, isLast) : [];
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return { rest: [] };
  const cuts = runs.map(({ cut }) => cut);
  if (isLast) return TIED.has(first.opener) ? { after: first.cut, rest: cuts.slice(1) } : { rest: cuts };
  if (!isBehind(first.opener, tokens)) return { before: last.cut, rest: cuts.slice(0, -1) };
  if (runs.length > 1) return { after: first.cut, before: last.cut, rest: cuts.slice(1, -1) };
  const goesBack = !headsNext(tokens) && (endsWithSign(tokens) || !hasBefore || first.opener === 'bracket');
  return goesBack ? { after: first.cut, rest: [] } : { before: first.cut, rest: [] };
}

/** What ties words to the spot before them. */
const TIED: ReadonlySet<Run['opener']> = new Set<Run['opener']>(['none', 'bracket', 'dash']);

/** "tháng 11 - trình; tháng 12 - ban hành": the dash ties, and the sign behind parts. */
function isBehind(opener: Run['opener'], tokens: readonly Token[]): boolean {
  if (opener === 'bracket') return !opensBracket(tokens);
  return opener === 'none' || (opener === 'dash' && endsWithSign(tokens));
}

/** "trước 31/10 (báo cáo tỉnh trước 05/11)": the bracket goes on behind the words. */
function opensBracket(tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => token.is === 'stop' && (token.mark === '(' || token.mark === ')'));
  return last?.is === 'stop' && last.mark === '(';
}

function endsWithSign(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last !== undefined && last.is !== 'words';
}

/** "sơ kết: trước 15/6 tổng kết: trước 15/12": what a colon ends names what follows. */
function headsNext(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.is === 'stop' && last.mark === ':' && tokens.at(-2)?.is === 'words';
}

/** One run from a spot to the next, with a comma in it, is two: "… báo cáo sơ kết, báo cáo tổng kết …". */
function splitAtComma(runs: Run[], tokens: readonly Token[], isLast: boolean): Run[] {
  const [run] = runs;
  if (runs.length !== 1 || !run || run.opener !== 'none' || endsWithSign(tokens)) return runs;
  const comma = tokens.findIndex(
    (token) => token.is === 'and' && token.from > run.cut[0] && (token.sign === ',' || !isLast),
  );
  const [before, after] = [tokens[comma - 1], tokens[comma + 1]];
  if (!before || after?.is !== 'words') return runs;
  return [
    { cut: [run.cut[0], before.to], opener: 'none' },
    { cut: [after.from, run.cut[1]], opener: 'comma' },
  ];
}
