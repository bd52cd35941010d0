import type { ReadFile } from './addresses.ts';
import { place } from './structure.ts';
import { at, childrenOf, walk, type Element } from './tree.ts';

export interface FunctionsWanted {
  /** What stands before the dot in a formula: "TDKT". */
  namespace: string;
  /** The ids that the code associates. */
  ids: readonly string[];
}

/** The custom functions: their namespace, and in each language a file that tells Excel of just those in the code. */
export function functionProblems(root: Element, wanted: FunctionsWanted, read: ReadFile): string[] {
  const point = [...walk(root)].find(({ attributes }) => attributes['xsi:type'] === 'CustomFunctions');
  if (!point) return ['There is no extension point for the custom functions.'];
  const texts = resource(root, 'ShortStrings', at(point, 'Namespace'));
  const files = resource(root, 'Urls', at(point, 'Metadata', 'SourceLocation'));
  return [
    // In another language every formula of a workbook would be #NAME?.
    ...valuesOf(texts)
      .filter((value) => value !== wanted.namespace)
      .map((value) => `${place(point)}: the namespace is "${value}", not "${wanted.namespace}".`),
    ...valuesOf(files).flatMap((url) => metadataProblems(point, url, wanted.ids, read)),
  ];
}

const resource = (root: Element, list: string, reference: Element | undefined): Element | undefined =>
  at(root, 'VersionOverrides', 'Resources', list)?.children.find(
    ({ attributes }) => attributes['id'] === reference?.attributes['resid'],
  );

const valuesOf = (element: Element | undefined): string[] =>
  element
    ? [
        element.attributes['DefaultValue'] ?? '',
        ...childrenOf(element, 'Override').map(({ attributes }) => attributes['Value'] ?? ''),
      ]
    : [];

function metadataProblems(point: Element, url: string, ids: readonly string[], read: ReadFile): string[] {
  if (!URL.canParse(url)) return [];
  const path = new URL(url).pathname;
  const bytes = read(path);
  if (!bytes) return [`${place(point)}: there is no file ${path}.`];
  const told = idsIn(new TextDecoder().decode(bytes));
  if (!told) return [`${place(point)}: ${path} is no metadata of functions.`];
  return JSON.stringify([...told].sort()) === JSON.stringify([...ids].sort())
    ? []
    : [`${place(point)}: ${path} tells of ${told.join(', ')}; the code has ${ids.join(', ')}.`];
}

function idsIn(text: string): string[] | undefined {
  try {
    const { functions } = JSON.parse(text) as { functions?: { id: string }[] };
    return functions?.map(({ id }) => id);
  } catch {
    return undefined; // not JSON: reported by the caller
  }
}
