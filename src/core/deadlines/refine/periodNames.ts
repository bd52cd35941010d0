import type { Token, TokenOf } from './tokens.ts';

/**
 * "trước ngày 15/6 (6 tháng), trước ngày 15/12 (năm)", "6 tháng (trước 15/6), năm (trước 15/12)": each of several times
 * has its report beside a bracket, and months there are its name. Beside a range they are how long it takes.
 */
export function withPeriodNames(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isMonths) || tokens.filter(isGroup).length < 2) return tokens;
  return tokens.map((token, at) =>
    isMonths(token) && (isInBracket(tokens, at) || isBefore(tokens, at))
      ? { is: 'words', from: token.from, to: token.to }
      : token,
  );
}

const isGroup = (token: Token | undefined): token is TokenOf<'group'> => token?.is === 'group';
const isOpening = (token: Token | undefined) => token?.is === 'stop' && token.mark === '(';
const isTime = (token: Token | undefined) => isGroup(token) && token.items.every(({ last }) => !last);
const isMonths = (token: Token) =>
  token.is === 'relative' && token.value.duration?.unit === 'month' && !token.anchor;

const isInBracket = (tokens: readonly Token[], at: number) =>
  isTime(tokens[at - 2]) && isOpening(tokens[at - 1]);
const isBefore = (tokens: readonly Token[], at: number) =>
  (isOpening(tokens[at + 1]) || tokens[at + 1]?.is === 'dash') && isTime(tokens[at + 2]);
