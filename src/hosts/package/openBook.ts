import { type BookContent, type SheetDrawing, WorkbookError } from '../../core/workbook/index.ts';
import { type DrawnPart, readDrawnBook } from '../../readers/xlsx/index.ts';
import { keptOf, withKeys } from './kept.ts';

/** An opened file as plain data, as a worker hands it over. */
export interface OpenedBook {
  content: BookContent;
  /** By the key of the sheet. */
  drawn: Record<string, DrawnPart>;
  /** Sheets that the file hides. */
  hidden: string[];
}

/** Errors: DocumentError as the reader has them, WorkbookError unreadable for a file without sheets of cells. */
export function openBook(bytes: Uint8Array): OpenedBook {
  const book = readDrawnBook(bytes);
  const content = withKeys(book);
  if (content.sheets.length === 0) throw new WorkbookError('unreadable');
  return {
    content,
    drawn: Object.fromEntries(
      content.sheets.map((sheet, i) => [keptOf(sheet) ?? '', book.sheets[i]?.drawn as DrawnPart]),
    ),
    hidden: book.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}

/** The drawings with a way to ask how a cell looks: of its own, of its column, plain. */
export const drawingsOf = (drawn: OpenedBook['drawn']): Map<string, SheetDrawing> =>
  new Map(Object.entries(drawn).map(([key, part]) => [key, asDrawing(part)]));

// What an earlier version kept in a browser has no pictures.
function asDrawing({ looks, cells, columns, pictures = [], ...rest }: DrawnPart): SheetDrawing {
  const plain = looks[0] ?? {};
  return {
    ...rest,
    pictures,
    lookAt: (row, column) => looks[cells[row]?.[column] ?? columns[column] ?? 0] ?? plain,
  };
}
