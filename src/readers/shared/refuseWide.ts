import { tooLarge } from '../../core/outcome/index.ts';
import type { RawRow } from '../../core/table/index.ts';
import { MAX_POSITIONS } from './limits.ts';

/** Error 'too-large' where the grid of a table would have more positions than a program can hold. */
export function refuseWide(rows: readonly RawRow[]): void {
  let width = 0;
  for (const { cells } of rows)
    for (const cell of cells) width = Math.max(width, cell.column + (cell.colSpan ?? 1));
  if (width * rows.length > MAX_POSITIONS) throw tooLarge('cells', MAX_POSITIONS);
}
