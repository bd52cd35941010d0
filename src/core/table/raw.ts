import type { Place } from '../outcome/index.ts';

/**
 * One cell as the source has it. `column` is its grid column from 0; spans are 1 when absent.
 * Cells covered by another's span are not listed. `text` is NFC, lines parted by "\n".
 */
export interface RawCell {
  text: string;
  column: number;
  colSpan?: number;
  rowSpan?: number;
  /** Set when the source had already turned the text into a number or an ISO date (a spreadsheet). */
  typed?: 'number' | 'date';
}

export interface RawRow {
  cells: RawCell[];
  where: Place;
  /** The source has pages, and one ended above this row. */
  afterBreak?: true;
}

export interface RawTable {
  kind: 'table';
  rows: RawRow[];
  where: Place;
}

/** A paragraph outside tables. `text` carries the automatic number in front where Word made one. */
export interface RawParagraph {
  kind: 'paragraph';
  text: string;
  where: Place;
  /** The source says that it is the title of the table right below. */
  isCaption?: true;
}

/** What every reader gives: paragraphs and tables in the order of the document. */
export interface SourceDocument {
  file: string;
  blocks: (RawParagraph | RawTable)[];
}
