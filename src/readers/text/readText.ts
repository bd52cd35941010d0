import { type Outcome, tooLarge } from '../../core/outcome/index.ts';
import { modernise, type SourceDocument } from '../../core/table/index.ts';
import { MAX_CHARS } from '../shared/index.ts';
import { alignTables } from './aligned.ts';
import { blocksOf } from './blocks.ts';
import { joinBrokenRows } from './brokenRows.ts';
import { decodeText } from './decode.ts';
import { readLines } from './lines.ts';
import { unquoteLines } from './quoted.ts';

/**
 * A plan saved as text, its tables as lines with tabs: readText(bytes, 'kế hoạch.txt').
 *
 * Errors (DocumentError): those of decodeText, 'too-large', 'too-many-rows'.
 */
export function readText(bytes: Uint8Array, file: string): Outcome<SourceDocument> {
  const { value, notes } = decodeText(bytes, file);
  const document = readPastedText(value, file);
  return { value: document.value, notes: [...notes, ...document.notes] };
}

/** The same for text from the clipboard or from stdin. */
export function readPastedText(text: string, file: string): Outcome<SourceDocument> {
  if (text.length > MAX_CHARS) throw tooLarge('letters', MAX_CHARS, { size: text.length });
  const own = unquoteLines(readLines(text), file);
  const joined = joinBrokenRows(own.value, file);
  const { value, notes } = alignTables(joined.value, file);
  return modernise({
    value: { file, blocks: blocksOf(value, file) },
    notes: [...own.notes, ...joined.notes, ...notes],
  });
}
