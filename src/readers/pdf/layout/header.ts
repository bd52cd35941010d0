import { oneLine } from '../../../core/text/index.ts';
import type { TableCell } from './table.ts';

/** How many rows at the top say the same as those of the first page: its header. */
export function repeatedRows(first: readonly TableCell[], next: readonly TableCell[]): number {
  let row = 0;
  while (isSameRow(rowOf(first, row), rowOf(next, row))) row++;
  // A merged cell of the header that would be cut is none of it.
  return next.some((cell) => cell.row < row && cell.row + cell.rowSpan > row) ? 0 : row;
}

export const rowText = (cells: readonly TableCell[], row: number): string =>
  rowOf(cells, row)
    .map(({ text }) => oneLine(text))
    .filter(Boolean)
    .join(' | ');

const rowOf = (cells: readonly TableCell[], row: number) => cells.filter((cell) => cell.row === row);

const isSameRow = (a: readonly TableCell[], b: readonly TableCell[]) =>
  b.some(({ text }) => text !== '') &&
  a.length === b.length &&
  a.every(({ column, text }, i) => column === b[i]?.column && oneLine(text) === oneLine(b[i].text));

/**
 * Cells with their header parted from what follows it: without lines the end of a row that the page cut stands right
 * below the header, "Nội dung" + "của phường" → two rows. The cells as they are, where nothing is to be parted.
 */
export function withHeaderParted(first: readonly TableCell[], next: readonly TableCell[]): TableCell[] {
  const [header, top] = [rowOf(first, 0), rowOf(next, 0)];
  const rests = top.map((cell, i) => restAfter(header[i], cell));
  const isPart = header.length === top.length && rests.every((text) => text !== undefined);
  const isMerged = top.some(({ rowSpan }) => rowSpan > 1);
  if (!isPart || isMerged || header.every(({ text }) => text === '') || rests.every((text) => text === ''))
    return [...next];
  return [
    ...top.map((cell, i) => ({ ...cell, text: header[i]?.text ?? '' })),
    ...top.map((cell, i) => ({ ...cell, row: 1, text: rests[i] ?? '' })),
    ...next.filter(({ row }) => row > 0).map((cell) => ({ ...cell, row: cell.row + 1 })),
  ];
}

/** "Nội dung" of "Nội dung\ncủa phường" → "của phường"; undefined where the text begins otherwise. */
function restAfter(header: TableCell | undefined, { column, text }: TableCell): string | undefined {
  if (header?.column !== column) return undefined;
  const words = oneLine(header.text).split(' ').filter(Boolean);
  const own = [...text.matchAll(/\S+/gu)];
  if (!words.every((word, i) => own[i]?.[0] === word)) return undefined;
  const last = own[words.length - 1];
  return (last ? text.slice(last.index + last[0].length) : text).trim();
}
