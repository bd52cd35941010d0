import {
  type BookContent,
  type CellValue,
  fingerprintOf,
  type SheetLook,
  type SheetSnapshot,
} from '../../core/workbook/index.ts';
import type { DrawnBook } from '../../readers/xlsx/index.ts';

/** A sheet that lies in the opened file says which part it is, so that saving changes that part and no more. */
export type KeptLook = SheetLook & { kept?: string };

export const keptOf = ({ look }: { look?: SheetLook }): string | undefined =>
  (look as KeptLook | undefined)?.kept;

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

const USUAL_WIDTH = 8.43;

/** The part's path and what stood in it: an undo that was written into another file finds no such sheet here. */
const keyOf = ({ name, rows }: { name: string; rows: readonly CellValue[][] }, part: string) =>
  JSON.stringify([part, fingerprintOf([[name], ...rows]).print]);
