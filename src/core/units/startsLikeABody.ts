import { HEAD_LETTERS, HEADS } from './lexicon/heads.ts';
import { NOT_HEADS } from './lexicon/lookalikes.ts';
import { KINDS, PLURALS } from './lexicon/nouns.ts';
import { HONORIFICS, POSTS, SHARED_POSTS } from './lexicon/people.ts';
import { tokenize } from './tokens.ts';

/** Longer than the longest word for a kind of body with what may stand before it. */
const FRONT = 60;

/**
 * Could a cell name a body or a post: "Các phòng, ban", "UBND phường", "Đ/c Chủ tịch"; not "Tổ chức hội nghị". Tells
 * by the first words alone, for one who must guess what a cell out of its place is.
 */
export function startsLikeABody(text: string): boolean {
  const front = text.slice(0, FRONT);
  const { words } = tokenize(front, 0, front.length, false);
  const at = PLURALS.length(words, 0);
  if (NOT_HEADS.length(words, at) > 0) return false;
  return (
    HEAD_LETTERS.test(words[at]?.text ?? '') ||
    HEADS.match(words, at) !== undefined ||
    [KINDS, HONORIFICS, POSTS, SHARED_POSTS].some((phrases) => phrases.length(words, at) > 0)
  );
}
