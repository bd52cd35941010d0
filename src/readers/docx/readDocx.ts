import type { Note, Outcome } from '../../core/outcome/index.ts';
import type { SourceDocument } from '../../core/table/index.ts';
import { openZip, readXml, say, type Zip } from '../shared/index.ts';
import { Counters } from './counters.ts';
import { Numbering } from './numbering.ts';
import { type WordParts, wordParts } from './parts.ts';
import { sideTexts } from './sideTexts.ts';
import { steer } from './steer.ts';
import { Styles } from './styles.ts';
import { type Surroundings, Walk } from './walk.ts';

/**
 * Reads a .docx: paragraphs and tables in order, as they are seen in Word: with automatic numbers ("1. Rà soát…"),
 * tracked changes accepted, merged cells as spans. What is not running text or table stands in a note.
 *
 * Errors (DocumentError): those of openZip, 'not-word', 'broken-xml', 'xml-entities', 'too-many-rows', 'too-large'.
 */
export function readDocx(bytes: Uint8Array, file: string): Outcome<SourceDocument> {
  const zip = openZip(bytes);
  const parts = wordParts(zip);
  const walk = new Walk(surroundings(zip, parts, file));
  readXml(zip.text(parts.main), steer(walk), parts.main);
  walk.stopCarrying();
  const notes = [...changeNotes(walk), ...walk.notes, ...sideTexts(zip, parts, walk)];
  return { value: { file, blocks: walk.blocks }, notes };
}

function surroundings(zip: Zip, parts: WordParts, file: string): Surroundings {
  const part = (type: string): { xml?: string; path?: string } => {
    const path = parts.related.find((one) => one.type === type)?.path;
    return path === undefined ? {} : { xml: zip.text(path), path };
  };
  const [styles, numbering] = [part('styles'), part('numbering')];
  return {
    file,
    styles: new Styles(styles.xml, styles.path),
    counters: new Counters(new Numbering(numbering.xml, numbering.path)),
  };
}

function changeNotes({ changes, around }: Walk): Note[] {
  return changes === 0 ? [] : [say('tracked-changes', String(changes), { file: around.file })];
}
