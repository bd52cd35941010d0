import { decodeEntities } from './entities.ts';

/** Names are small letters; the first of two attributes of one name counts. */
export type HtmlAttributes = ReadonlyMap<string, string>;

export interface HtmlHandlers {
  open(name: string, attributes: HtmlAttributes): void;
  close(name: string): void;
  text(text: string): void;
  /** Also <![if …]> and <!DOCTYPE>: what stands between the brackets. */
  comment(text: string): void;
}

/** Elements whose content is no markup, and none of them text that people see. */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
]);

/**
 * Tells the tokens of HTML in order, as browsers part them: tolerant (an open quote, "<" before a digit, no end tag
 * are no errors), in one pass without going back, so that no input makes it slow.
 */
export function tokenize(html: string, handlers: HtmlHandlers): void {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0) return handlers.text(decodeEntities(html.slice(at)));
    if (next > at) handlers.text(decodeEntities(html.slice(at, next)));
    at = markup(html, next, handlers);
  }
}

/** Reads what begins with "<" and returns where it ends. */
function markup(html: string, at: number, handlers: HtmlHandlers): number {
  if (html.startsWith('<!--', at)) return comment(html, at, handlers);
  const sign = html[at + 1] ?? '';
  if (sign === '!' || sign === '?') return declaration(html, at, handlers);
  if (sign === '/') return endTag(html, at, handlers);
  if (isLetter(sign)) return startTag(html, at, handlers);
  handlers.text('<');
  return at + 1;
}

const isLetter = (sign: string) => /^[A-Za-z]/u.test(sign);

function comment(html: string, at: number, handlers: HtmlHandlers): number {
  if (html.startsWith('<!-->', at)) return at + 5;
  if (html.startsWith('<!--->', at)) return at + 6;
  const end = html.indexOf('-->', at + 4);
  handlers.comment(html.slice(at + 4, end < 0 ? html.length : end));
  return end < 0 ? html.length : end + 3;
}

/** <!DOCTYPE …>, <![if !supportLists]>, <?xml:namespace …>. */
function declaration(html: string, at: number, handlers: HtmlHandlers): number {
  const end = closing(html, at);
  handlers.comment(html.slice(at + 2, end));
  return end + 1;
}

function endTag(html: string, at: number, handlers: HtmlHandlers): number {
  const end = closing(html, at);
  const name = nameAt(html, at + 2);
  if (name !== '') handlers.close(name);
  return end + 1;
}

const closing = (html: string, at: number) => {
  const end = html.indexOf('>', at);
  return end < 0 ? html.length : end;
};

const NAME = /[A-Za-z][^\s/>]*/uy;

function nameAt(html: string, at: number): string {
  NAME.lastIndex = at;
  return (NAME.exec(html)?.[0] ?? '').toLowerCase();
}

const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*))?)?/uy;

function startTag(html: string, at: number, handlers: HtmlHandlers): number {
  const name = nameAt(html, at + 1);
  const attributes = new Map<string, string>();
  let next = at + 1 + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = next;
    const found = ATTRIBUTE.exec(html);
    if (!found) break;
    next = ATTRIBUTE.lastIndex;
    const key = (found[1] ?? '').toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(found[2] ?? found[3] ?? found[4] ?? ''));
  }
  const end = closing(html, next);
  handlers.open(name, attributes);
  return RAW.has(name) ? skipRaw(html, end + 1, name) : end + 1;
}

function skipRaw(html: string, at: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\s/>]|$)`, 'giu');
  end.lastIndex = at;
  const found = end.exec(html);
  return found ? closing(html, found.index) + 1 : html.length;
}
