import { cleanText } from '../text/index.ts';
import { readCode } from './codes.ts';
import type { GridRow } from './grid.ts';
import { roleSaidBy } from './headerWords.ts';
import { type Header, type Hints, readHeader } from './headers.ts';

/** Rows over a header that may be titles of the sheet. */
const MOST_ABOVE = 12;

/**
 * The row of a table without a header that could be one and whose columns are, by their cells, those of tasks: "Phiên |
 * Dự kiến họp | Bàn về | Chuẩn bị". Guesses more than one column, so time and doer must both be there.
 */
export function headerByCells(
  rows: readonly GridRow[],
  hints: Hints,
): { at: number; header: Header } | undefined {
  for (const [at, row] of rows.slice(0, MOST_ABOVE).entries()) {
    const header = couldBeHeader(row) ? readHeader(rows, at, row, hints) : undefined;
    const roles = new Set(header?.columns.map(({ role }) => role));
    if (header && roles.has('deadline') && (roles.has('lead') || roles.has('implementer')))
      return { at, header };
  }
  return undefined;
}

const LONGEST_HEAD = 40;

/** Three short names or more without a figure in them, each once, and at least one that is the name of a column. */
function couldBeHeader(row: GridRow): boolean {
  const cells = [...new Set(row.cells)].map((cell) => cleanText(cell?.text ?? ''));
  const texts = cells.filter(Boolean);
  return (
    texts.length >= 3 &&
    new Set(texts).size === cells.length &&
    texts.every((text) => text.length <= LONGEST_HEAD && /^(?:\p{L}[^\d:;]*|#)$/u.test(text)) &&
    readCode(texts[0] ?? '').style === 'none' &&
    texts.some((text) => roleSaidBy(text) !== undefined)
  );
}
