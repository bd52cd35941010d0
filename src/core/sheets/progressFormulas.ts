import { STATUSES, type TaskStatus } from '../progress/index.ts';
import { ASSIGNMENT_HEADERS } from './assignments.ts';
import {
  type AppendixTable,
  ASSIGNMENT_TABLE,
  MILESTONE_TABLE,
  text,
  thisRow,
  thisRowSpan,
  wholeColumn,
} from './formulas.ts';
import { MILESTONE_HEADERS, MILESTONE_STATUS } from './milestones.ts';
import { KIND_WORDS, PART_OF_UNIT_WORDS } from './words.ts';

const sum = (parts: readonly string[]) => (parts.length > 0 ? parts.join('+') : '0');

/** How many rows of these appendices have the state that the row of the table names. */
export const countByState = (appendices: readonly AppendixTable[], table: string, header: string): string =>
  sum(
    appendices.map((one) => `COUNTIF(${wholeColumn(one.table, one.own.status)},${thisRow(table, header)})`),
  );

/** "Cộng" of a row that names what it counts: of its own cells, since counting all again in one cell outgrows it. */
export const totalOfRow = (table: string, header: string, first: string, last: string): string =>
  `IF(${thisRow(table, header)}="","",SUM(${thisRowSpan(table, first, last)}))`;

/**
 * How many milestones of that state end in the month of the row: the rows of the appendices, and those of Mốc thời
 * gian where a cell names several. A day typed as text is no number, and a text is more than any number: both are asked.
 */
export function countDue(
  appendices: readonly AppendixTable[],
  table: string,
  header: string,
  state: TaskStatus,
): string {
  const first = thisRow(table, header);
  const inMonth = (days: string) => `ISNUMBER(${days})*(${days}>=${first})*(${days}<=EOMONTH(${first},0))`;
  const inState = (cells: string) => `(${cells}=${text(state)})`;
  const rows = appendices.map(({ table: name, own }) => {
    const isOne = `(${wholeColumn(name, own.kind)}<>${text(KIND_WORDS.multiple)})`;
    return `SUMPRODUCT(${inMonth(wholeColumn(name, own.due))}*${isOne}*${inState(wholeColumn(name, own.status))})`;
  });
  const column = (name: string) => wholeColumn(MILESTONE_TABLE, name);
  const [due, lastDay] = [column(MILESTONE_HEADERS.due), column(MILESTONE_HEADERS.lastDay)];
  const ends = `(${inMonth(lastDay)}+(1-ISNUMBER(${lastDay}))*${inMonth(due)})`;
  const numbered = `(${column(MILESTONE_HEADERS.number)}<>"")`;
  const items = `SUMPRODUCT(${ends}*${numbered}*${inState(column(MILESTONE_STATUS))})`;
  return `IF(${first}="","",${sum([...rows, items])})`;
}

/** How many tasks the unit of the row has to do that are in these states, or helps with. */
export function countOfUnit(
  table: string,
  header: string,
  what: { states: readonly TaskStatus[] } | 'helping',
): string {
  const unit = thisRow(table, header);
  const column = (name: string) => wholeColumn(ASSIGNMENT_TABLE, name);
  const part = what === 'helping' ? PART_OF_UNIT_WORDS.helping : PART_OF_UNIT_WORDS.responsible;
  const own = `(${column(ASSIGNMENT_HEADERS.official)}=${unit})*(${column(ASSIGNMENT_HEADERS.part)}=${text(part)})`;
  const isAll = what === 'helping' || what.states.length === STATUSES.length;
  const cells = column(ASSIGNMENT_HEADERS.status);
  const states = isAll ? '' : `*(${what.states.map((state) => `(${cells}=${text(state)})`).join('+')})`;
  return `IF(${unit}="","",SUMPRODUCT(${own}${states}))`;
}
