import { SaxesParser } from 'saxes';

/** An element of the manifest: name and namespace apart, attributes by their full name, text without what is below. */
export interface Element {
  name: string;
  space: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
  line: number;
}

/** parseXml('<a b="1"/>') → the root; throws with the line when it is not well-formed or a namespace is not declared. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    const element: Element = {
      name: local,
      space: uri,
      attributes: values,
      children: [],
      text: '',
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const parent = open.at(-1);
    if (parent) parent.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  if (!root) throw new Error('The document is empty.');
  return root;
}

/** The element and all below it, in the order of the document. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);
export const childOf = (element: Element, name: string): Element | undefined => childrenOf(element, name)[0];
export const textOf = (element: Element, name: string): string | undefined =>
  childOf(element, name)?.text.trim();

/** The first element at the end of a path of names: at(root, 'VersionOverrides', 'Hosts', 'Host'). */
export const at = (element: Element, ...names: string[]): Element | undefined =>
  names.reduce<Element | undefined>((found, name) => found && childOf(found, name), element);
