import {
  type Area,
  type BookContent,
  type CellValue,
  fingerprintOf,
  type RowMove,
  type SheetLook,
  type SheetSnapshot,
  USUAL_WIDTH,
} from '../../core/workbook/index.ts';
import type { DrawnBook } from '../../readers/xlsx/index.ts';

/**
 * A sheet that lies in the opened file says which part it is, so that saving changes that part and no more; and what
 * became of its rows since, in order: those that came and went, and tables that became longer.
 */
export type KeptLook = SheetLook & { kept?: string; moves?: readonly KeptMove[] };
export type KeptMove = LikeMove | { grown: Area; bottom: number };
/** `like`: the row above or below whose formats new ones take. */
export type LikeMove = RowMove & { like: number };

export const keptOf = ({ look }: { look?: SheetLook }): string | undefined =>
  (look as KeptLook | undefined)?.kept;
export const movesOf = ({ look }: { look?: SheetLook }): readonly KeptMove[] =>
  (look as KeptLook | undefined)?.moves ?? [];

/** The sheets of an opened file: each with the look that the program knows, and its key. */
export function withKeys({ content, sheets }: DrawnBook): BookContent {
  return {
    names: content.names,
    sheets: content.sheets.map((sheet, i): SheetSnapshot => {
      const drawn = sheets[i]?.drawn;
      const look: KeptLook = {
        columns: Array.from(drawn?.widths ?? [], (width = USUAL_WIDTH) => ({ width })),
        validations: (drawn?.validations ?? []).flatMap(({ list, ...rest }) =>
          list === undefined ? [rest] : 'area' in list ? [] : [{ ...rest, list }],
        ),
        conditionalFormats: [],
        ...(drawn && (drawn.freeze.rows > 0 || drawn.freeze.columns > 0) && { freeze: drawn.freeze }),
        print: { orientation: 'portrait' },
        kept: keyOf(sheet, sheets[i]?.part ?? ''),
      };
      return { ...sheet, look };
    }),
  };
}

/** The part's path and what stood in it: an undo that was written into another file finds no such sheet here. */
const keyOf = ({ name, rows }: { name: string; rows: readonly CellValue[][] }, part: string) =>
  JSON.stringify([part, fingerprintOf([[name], ...rows]).print]);
