import type { Token, TokenOf } from './tokens.ts';

/**
 * "trước ngày 15/6 (6 tháng), trước ngày 15/12 (năm)": of several times each has its report in a bracket, and months
 * there are its name. Behind one time, or behind a range, they are how long it takes.
 */
export function withPeriodNames(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isBareMonths) || tokens.filter(isGroup).length < 2) return tokens;
  return tokens.map((token, at) =>
    isBareMonths(token) && standsInBracket(tokens, at)
      ? { is: 'words', from: token.from, to: token.to }
      : token,
  );
}

const isGroup = (token: Token | undefined): token is TokenOf<'group'> => token?.is === 'group';

function isBareMonths(token: Token): boolean {
  if (token.is !== 'relative' || token.anchor) return false;
  const { duration, bound, direction } = token.value;
  return duration?.unit === 'month' && (bound ?? direction) === undefined;
}

function standsInBracket(tokens: readonly Token[], at: number): boolean {
  const [time, open, close] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (open?.is !== 'stop' || open.mark !== '(' || close?.is !== 'stop' || close.mark !== ')') return false;
  return isGroup(time) && time.items.at(-1)?.last === undefined;
}
