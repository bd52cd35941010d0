import type { BookContent, SheetSnapshot } from '../../core/workbook/index.ts';
import { readDrawnBook } from '../../readers/xlsx/index.ts';
import { keptOf, withKeys } from './kept.ts';
import { Parts, type Relation, relationsOf } from './parts.ts';
import { tagsOf } from './scan.ts';

/** Things of the opened file that would not be in the saved one. */
export interface Loss {
  sheet: string;
  /** Kinds of parts that lay on it: "drawing", "comments", "pivotTable". */
  kinds: string[];
}

/** What would go with a save: what lay beside the cells of sheets that are no longer there, or drawn over. */
export function lossesOf(content: BookContent, original: Uint8Array): Loss[] {
  const book = readDrawnBook(original);
  const parts = new Parts(book.parts);
  const kept = new Set(content.sheets.map(keptOf));
  const keys = withKeys(book).sheets.map(keptOf);
  return book.sheets.flatMap(({ name, part }, i) => {
    if (kept.has(keys[i])) return [];
    const kinds = relationsOf(parts, part).filter(({ type }) => !OWN_TO_CELLS.has(type));
    const now = content.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const lost = now ? kinds.filter((one) => isCovered(parts, one, now)) : kinds;
    return lost.length > 0 ? [{ sheet: name, kinds: [...new Set(lost.map(({ type }) => type))] }] : [];
  });
}

/** A sheet has one drawing: where the program puts its charts, more than those must have lain on the old one. */
function isCovered(parts: Parts, { type, path }: Relation, { look }: SheetSnapshot): boolean {
  const own = look?.charts?.length ?? 0;
  if (type !== 'drawing' || own === 0) return false;
  const anchors = [...tagsOf(parts.text(path) ?? '')].filter(
    ({ name, kind }) => /Anchor$/u.test(name) && kind !== 'close',
  );
  return anchors.length > own;
}

/** Relations of a sheet that are drawn anew, or belong to a printer of somebody. */
export const OWN_TO_CELLS = new Set(['table', 'printerSettings', 'hyperlink']);
