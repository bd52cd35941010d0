import { readDeadline } from '../deadlines/index.ts';
import { type Column, type ColumnRole, readCode, roleOfHeader } from '../table/index.ts';
import { oneLine } from '../text/index.ts';
import { startsLikeABody } from '../units/index.ts';

/** What a cell of a broken row can be. Weighed once, since a row is tried in many ways. */
export interface CellFacts {
  text: string;
  isCode: boolean;
  isDeadline: boolean;
  isBody: boolean;
  isHeaderWord: boolean;
}

export const factsOf = (text: string): CellFacts => ({
  text,
  isCode: text !== '' && readCode(text).style !== 'none',
  isDeadline: isDeadline(text),
  isBody: isBody(text),
  isHeaderWord: text.length < 40 && roleOfHeader(text) !== 'other',
});

const isDeadline = (text: string) =>
  text !== '' && text.length < 120 && !['unread', 'none'].includes(readDeadline(text, { year: 2000 }).kind);

const isBody = (text: string) => text.length < 400 && startsLikeABody(oneLine(text));

/** How well a cell suits a role, from 0 to 1, -1 for a sentence as a number; blank suits everything a little. */
export function fit(cell: CellFacts, role: ColumnRole): number {
  if (cell.text === '') return 0.3;
  if (role === 'code') return cell.isCode ? 1 : -1;
  if (role === 'deadline') return cell.isDeadline ? 1 : 0;
  if (role === 'task') return cell.isDeadline || cell.isCode ? 0 : taskFit(cell);
  if (role === 'lead' || role === 'implementer' || role === 'coordinator') return cell.isBody ? 1 : 0;
  return cell.isDeadline || cell.isBody ? 0.1 : 0.4;
}

const taskFit = ({ isBody: body, text }: CellFacts) => (body ? 0.3 : text.length > 25 ? 1 : 0.5);

/** The mean fit of cells that lie side by side from a column on. */
export const fitFrom = (cells: readonly CellFacts[], columns: readonly Column[], from: number): number =>
  cells.reduce((sum, cell, i) => sum + fit(cell, columns[from + i]?.role ?? 'other'), 0) /
  Math.max(1, cells.length);
