import type { Head } from '../lexicon/heads.ts';
import type { Context } from './context.ts';

export type PieceType = 'body' | 'group' | 'person' | 'unknown';

/** What is known of the words from `from` to before `to`, read as one name. */
export interface Piece {
  from: number;
  to: number;
  type: PieceType;
  head?: Head;
  /** First word after "các" and the head. */
  content: number;
  /** Words of a plural at the front: "các". */
  plural: number;
  /** Where its level begins ("quận", "phường Bồ Đề"), if it has one. */
  tail?: number;
  /** Plural and named: "các phường Bến Sậy, Cầu Ván" is a list of units under one head. */
  listed: boolean;
}

/** Reads the words from `from` to before `to` as the beginning of one name. */
export function describe(context: Context, from: number, to: number): Piece {
  const plural = context.plural(from);
  const at = from + plural;
  const base = { from, to, plural, listed: false };
  if (context.honorific(at) > 0) return { ...base, type: 'person', content: at + context.honorific(at) };
  if (context.post(at) > 0 || context.sharedPost(at) > 0)
    return { ...base, type: plural > 0 ? 'group' : 'person', content: at };
  const kind = context.kind(at);
  const head = context.head(at);
  if (kind > 0 && !(head && isListed(context, at + head.length, plural)))
    return { ...base, type: 'group', content: at + kind };
  if (!head) return { ...base, type: plural > 0 ? 'group' : 'unknown', content: at };
  const content = at + head.length;
  const tail = findTail(context, content, to);
  const body: Piece = {
    ...base,
    type: 'body',
    head: head.head,
    content,
    ...(tail !== undefined && { tail }),
  };
  if (plural === 0) return body;
  const listed = isListed(context, content, plural);
  return listed ? { ...body, listed } : { ...body, type: 'group' };
}

/** After "các phường", does a name stand there? "các phường Bến Sậy, Cầu Ván", "các Sở: TC, XD". */
function isListed(context: Context, head: number, plural: number): boolean {
  if (plural === 0 || head >= context.words.length) return false;
  const content = afterSchoolLevels(context, head);
  if (content > head)
    return (
      content < context.words.length && context.mark(content) === 'none' && isProperName(context, content)
    );
  if (context.mark(content) === 'colon') return true;
  return (
    context.mark(content) === 'none' &&
    context.capital(content) &&
    !context.allCapitals &&
    !context.level(content)
  );
}

/** "các Trường | MN, TH, THCS | trên địa bàn", "Các trường: Đại học, Cao đẳng": where the kinds of schools end. */
function afterSchoolLevels(context: Context, from: number): number {
  let at = from;
  while (context.schoolLevel(at) > 0 && (at === from || context.mark(at) !== 'hard'))
    at += context.schoolLevel(at);
  return at;
}

const isProperName = (context: Context, at: number) =>
  context.capital(at) && !context.allCapitals && context.level(at) === 0 && !context.qualifier(at);

/** The level at the end of a body's name: "quận", "Thành phố", "phường Bến Sậy". */
function findTail(context: Context, content: number, to: number): number | undefined {
  for (let at = to - 1; at >= content; at--) {
    const length = context.level(at);
    if (length === 0) continue;
    for (let after = at + length; after < to; after++) if (!context.capital(after)) return undefined;
    return at;
  }
  return undefined;
}
