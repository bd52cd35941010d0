import { WORD_END } from '../text/index.ts';
import { Context } from './cut/context.ts';
import { SURNAMES } from './lexicon/people.ts';
import type { UnitMention } from './model.ts';
import { syllableKey } from './spelling.ts';
import { tokenize } from './tokens.ts';

const HONORIFIC = new RegExp(
  `^(?:các )?(?:đ/c|đ\\.c|đc|đ/chí|đồng chí|ông, bà|ông|bà|anh|chị)${WORD_END}[.:]?\\s*`,
  'iu',
);
const POST =
  /^(?:q\. ?|quyền )?(?:phó|p\.)? ?(?:thường trực )?(?:chủ tịch|ct|pct|bí thư|bt|pbt|trưởng|giám đốc|gđ|pgđ|chánh|thủ trưởng|hiệu trưởng|uv|ủy viên|cvp)/iu;

/** "PCT UBND, PCT HĐTĐKT", "Bí thư Đảng ủy và Chủ tịch HĐND", but not "Trưởng phòng Văn hóa và Thông tin". */
const BETWEEN_POSTS = new RegExp(
  `\\s+-\\s+|[,;:]\\s*|\\s*[–—]\\s*|\\n|\\s+và\\s+(?=${POST.source.slice(1)})`,
  'iu',
);

/** "Lê Thị Mẫu | Trưởng phòng Nội vụ": a post right behind a name of two to five words. */
const POST_BEHIND =
  /^(\p{L}+(?: \p{L}+){1,4}?) (?=(?:Phó|Trưởng|Chủ tịch|Bí thư|Giám đốc|Hiệu trưởng|Chánh|P?CT|Ủy viên) )/iu;

/** "Đ/c Lê Thị Mẫu - PCT UBND, PCT HĐTĐKT quận" → name Lê Thị Mẫu, two posts; a post without a person is its own name. */
export function readPerson(mention: UnitMention): UnitMention {
  const bare = mention.name.replace(HONORIFIC, '') || mention.name;
  const parts = bare
    .replace(POST_BEHIND, '$1, ')
    .split(BETWEEN_POSTS)
    .map((part) => part.trim())
    .filter(Boolean);
  const named = (bare !== mention.name || isUntitled(bare)) && !POST.test(bare);
  const nameless = parts.every((part) => POST.test(part)) ? parts : [bare];
  const posts = (named ? parts.slice(1) : nameless).filter(Boolean);
  const noted = named && isPost(mention.note ?? '');
  if (noted) posts.push(...(mention.note ?? '').split(/[,;]\s*/u));
  const { note, ...rest } = mention;
  return {
    ...rest,
    name: named ? (parts[0] ?? bare) : (nameless[0] ?? bare),
    ...(posts.length > 0 && { posts }),
    ...(note !== undefined && !noted && { note }),
  };
}

const FULL_NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){2,4}$/u;

/** "Lê Thị Mẫu (Trưởng phòng)": without a title the post in brackets tells that it is a person. */
export const isHolder = (name: string, note: string) =>
  FULL_NAME.test(name) && isUntitled(name) && isPost(note);

const isPost = (text: string) => new Context(tokenize(text, 0, text.length, false), text, false).post(0) > 0;

/** No post begins with a family name. */
const isUntitled = (name: string) => SURNAMES.has(syllableKey(name.split(' ', 1)[0] ?? ''));
