import type { Token, TokenOf } from './tokens.ts';

/**
 * "tiến độ tại Kế hoạch số 63/KH-HĐTĐKT": without "theo" the words that lead to the document belong to the reference,
 * if the cell has no time of its own that they could be about.
 */
export function withLeadIns(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isCited)) return tokens;
  if (tokens.some(({ is }) => is === 'group' || is === 'every')) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    joined.push(isCited(token) ? takeLeadIn(joined, token) : token);
  }
  return joined;
}

/** Without "theo" the words of a reference begin with itself. */
const isCited = (token: Token): token is TokenOf<'reference'> =>
  token.is === 'reference' && token.words[0] === token.from;

/** Takes the words, and the commas between them, off the end of what came before. */
function takeLeadIn(before: Token[], reference: TokenOf<'reference'>): Token {
  if (before.at(-1)?.is !== 'words') return reference;
  let { from } = reference;
  for (let last = before.at(-1); last?.is === 'words' || last?.is === 'and'; last = before.at(-1)) {
    ({ from } = last);
    before.pop();
  }
  return { ...reference, words: [from, reference.words[1]], from };
}
