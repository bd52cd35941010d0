import type { Content } from './model.ts';
import { unescapeControls } from './strings.ts';

/** What a cell holds, by its type: ("s", "3") → the fourth of the shared strings. An unknown type is no type. */
export function contentOf(
  type: string,
  value: string | undefined,
  rich: string,
  strings: readonly string[],
): Content {
  return (CONTENTS.get(type) ?? numberOf)(value, rich, strings);
}

/** A switch of SpreadsheetML. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
const NOTHING: Content = { kind: 'none' };

type Contents = (value: string | undefined, rich: string, strings: readonly string[]) => Content;

/** By the type of the cell; "n" is what it is without one. */
const CONTENTS: ReadonlyMap<string, Contents> = new Map(
  Object.entries<Contents>({
    n: numberOf,
    s: (value, _, strings) => textOf(strings[Number(value ?? NaN)]),
    str: (value) => textOf(value && unescapeControls(value)),
    inlineStr: (value, rich) => textOf(rich || value),
    b: (value) => (value === undefined ? NOTHING : { kind: 'boolean', value: isOn(value.trim()) }),
    e: (value) => (value === undefined ? NOTHING : { kind: 'error', text: value }),
    d: (value) => (value === undefined ? NOTHING : { kind: 'moment', iso: value }),
  }),
);

const textOf = (text: string | undefined): Content =>
  text === undefined ? NOTHING : { kind: 'text', text: text.normalize('NFC') };

function numberOf(value: string | undefined): Content {
  if (value === undefined || value.trim() === '') return NOTHING;
  const number = Number(value);
  return Number.isFinite(number) ? { kind: 'number', number } : { kind: 'text', text: value };
}

export const isBlank = (content: Content): boolean =>
  content.kind === 'none' || (content.kind === 'text' && content.text.trim() === '');
