import { place } from './structure.ts';
import { at, childOf, childrenOf, walk, type Element } from './tree.ts';

/** Which list of resources each reference looks into. */
const LISTS: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Namespace: 'ShortStrings',
  Label: 'ShortStrings',
  ToolTip: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};
const LIMITS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
const LONGEST_ID = 32;

const resourcesOf = (root: Element, list: string): Element[] =>
  at(root, 'VersionOverrides', 'Resources', list)?.children ?? [];

/** References that lead nowhere, resources that nobody uses, ids that come twice or are too long. */
export function referenceProblems(root: Element): string[] {
  const overrides = childOf(root, 'VersionOverrides');
  if (!overrides) return [];
  const lists = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];
  const resources = lists.flatMap((list) =>
    resourcesOf(root, list).map((element) => ({ list, element, id: element.attributes['id'] ?? '' })),
  );
  const used = [...walk(overrides)].filter((element) => 'resid' in element.attributes);
  const missing = used.filter(
    ({ name, attributes }) =>
      !resources.some(({ id, list }) => id === attributes['resid'] && list === LISTS[name]),
  );
  const unused = resources.filter(({ id }) => !used.some(({ attributes }) => attributes['resid'] === id));
  const long = resources.filter(({ id }) => id.length === 0 || id.length > LONGEST_ID);
  return [
    ...missing.map(
      (element) =>
        `${place(element)} refers to "${element.attributes['resid']}", which is not among the ${LISTS[element.name] ?? 'resources'}.`,
    ),
    ...unused.map(({ element, id }) => `${place(element)}: nobody uses "${id}".`),
    ...long.map(
      ({ element, id }) => `${place(element)}: the id "${id}" must have 1 to ${LONGEST_ID} characters.`,
    ),
    ...doubles([...walk(overrides)]),
  ];
}

/** Ids of controls, groups, tabs and resources share one space. */
function doubles(elements: readonly Element[]): string[] {
  const withId = elements.filter(({ attributes }) => 'id' in attributes);
  const again = withId.filter(({ attributes }, i) =>
    withId.slice(0, i).some((other) => other.attributes['id'] === attributes['id']),
  );
  return again.map((element) => `${place(element)}: the id "${element.attributes['id']}" comes twice.`);
}

/** Every text in every language, none empty, none longer than the ribbon takes. */
export function textProblems(root: Element, languages: readonly string[]): string[] {
  const base = [...childrenOf(root, 'DisplayName'), ...childrenOf(root, 'Description')];
  const listed = Object.keys(LIMITS).flatMap((list) =>
    resourcesOf(root, list).map((element) => ({ element, limit: LIMITS[list] ?? 0 })),
  );
  const all = [
    ...base.map((element) => ({ element, limit: element.name === 'DisplayName' ? 125 : 250 })),
    ...listed,
  ];
  return all.flatMap(({ element, limit }) => [
    ...lengthProblems(element, limit),
    ...languages
      .filter(
        (language) =>
          !childrenOf(element, 'Override').some(({ attributes }) => attributes['Locale'] === language),
      )
      .map((language) => `${place(element)} has no text for ${language}.`),
  ]);
}

function lengthProblems(element: Element, limit: number): string[] {
  const texts = [
    element.attributes['DefaultValue'],
    ...childrenOf(element, 'Override').map(({ attributes }) => attributes['Value']),
  ];
  return texts.flatMap((text) => {
    if (!text?.trim()) return [`${place(element)} has an empty text.`];
    return text.length > limit
      ? [`${place(element)} has ${text.length} characters; ${limit} is the most.`]
      : [];
  });
}
