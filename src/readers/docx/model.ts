import type { Note, Place } from '../../core/outcome/index.ts';
import type { RawParagraph, RawTable } from '../../core/table/index.ts';
import type { LineRun, Saying } from '../shared/index.ts';

/** A cell as the file has it, before merges are resolved. */
export interface DocxCell {
  lines: string[];
  span: number;
  vertical: 'none' | 'restart' | 'continue';
  /** The old horizontal merge: this cell belongs to the one on its left. */
  continuesLeft: boolean;
  isDeleted: boolean;
  /** Tables that stand in it, and which of its lines are theirs. */
  inner: (LineRun & { table: DocxTable })[];
}

export interface DocxRow {
  cells: DocxCell[];
  /** Grid columns left out before the first cell. */
  before: number;
  where: Place;
}

export interface DocxTable {
  rows: DocxRow[];
  /** Widths of the grid columns in twentieths of a point. */
  widths: number[];
  where: Place;
}

/** A cell at its column of the grid. */
export interface Placed {
  cell: DocxCell;
  column: number;
  span: number;
}

export type Block = RawParagraph | RawTable;

/** Where paragraphs go: `blocks` of the running text; without them `lines` of a cell. */
export interface Sink {
  blocks?: Block[];
  lines: string[];
  /** Text of a paragraph whose end was deleted: the next one goes on with it. */
  carried?: string;
}

/** What a table needs of the text it stands in: where its cells put their lines, and whom it tells what it noticed. */
export interface Running {
  readonly around: { readonly file: string };
  readonly notes: Note[];
  readonly sink: Sink;
  openSink(sink: Sink): void;
  closeSink(): void;
  stopCarrying(): void;
  note(code: Saying, text: string): void;
}
