import type { BookContent } from '../../../core/workbook/index.ts';
import { readDrawnBook } from '../../../readers/xlsx/index.ts';
import { keptOf, withKeys } from './kept.ts';
import { Parts, relationsOf } from './parts.ts';

/** Things of the opened file that would not be in the saved one. */
export interface Loss {
  sheet: string;
  /** Kinds of parts that lay on it: "drawing", "comments", "pivotTable". */
  kinds: string[];
}

/** What would go with a save: sheets of the file that are no longer there, with more on them than cells. */
export function lossesOf(content: BookContent, original: Uint8Array): Loss[] {
  const book = readDrawnBook(original);
  const parts = new Parts(book.parts);
  const names = new Set(content.sheets.map(({ name }) => name.toLowerCase()));
  const kept = new Set(content.sheets.map(keptOf));
  const keys = withKeys(book).sheets.map(keptOf);
  return book.sheets.flatMap(({ name, part }, i) => {
    if (kept.has(keys[i]) || names.has(name.toLowerCase())) return [];
    const kinds = relationsOf(parts, part).filter(({ type }) => !OWN_TO_CELLS.has(type));
    return kinds.length > 0 ? [{ sheet: name, kinds: [...new Set(kinds.map(({ type }) => type))] }] : [];
  });
}

/** Relations of a sheet that are drawn anew, or belong to a printer of somebody. */
export const OWN_TO_CELLS = new Set(['table', 'printerSettings', 'hyperlink']);
