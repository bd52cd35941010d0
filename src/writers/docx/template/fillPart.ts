import { DocumentError } from '../../../core/outcome/index.ts';
import { dropParagraph } from './dropParagraph.ts';
import { type FieldPlace, fieldKey, fieldsIn, inCaseOf } from './fields.ts';
import {
  escaped,
  type ParagraphPlace,
  paragraphsOf,
  type Tokens,
  tokensOf,
  unescaped,
} from './paragraphs.ts';

/**
 * What fields become, by fieldKey: words; blocks as WordprocessingML in place of the whole paragraph; whether the
 * paragraph that begins with it stands at all.
 */
export type Values = ReadonlyMap<string, Value>;
export type Value = { words: string } | { blocks: string } | { holds: boolean };

/**
 * A part of a document with its fields filled. Word cuts a text into runs wherever it likes ("[Tên " + "đơn vị]"), so a
 * field is looked for in the whole paragraph; its words take the looks of the run in which it begins.
 */
export function fillPart(xml: string, values: Values): string {
  const tokens = tokensOf(xml);
  for (const paragraph of paragraphsOf(tokens)) fillParagraph(tokens, paragraph, values);
  return tokens.join('');
}

/** The names of all fields, as typed. */
export const fieldNames = (xml: string): FieldPlace['name'][] => {
  const tokens = tokensOf(xml);
  return paragraphsOf(tokens).flatMap((one) => fieldsIn(textOf(tokens, one)).map(({ name }) => name));
};

const textOf = (tokens: Tokens, { texts }: ParagraphPlace) =>
  texts.map((at) => unescaped(tokens[at] ?? '')).join('');

/** The paragraphs as typed, with their fields; dots that a tab draws are dots. */
export const paragraphTexts = (xml: string): string[] => {
  const tokens = tokensOf(xml);
  return paragraphsOf(tokens).map((one) => shownText(tokens, one));
};

function shownText(tokens: Tokens, { from, to, texts }: ParagraphPlace): string {
  const own = new Set(texts);
  const isDotted = /w:leader="(?:dot|underscore|hyphen|middleDot)"/u.test(tokens.slice(from, to).join(''));
  const shown = (token: string, at: number) => {
    if (own.has(at)) return unescaped(token);
    return /^<w:tab\s*\/>$/u.test(token) ? (isDotted ? '……' : ' ') : '';
  };
  return tokens
    .slice(from, to)
    .map((token, i) => shown(token, from + i))
    .join('');
}

function fillParagraph(tokens: Tokens, paragraph: ParagraphPlace, values: Values): void {
  if (!standsBy(tokens, paragraph, values)) return dropParagraph(tokens, paragraph);
  const text = textOf(tokens, paragraph);
  // From the end, so that the places before stay.
  for (const field of fieldsIn(text).reverse()) {
    const value = values.get(fieldKey(field.name));
    if (value === undefined) throw new DocumentError('unknown-field', { field: field.name });
    if ('holds' in value) throw new DocumentError('condition-not-first', { field: field.name });
    if ('words' in value) replaceIn(tokens, paragraph, field, inCaseOf(field.name, value.words));
    else if (text.trim() !== text.slice(field.from, field.to))
      throw new DocumentError('field-not-alone', { field: field.name });
    else {
      replaceIn(tokens, paragraph, field, '');
      // The paragraph stays, empty, below: a table at the end of a cell needs one, and it may carry a section's end.
      tokens[paragraph.from] = value.blocks + (tokens[paragraph.from] ?? '');
    }
  }
}

/** Whether all conditions at the head of the paragraph hold; they go. */
function standsBy(tokens: Tokens, paragraph: ParagraphPlace, values: Values): boolean {
  for (;;) {
    const text = textOf(tokens, paragraph);
    const [first] = fieldsIn(text);
    const value = first && values.get(fieldKey(first.name));
    if (!first || !value || !('holds' in value) || text.slice(0, first.from).trim() !== '') return true;
    if (!value.holds) return false;
    const rest = text.slice(first.to);
    replaceIn(tokens, paragraph, { ...first, from: 0, to: text.length - rest.trimStart().length }, '');
  }
}

/** The words go where the field begins; what of it stands in later runs is cut. */
function replaceIn(tokens: Tokens, { texts }: ParagraphPlace, { from, to }: FieldPlace, words: string): void {
  let start = 0;
  let isFirst = true;
  for (const at of texts) {
    const text = unescaped(tokens[at] ?? '');
    const [a, b] = [Math.max(0, from - start), Math.min(text.length, to - start)];
    start += text.length;
    if (a >= b) continue;
    const parts = [text.slice(0, a), isFirst ? words : '', text.slice(b)].join('');
    isFirst = false;
    tokens[at - 1] = '<w:t xml:space="preserve">';
    tokens[at] = parts.split('\n').map(escaped).join('</w:t><w:br/><w:t xml:space="preserve">');
  }
}
