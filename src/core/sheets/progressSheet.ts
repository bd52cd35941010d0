import {
  type Counts,
  loadByMonth,
  loadByUnit,
  type MonthlyState,
  type MonthLoad,
  type NameOf,
  STATUSES,
  type TaskProgress,
  type TaskStatus,
  type UnitLoad,
} from '../progress/index.ts';
import type { SheetModel, TableModel } from '../workbook/index.ts';
import { day, text } from './codecs.ts';
import { bodyColumn, type DrawnTable, drawTable } from './draw.ts';
import type { AppendixTable } from './formulas.ts';
import { countByState, countDue, countOfUnit, totalOfRow } from './progressFormulas.ts';
import { progressCharts } from './progressCharts.ts';
import { calculated, field, type Field, type TableSpec } from './spec.ts';
import { STATUS_TONES } from './statusTones.ts';

/** An appendix whose rows are counted. */
export interface CountedAppendix extends AppendixTable {
  key: string;
  sheet: string;
}

export interface ProgressCounts {
  appendices: readonly CountedAppendix[];
  tasks: readonly TaskProgress[];
  /** Those with a day: what is counted by month. */
  milestones: readonly MonthlyState[];
  nameOf: NameOf;
}

export const PROGRESS_SHEET = 'Tiến độ';
const STATUS = 'Tình trạng';
const MONTH = 'Tháng, từ ngày';
const UNIT = 'Đơn vị';
export const MONTH_TABLE = 'tblTienDoThang';
export const UNIT_TABLE = 'tblTienDoDonVi';
/** Blank rows between the tables: a title, and a picture where there is one. */
const GAP = 3;
/** States that something with a last day can have. */
export const DATED_STATUSES: readonly TaskStatus[] = [
  'Quá hạn',
  'Sắp đến hạn',
  'Chưa đến hạn',
  'Hoàn thành chậm',
  'Hoàn thành',
];

/** Counts by state, month and unit, all from formulas: they follow whatever people write into the sheets. */
export function progressSheet(counts: ProgressCounts): SheetModel {
  const drawn = drawBelow([
    (top) =>
      drawTable(
        statusSpec(counts),
        [...STATUSES].map((status) => ({ status })),
        top,
      ),
    (top) => drawTable(monthSpec(counts.appendices), loadByMonth(counts.milestones), top),
    (top) => drawTable(unitSpec(), loadByUnit(counts.tasks, counts.nameOf), top),
  ]);
  const rows: SheetModel['rows'] = [];
  drawn.forEach(({ table: { area }, rows: body }, i) => {
    rows[area.top - 1] = [TITLES[i] ?? null];
    body.forEach((row, j) => (rows[area.top + j] = row));
  });
  const [states, months, units] = drawn;
  return {
    name: PROGRESS_SHEET,
    columns: columnsOf(drawn),
    rows: Array.from(rows, (row) => row ?? []),
    tables: drawn.map(({ table }) => table),
    bold: drawn.map(({ table: { area } }) => ({
      top: area.top - 1,
      bottom: area.top - 1,
      left: 0,
      right: 0,
    })),
    validations: [],
    conditionalFormats: states
      ? STATUS_TONES.map((tone) => ({ ...tone, area: bodyColumn(states.table, 0) }))
      : [],
    charts: months && units ? progressCharts(months, units) : [],
    print: { orientation: 'landscape' },
  };
}

const TITLES = [
  'Số nhiệm vụ theo tình trạng',
  'Số mốc theo tháng đến hạn (việc định kỳ không có ngày cuối thì không đếm ở đây)',
  'Số nhiệm vụ theo đơn vị phụ trách (chủ trì hoặc thực hiện), và số nhiệm vụ phối hợp',
];

/** One table below the other. */
function drawBelow(draws: readonly ((top: number) => DrawnTable)[]): DrawnTable[] {
  const drawn: DrawnTable[] = [];
  for (const draw of draws) {
    const last: TableModel | undefined = drawn.at(-1)?.table;
    drawn.push(draw(last ? last.area.bottom + GAP + 1 : 1));
  }
  return drawn;
}

function columnsOf(drawn: readonly DrawnTable[]): SheetModel['columns'] {
  const width = Math.max(...drawn.map(({ columns }) => columns.length));
  return Array.from({ length: width }, (_, i) => ({
    width: Math.max(...drawn.map(({ columns }) => columns[i]?.width ?? 0)),
    format: 'integer' as const,
    ...(i === 0 ? { align: 'left' as const, wrap: true } : { align: 'center' as const }),
  }));
}

const counted = <R>(header: string, formula: string, result: (row: R) => number): Field<R> =>
  calculated<R>(header, formula, result, 9, { format: 'integer', align: 'center' });

interface StatusRow {
  status: string;
}

function statusSpec({ appendices, tasks }: ProgressCounts): TableSpec<StatusRow> {
  const table = 'tblTienDo';
  const inState = (key: string | undefined, status: string) =>
    tasks.filter((one) => one.status === status && (key === undefined || one.appendix === key)).length;
  const column = (header: string, of: readonly CountedAppendix[], key?: string) =>
    counted<StatusRow>(header, countByState(of, table, STATUS), ({ status }) => inState(key, status));
  return {
    table,
    sheet: PROGRESS_SHEET,
    fields: [
      field<StatusRow, 'status'>(STATUS, 'status', text, { min: 18 }),
      ...appendices.map((one) => column(one.sheet, [one], one.key)),
      column('Cộng', appendices),
    ],
  };
}

const total = (counts: Counts, of: readonly TaskStatus[]) => of.reduce((sum, one) => sum + counts[one], 0);

function monthSpec(appendices: readonly AppendixTable[]): TableSpec<MonthLoad> {
  const column = (status: TaskStatus) =>
    counted<MonthLoad>(
      status,
      countDue(appendices, MONTH_TABLE, MONTH, status),
      ({ counts }) => counts[status],
    );
  const [begin = '', end = ''] = [DATED_STATUSES[0], DATED_STATUSES.at(-1)];
  const first = field<{ first: string }, 'first'>(MONTH, 'first', day, { min: 18 });
  return {
    table: MONTH_TABLE,
    sheet: PROGRESS_SHEET,
    fields: [
      { ...first, write: ({ month }) => day.write(`${month}-01`), read: () => undefined },
      ...DATED_STATUSES.map(column),
      counted('Cộng', totalOfRow(MONTH_TABLE, MONTH, begin, end), ({ counts }) =>
        total(counts, DATED_STATUSES),
      ),
    ],
  };
}

function unitSpec(): TableSpec<UnitLoad> {
  const column = (header: string, states: readonly TaskStatus[]) =>
    counted<UnitLoad>(header, countOfUnit(UNIT_TABLE, UNIT, { states }), ({ responsible }) =>
      total(responsible, states),
    );
  return {
    table: UNIT_TABLE,
    sheet: PROGRESS_SHEET,
    fields: [
      field<UnitLoad, 'unit'>(UNIT, 'unit', text, { min: 18, max: 44 }),
      ...STATUSES.map((status) => column(status, [status])),
      column('Cộng', STATUSES),
      counted('Phối hợp', countOfUnit(UNIT_TABLE, UNIT, 'helping'), ({ helping }) => helping),
    ],
  };
}
