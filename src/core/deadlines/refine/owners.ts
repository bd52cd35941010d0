import type { Item, Token, TokenOf } from './tokens.ts';
import { suits } from './recurrence.ts';

export type Every = TokenOf<'every'>;
/** One entry of one "hàng tháng, quý, năm". */
export interface Owner {
  token: Every;
  entry: number;
}

const endsSentence = (token: Token) => token.is === 'stop' && (token.mark === '.' || token.mark === ';');
/** These keep a period and its time side by side: "hàng năm (trước 15/12)", "hàng quý: ngày 15". */
const isThin = (token: Token) =>
  token.is === 'and' ||
  token.is === 'dash' ||
  token.is === 'tentative' ||
  (token.is === 'stop' && !endsSentence(token));

/** A period further off belongs to something else; it also keeps long texts linear. */
const REACH = 40;

/** The period right beside a time, with nothing but signs between. */
export function beside(tokens: readonly Token[], at: number, step: 1 | -1): Every | undefined {
  for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
    const token = tokens[i];
    if (token?.is === 'every') return token;
    if (!token || !isThin(token)) return undefined;
  }
  return undefined;
}

/** "6 tháng (trước 15/6), hằng năm - trước 15/12": a bracket, a dash or nothing at all ties a time to what comes before. */
function isTiedBack(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (previous?.is === 'stop') return previous.mark === '(' || previous.mark === ':';
  return (previous?.is === 'dash' ? tokens[at - 2] : previous)?.is === 'every';
}

/** The period that a time belongs to: right beside it, else anywhere in its sentence, the next before the last. */
export function findOwner(tokens: readonly Token[], at: number, item: Item): Owner | undefined {
  const side = isTiedBack(tokens, at) ? -1 : 1;
  return (
    ownerIn(beside(tokens, at, side), item) ??
    ownerIn(beside(tokens, at, side === 1 ? -1 : 1), item) ??
    ownerIn(
      nearest(tokens, at, (token) => ownerIn(token, item) !== undefined),
      item,
    )
  );
}

/** The first entry of a period that the time goes with; a name owns only what follows it. */
function ownerIn(token: Token | undefined, item: Item): Owner | undefined {
  if (token?.is !== 'every' || (token.named && token.from > item.from)) return undefined;
  const entry = token.every.findIndex((one) => suits(one, item));
  return entry < 0 ? undefined : { token, entry };
}

/** The nearest of its sentence that is wanted, what follows before what precedes. */
export function nearest(
  tokens: readonly Token[],
  at: number,
  accept: (token: Token) => boolean,
): Token | undefined {
  return search(tokens, at, 1, accept) ?? search(tokens, at, -1, accept);
}

function search(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  accept: (token: Token) => boolean,
): Token | undefined {
  for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
    const token = tokens[i];
    if (!token || endsSentence(token)) return undefined;
    if (accept(token)) return token;
  }
  return undefined;
}
