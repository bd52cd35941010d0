import { strFromU8, strToU8 } from 'fflate';
import type { DocTable, Letter } from '../../../core/exports/index.ts';
import { DocumentError } from '../../../core/outcome/index.ts';
import { packed, type Parts, withoutPeople } from '../anonymous.ts';
import { tablesXml } from '../tablesXml.ts';
import { fieldKey } from './fields.ts';
import { fieldNames, fillPart, paragraphTexts, type Value, type Values } from './fillPart.ts';

const MAIN = 'word/document.xml';
const FILLED = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;
/** Remarks and tracked changes are the office's own talk and would go out with each letter. */
const REMARKS = /<w:(?:ins|del|moveFrom|moveTo|commentReference)[\s>/]/u;
const NOTHING = 'Không có.';

/** A template that was looked through once and is filled as often as there are letters. */
export interface Template {
  /** With the fields as typed. */
  paragraphs: string[];
  fill(letter: Filling): Promise<Uint8Array>;
}
export type Filling = Pick<Letter, 'texts' | 'tables' | 'conditions'>;

/**
 * Opens a Word template by its parts. `known`: all fields it may ask for.
 * @throws DocumentError not-word, remarks-inside, unknown-field (the first that nobody knows), no-field
 */
export function openTemplate(parts: Parts, known: readonly string[]): Template {
  if (!parts[MAIN]) throw new DocumentError('not-word');
  const texts = Object.entries(parts)
    .filter(([path]) => FILLED.test(path))
    .map(([path, bytes]) => ({ path, xml: strFromU8(bytes) }));
  if (texts.some(({ xml }) => REMARKS.test(xml))) throw new DocumentError('remarks-inside');
  const asked = texts.flatMap(({ xml }) => fieldNames(xml));
  if (asked.length === 0) throw new DocumentError('no-field');
  const keys = new Set(known.map(fieldKey));
  const unknown = asked.find((name) => !keys.has(fieldKey(name)));
  if (unknown !== undefined)
    throw new DocumentError('unknown-field', { field: unknown, known: known.join(', ') });
  const others = withoutPeople(parts);
  return {
    paragraphs: texts.flatMap(({ xml }) => paragraphTexts(xml)),
    fill: async (letter) => {
      const values = await valuesOf(letter);
      const filled = texts.map(({ path, xml }) => [path, strToU8(fillPart(xml, values))] as const);
      return packed({ ...others, ...Object.fromEntries(filled) });
    },
  };
}

async function valuesOf({ texts, tables, conditions }: Filling): Promise<Values> {
  const named = Object.entries(tables).filter((entry): entry is [string, DocTable] => entry[1] !== undefined);
  const blocks = await tablesXml(named.map(([, table]) => table));
  const values = new Map<string, Value>();
  for (const [name, words] of Object.entries(texts)) values.set(fieldKey(name), { words });
  for (const name of Object.keys(tables)) values.set(fieldKey(name), { words: NOTHING });
  for (const [name, holds] of Object.entries(conditions)) values.set(fieldKey(name), { holds });
  named.forEach(([name], i) => values.set(fieldKey(name), { blocks: blocks[i] ?? '' }));
  return values;
}
