import { addDays, endOfMonth, isDay } from '../calendar/index.ts';
import { lastInTime, STATUSES, type TaskStatus } from '../progress/index.ts';
import type { SheetModel } from '../workbook/index.ts';
import type { TaskRow } from './appendixSheet.ts';
import { day, text } from './codecs.ts';
import { bodyColumn, drawTable } from './draw.ts';
import { wholeColumn } from './formulas.ts';
import { calculated, field, type Field, type TableSpec } from './spec.ts';
import { STATUS_TONES } from './statusTones.ts';

/** The rows of one appendix, with the headers by which formulas find their state and last day. */
export interface CountedAppendix {
  sheet: string;
  table: string;
  headers: { status: string; due: string };
  rows: readonly TaskRow[];
}

const SHEET = 'Tiến độ';
const STATUS_TABLE = 'tblTienDo';
const MONTH_TABLE = 'tblTienDoThang';
const STATUS = 'Tình trạng';
const MONTH = 'Tháng, từ ngày';
const DONE: readonly TaskStatus[] = ['Hoàn thành', 'Hoàn thành chậm'];

/** Counts by state and by month, all from formulas: they follow whatever people write into the appendices. */
export function progressSheet(appendices: readonly CountedAppendix[]): SheetModel {
  const states = drawTable(
    statusSpec(appendices),
    [...STATUSES].map((status) => ({ status })),
    1,
  );
  const months = drawTable(monthSpec(appendices), monthsOf(appendices), states.table.area.bottom + 4);
  const rows: SheetModel['rows'] = [];
  [states, months].forEach(({ table, rows: body }, i) => {
    rows[table.area.top - 1] = [TITLES[i] ?? null];
    body.forEach((row, j) => (rows[table.area.top + j] = row));
  });
  const width = Math.max(states.columns.length, months.columns.length);
  return {
    name: SHEET,
    columns: Array.from({ length: width }, (_, i) => ({
      width: Math.max(states.columns[i]?.width ?? 0, months.columns[i]?.width ?? 0),
      format: 'integer',
      align: i === 0 ? ('left' as const) : ('center' as const),
    })),
    rows: Array.from(rows, (row) => row ?? []),
    tables: [states.table, months.table],
    bold: [states, months].map(({ table: { area } }) => ({
      ...{ top: area.top - 1, bottom: area.top - 1, left: 0, right: 0 },
    })),
    validations: [],
    conditionalFormats: STATUS_TONES.map((tone) => ({ ...tone, area: bodyColumn(states.table, 0) })),
    print: { orientation: 'portrait' },
  };
}

const TITLES = ['Số nhiệm vụ theo tình trạng', 'Số nhiệm vụ theo tháng đến hạn'];

interface StatusRow {
  status: string;
}

function statusSpec(appendices: readonly CountedAppendix[]): TableSpec<StatusRow> {
  const count = ({ table, headers }: CountedAppendix) =>
    `COUNTIF(${wholeColumn(table, headers.status)},${STATUS_TABLE}[[#This Row],[${STATUS}]])`;
  const inState = (rows: readonly TaskRow[], status: string) =>
    rows.filter(({ state }) => state === status).length;
  const each = appendices.map((one) =>
    counted<StatusRow>(one.sheet, count(one), ({ status }) => inState(one.rows, status)),
  );
  const total = counted<StatusRow>('Cộng', sum(appendices.map(count)), ({ status }) =>
    inState(
      appendices.flatMap(({ rows }) => rows),
      status,
    ),
  );
  return {
    table: STATUS_TABLE,
    sheet: SHEET,
    fields: [field(STATUS, 'status', text, { min: 18 }), ...each, total],
  };
}

interface MonthRow {
  /** Its first day. */
  month: string;
}

/** A day typed as text is no number, and a text is more than any number: both are asked. */
function monthSpec(appendices: readonly CountedAppendix[]): TableSpec<MonthRow> {
  const first = `${MONTH_TABLE}[[#This Row],[${MONTH}]]`;
  const due = ({ table, headers }: CountedAppendix) => {
    const days = wholeColumn(table, headers.due);
    return `ISNUMBER(${days})*(${days}>=${first})*(${days}<=EOMONTH(${first},0))`;
  };
  const inState = ({ table, headers }: CountedAppendix, states: readonly TaskStatus[]) =>
    `(${states.map((state) => `(${wholeColumn(table, headers.status)}="${state}")`).join('+')})`;
  const count = (one: CountedAppendix, states?: readonly TaskStatus[]) =>
    `SUMPRODUCT(${due(one)}*${states ? inState(one, states) : '1'})`;
  const column = (header: string, states?: readonly TaskStatus[]) =>
    counted<MonthRow>(
      header,
      `IF(${first}="","",${sum(appendices.map((one) => count(one, states)))})`,
      ({ month }) => countDue(appendices, month, states),
    );
  const fields = [
    field<MonthRow, 'month'>(MONTH, 'month', day, { min: 18 }),
    column('Đến hạn'),
    column('Đã hoàn thành', DONE),
    column('Quá hạn', ['Quá hạn']),
  ];
  return { table: MONTH_TABLE, sheet: SHEET, fields };
}

const counted = <R>(header: string, formula: string, result: (row: R) => number): Field<R> => ({
  ...calculated<R>(header, formula, result, 12),
  format: 'integer',
  align: 'center',
});
const sum = (parts: readonly string[]) => (parts.length > 0 ? parts.join('+') : '0');

const dueOf = ({ task, entry }: TaskRow) => entry?.due ?? lastInTime(task.deadline, true) ?? '';

function countDue(
  appendices: readonly CountedAppendix[],
  month: string,
  states: readonly TaskStatus[] = STATUSES,
): number {
  const rows = appendices.flatMap((one) => one.rows);
  const isDue = (row: TaskRow) => dueOf(row) >= month && dueOf(row) <= endOfMonth(month);
  return rows.filter((row) => isDue(row) && states.some((state) => state === row.state)).length;
}

/** A table of more months is no help; the plan of five years has sixty. */
const MOST_MONTHS = 120;

/** Every month from the first last day to the latest, so that a quiet one is seen too. */
function monthsOf(appendices: readonly CountedAppendix[]): MonthRow[] {
  const days = appendices
    .flatMap(({ rows }) => rows.map(dueOf))
    .filter(isCountable)
    .sort();
  const [first, last = ''] = [days[0], days.at(-1)];
  const months: MonthRow[] = [];
  let month = first && `${first.slice(0, 8)}01`;
  while (month && month <= last && months.length < MOST_MONTHS) {
    months.push({ month });
    month = addDays(endOfMonth(month), 1);
  }
  return months;
}

/** Days that Excel can hold. */
const isCountable = (one: string) => isDay(one) && one >= '1900-03-01' && one < '9999-12-01';
