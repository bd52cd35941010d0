import { byName, type Saying } from '../shared/index.ts';
import type { Opening } from './elements.ts';

/** No text of the page: settings of Office, readings above letters, what shows only without scripts. */
const DROPPED: ReadonlySet<string> = new Set('xml template noscript rt rp annotation datalist'.split(' '));
const MARKS_OF_NOTES =
  /(?:^|\s)(?:msocomanchor|MsoCommentReference|MsoFootnoteReference|MsoEndnoteReference)(?:\s|$)/iu;
const PARTS = byName<Saying>({
  comment: 'comment',
  footnote: 'footnote',
  endnote: 'footnote',
  header: 'header-footer',
  footer: 'header-footer',
});

/** Struck through in Word or in a page; a struck cell or row keeps its place in the table. */
const STRUCK: ReadonlySet<string> = new Set(['s', 'strike']);
const HOLDS_TEXT: ReadonlySet<string> = new Set('span font p b i u em strong a'.split(' '));
const isStruck = ({ name, look }: Opening): boolean =>
  STRUCK.has(name) || (look.isStruck && HOLDS_TEXT.has(name));

/** Its letters are nothing at all. */
export const isMuted = ({ name, attributes }: Opening): boolean =>
  DROPPED.has(name) || MARKS_OF_NOTES.test(attributes.get('class') ?? '');

/** Is the element no running text, and what becomes of its letters? Without a saying they go. */
export function asideOf(opening: Opening): { saying: Saying | undefined } | undefined {
  const { name, look } = opening;
  if (isMuted(opening)) return { saying: undefined };
  if (name === 'del') return { saying: 'tracked-changes' };
  if (isStruck(opening)) return { saying: 'struck-text' };
  const part = look.part === undefined ? undefined : PARTS.get(look.part);
  if (part) return { saying: part };
  return look.isHidden ? { saying: 'hidden-text' } : undefined;
}
