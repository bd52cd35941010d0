/** A part of a document cut into its tags and the texts between them; joined again it is the part to the letter. */
export type Tokens = string[];

/** A paragraph's place among the tokens, and the places of its own texts: those of a text box inside are not its own. */
export interface ParagraphPlace {
  /** Of "<w:p>" and of "</w:p>". */
  from: number;
  to: number;
  texts: number[];
}

/** Quoted values may hold ">". */
const TOKEN = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gu;

export const tokensOf = (xml: string): Tokens => xml.match(TOKEN) ?? [];

const nameOf = (token: string) => /^<(\/?[\w:]+)/u.exec(token)?.[1] ?? '';
const isEmpty = (token: string) => token.endsWith('/>');

/** The paragraphs that are not empty, each after those inside it. */
export function paragraphsOf(tokens: Tokens): ParagraphPlace[] {
  const open: ParagraphPlace[] = [];
  const found: ParagraphPlace[] = [];
  tokens.forEach((token, at) => {
    const name = nameOf(token);
    if (name === 'w:p' && !isEmpty(token)) open.push({ from: at, to: at, texts: [] });
    else if (name === '/w:p') {
      const done = open.pop();
      if (done) found.push({ ...done, to: at });
    } else if (name === 'w:t' && !isEmpty(token) && !tokens[at + 1]?.startsWith('<'))
      open.at(-1)?.texts.push(at + 1);
  });
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** "A &amp; B &#7897;" → "A & B ộ". */
export const unescaped = (xml: string): string =>
  xml.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );

/** Without letters that XML cannot hold. */
export const escaped = (text: string): string =>
  text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
