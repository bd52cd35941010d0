import type { Auto } from './office/model.ts';

export type Format = 'docx' | 'html' | 'txt' | 'xlsx';
export type Role =
  | 'code'
  | 'task'
  | 'lead'
  | 'implementer'
  | 'coordinator'
  | 'deadline'
  | 'product'
  | 'legalBasis'
  | 'funding'
  | 'note'
  | 'other';

/**
 * A cell as data. A bare string is shown as it means. Otherwise `shown` (or `in[format]`) is what the document has:
 * a ditto mark, half of a cell that a page break cut, another spelling of the same text.
 */
export type Value = string | RichValue;
export interface RichValue {
  means: string;
  shown?: string;
  in?: Partial<Record<Format, string>>;
  /** The cell is merged over so many rows, itself included. */
  rows?: number;
  /** Merged over from above; in a text file the cell is blank, or says it again. */
  covered?: 'blank' | 'again';
  /** Belongs to this row from above though it stands in it: the second half of a cut merged cell. */
  inherited?: boolean;
  /** A ditto mark. */
  ditto?: boolean;
  /** A spreadsheet has made a number or a day of it. */
  number?: number;
  formula?: string;
  day?: string;
  format?: string;
  /** Agenda items that stand in a table inside the cell (only where the format has such tables). */
  inner?: string[];
  /** A title that is also a title's agenda: what stands after the dashes. */
  items?: string[];
  /** Who leads and who helps, where one column holds both. */
  roles?: { lead: string[]; coordinator: string[] };
}

/** A title row. `level` 0 is the outermost. `span` false: the title stands in the content column alone. */
export interface GroupEntry {
  kind: 'group';
  code: string;
  title: string;
  level?: number;
  statedCount?: number;
  list?: Omit<Auto, 'shown'>;
  /** How the row is laid: over all columns but the code's, over all of them, or in the content column only. */
  laid?: 'span' | 'whole' | 'cell';
}

/** A row of work. `depth` 0 stands under its group, 1 under the last row of depth 0, and so on. */
export interface TaskEntry {
  kind: 'task';
  code: string;
  depth?: number;
  /** Cells by role; unknown columns by `other:Header`. */
  cells: Partial<Record<string, Value>>;
  /** Word's automatic numbering makes the code (in the formats that have it). */
  list?: Omit<Auto, 'shown'>;
  /** The code as a spreadsheet holds it. */
  codeValue?: { number: number; formula?: string };
  /** A row that a tracked change has put in. */
  change?: 'ins';
}

/** A row that a tracked change has taken out: in the file, not in the plan. */
export interface GoneEntry {
  kind: 'gone';
  cells: Partial<Record<string, string>>;
}

/** Here a page ends: the header comes again, in a table of its own or as a row of the same one. */
export interface PageEntry {
  kind: 'page';
  as?: 'table' | 'row' | 'hidden-row';
}

/** The rest of the row before the page break, its other cells blank, or `before` of them left out of the grid. */
export interface RestEntry {
  kind: 'rest';
  before?: number;
  cells: Partial<Record<string, string>>;
}

export type Entry = GroupEntry | TaskEntry | GoneEntry | PageEntry | RestEntry;

export interface Column {
  header: string;
  role: Role;
  width: number;
}

/** One appendix as data: heading lines, columns, rows. */
export interface AppendixData {
  key: string;
  label?: string;
  title?: string;
  attachedTo?: { number: string | null; date: string | null };
  columns: Column[];
  entries: Entry[];
}

/** The key under which a column's cells stand in `cells`. */
export function cellKey(column: Column): string {
  return column.role === 'other' ? `other:${column.header}` : column.role;
}
