import type { Note, Place } from '../../core/outcome/index.ts';
import { cleanText } from '../../core/text/index.ts';
import {
  attribute,
  byName,
  readXml,
  say,
  type Saying,
  type XmlAttributes,
  type Zip,
} from '../shared/index.ts';
import type { Block } from './model.ts';
import type { WordParts } from './parts.ts';
import { steer } from './steer.ts';
import { type Surroundings, Walk } from './walk.ts';

interface SidePart {
  /** The element that holds one text, and the kind by which the main text refers to it. */
  element: string;
  saying: Saying;
}

/** Parts beside the main text, by the type of their relationship. */
const SIDE_PARTS = byName<SidePart>({
  footnotes: { element: 'footnote', saying: 'footnote' },
  endnotes: { element: 'endnote', saying: 'footnote' },
  comments: { element: 'comment', saying: 'comment' },
  header: { element: 'hdr', saying: 'header-footer' },
  footer: { element: 'ftr', saying: 'header-footer' },
});

/** Footnotes, comments, headers and footers as notes: they are no part of a table, but nothing may be lost. */
export function sideTexts(zip: Zip, parts: WordParts, main: Walk): Note[] {
  const notes = new Map<string, Note>();
  for (const { type, path } of parts.related) {
    const part = SIDE_PARTS.get(type);
    if (!part) continue;
    for (const { id, text } of textsOf(zip.text(path), path, part.element, main.around)) {
      if (part.saying === 'header-footer' && isPageNumber(text)) continue;
      const note = say(part.saying, text, placeOf(main, part.element, id));
      notes.set(JSON.stringify([note.text, note.where]), note);
    }
  }
  return [...notes.values()];
}

const isPageNumber = (text: string) =>
  !/\p{L}/u.test(text.replace(/(?<!\p{L})(?:trang|page|of)(?!\p{L})/giu, ''));

function placeOf(main: Walk, kind: string, id: string): Place {
  const found = main.references.find((reference) => reference.kind === kind && reference.id === id);
  return found?.where ?? { file: main.around.file };
}

function textsOf(
  xml: string,
  path: string,
  element: string,
  around: Surroundings,
): { id: string; text: string }[] {
  const texts: { id: string; text: string }[] = [];
  let walk: Walk | undefined;
  let lead: ReturnType<typeof steer> | undefined;
  let id = '';
  readXml(
    xml,
    {
      open(name, attributes) {
        if (name !== element) return lead?.open(name, attributes);
        if (isSeparator(attributes)) return;
        id = attribute(attributes, 'id') ?? '';
        walk = new Walk(around);
        lead = steer(walk);
      },
      close(name) {
        if (name !== element) return lead?.close(name);
        walk?.stopCarrying();
        const text = walk ? cleanText(walk.blocks.map(textOf).join('\n')) : '';
        if (text !== '') texts.push({ id, text });
        walk = lead = undefined;
      },
      text: (text) => lead?.text(text),
    },
    path,
  );
  return texts;
}

/** The line above the footnotes is a footnote, too, in the file. */
const isSeparator = (attributes: XmlAttributes) =>
  /separator|notice/iu.test(attribute(attributes, 'type') ?? '');

function textOf(block: Block): string {
  if (block.kind === 'paragraph') return block.text;
  return block.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join('\n');
}
