import { SaxesParser } from 'saxes';
import { DocumentError } from '../../core/outcome/index.ts';

/** Attributes by the names written in the file; ask with `attribute`. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** Names are local: "w:tbl" and "x:tbl" and "tbl" are all "tbl", whatever the prefix and in strict OOXML as well. */
export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Office stays below 100; the tokenizer has a stack of its own, so this bounds memory, not recursion. */
const DEEPEST = 100_000;

/**
 * Walks an XML part: `readXml(zip.text(path), { open: (name, attributes) => … }, path)`.
 *
 * CDATA is text. Errors (DocumentError): 'xml-entities' for any DOCTYPE (OOXML has none, entities of one can be
 * bombs), 'broken-xml' with the part. Errors thrown by handlers pass through. Local names suffice: in the parts we
 * read no two namespaces share a name that means different things, and resolving them would double the time.
 */
export function readXml(text: string, handlers: XmlHandlers, part = ''): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const { open, close } = handlers;
  let depth = 0;
  parser.on('error', () => {
    throw new DocumentError('broken-xml', { part });
  });
  parser.on('doctype', () => {
    throw new DocumentError('xml-entities', { part });
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw new DocumentError('broken-xml', { part, limit: DEEPEST });
    open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    close?.(localName(tag.name));
  });
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  parser.write(text).close();
}

/** Names repeat a thousandfold; cutting off the prefix once is a fifth of the walking time saved. */
const LOCAL_NAMES = new Map<string, string>();
const MOST_NAMES = 5000;

function localName(name: string): string {
  const known = LOCAL_NAMES.get(name);
  if (known !== undefined) return known;
  const local = name.slice(name.indexOf(':') + 1);
  if (LOCAL_NAMES.size < MOST_NAMES) LOCAL_NAMES.set(name, local);
  return local;
}

/** attribute(attributes, 'val') → the value of "w:val", of "val" or of any other prefix; undefined if absent. */
export function attribute(attributes: XmlAttributes, local: string): string | undefined {
  const plain = attributes[`w:${local}`] ?? attributes[local];
  if (plain !== undefined) return plain;
  for (const name in attributes) if (name.endsWith(`:${local}`)) return attributes[name];
  return undefined;
}

/** The value as a whole number; undefined if absent or anything else. */
export function numberAttribute(attributes: XmlAttributes, local: string): number | undefined {
  const value = attribute(attributes, local);
  return value !== undefined && /^[+-]?\d{1,9}$/u.test(value.trim()) ? Number(value) : undefined;
}

/** The value of an OOXML switch such as <w:vanish/>: present without a value is on. */
export function switchAttribute(attributes: XmlAttributes): boolean {
  return !['0', 'false', 'off', 'none'].includes(attribute(attributes, 'val') ?? 'true');
}
