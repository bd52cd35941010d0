import { foldKey } from '../../text/index.ts';
import { put, type Term, type TermText } from './term.ts';

/** What is called by a name in quotes. */
const NAMED =
  /(?<!\p{L})(?<kind>đề án|phong trào(?: thi đua)?|cuộc thi|mô hình|chương trình|chủ đề|cuộc vận động)\s+(?:\p{L}+\s+){0,2}[“"]\s*(?<name>[^“”"]{12,200}?)\s*[”"]/giu;
const LEAST_WORDS = 4;
const ALIKE = 0.78;

/** "Đề án “Đổi mới, nâng cao chất lượng …”" beside "Đề án “Đổi mới …”": so alike that one thing must be meant. */
export function byQuotedName(texts: readonly TermText[]): Term[][] {
  const names = new Map<string, Term[]>();
  for (const { text, at } of texts)
    for (const { 0: whole, index, groups = {} } of text.matchAll(NAMED)) {
      const { kind = '', name = '' } = groups;
      const key = contentOf(name);
      if (key.split(' ').length < LEAST_WORDS) continue;
      const from = index + whole.indexOf(name);
      put(names, JSON.stringify([headOf(kind), key]), {
        written: name,
        spelling: key,
        text,
        at,
        span: [from, from + name.length],
      });
    }
  return alike([...names]);
}

const headOf = (kind: string) => foldKey(kind).replace(' thi dua', '');

/** Years and periods behind a name are no part of it. */
const contentOf = (name: string) =>
  foldKey(name)
    .replace(/(?:giai doan|nam)? ?\d{4}(?: \d{4})?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Names of one kind that differ in a word or two; each with the first that it is like. */
function alike(names: readonly [key: string, terms: Term[]][]): Term[][] {
  const families: { head: string; words: Set<string>; terms: Term[]; spellings: number }[] = [];
  for (const [key, terms] of names) {
    const [head = '', content = ''] = JSON.parse(key) as string[];
    const words = new Set(content.split(' '));
    const family = families.find((one) => one.head === head && likeness(one.words, words) >= ALIKE);
    const isLonger = family?.terms.some(({ spelling }) => goesOn(spelling, content));
    // A name that only goes on ("… việc tốt quận X") is the same name.
    if (isLonger) continue;
    if (family) {
      family.terms.push(...terms);
      family.spellings++;
    } else families.push({ head, words, terms: [...terms], spellings: 1 });
  }
  return families.filter(({ spellings }) => spellings > 1).map(({ terms }) => terms);
}

const goesOn = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}
