import type { Note, Place } from '../../core/outcome/index.ts';
import { say } from './sayings.ts';

/** Some of the lines of a cell. */
export interface LineRun {
  from: number;
  to: number;
}

/** A row as far as it matters: its cells with the tables inside them. */
interface Row {
  cells: readonly { inner: readonly unknown[] }[];
}

/**
 * Is a table only a frame around others? It has one cell in each row: so it can have no columns of tasks, but the
 * table inside can.
 */
export const isFrame = (rows: readonly Row[]): boolean =>
  rows.every(({ cells }) => cells.length === 1) &&
  rows.some(({ cells }) => cells.some(({ inner }) => inner.length > 0));

/** Of a cell that is no frame: each table inside has become lines of it, which a note says. */
export const nestedNotes = (lines: readonly string[], inner: readonly LineRun[], where: Place): Note[] =>
  inner
    .map(({ from, to }) => lines.slice(from, to).join('\n'))
    .filter((text) => text.trim() !== '')
    .map((text) => say('nested-table', text, where));
