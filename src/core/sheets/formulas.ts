import { ONGOING, STATUSES, type TaskStatus, WAITING } from '../progress/index.ts';
import type { DeadlineKind } from '../deadlines/index.ts';
import type { OwnColumn } from './headers.ts';
import { KIND_WORDS, STATED_WORDS } from './words.ts';

/** Names of the workbook that formulas count with. */
export const NAMES = {
  asOf: 'NgayTinh',
  soonDays: 'SoNgaySapDen',
  strictness: 'CachTinhHanTruoc',
  units: 'DanhSachDonVi',
  groups: 'DanhSachNhom',
  findingTask: 'VanDeMa',
  findingColumn: 'VanDeCot',
  findingState: 'VanDeXuLy',
} as const;

/** How "trước ngày D" is counted, in the words of Cài đặt. */
export const STRICT = 'Chặt chẽ';
export const HABIT = 'Theo thói quen';

export const MILESTONE_TABLE = 'tblMocThoiGian';
export const ASSIGNMENT_TABLE = 'tblPhanCong';

/** A column of the same row, as files spell it; brackets, # and ' in a header are marked with '. */
export const thisRow = (table: string, header: string): string =>
  `${table}[[#This Row],[${escapeHeader(header)}]]`;
/** Columns of the same row, from the one to the other. */
export const thisRowSpan = (table: string, first: string, last: string): string =>
  `${table}[[#This Row],[${escapeHeader(first)}]:[${escapeHeader(last)}]]`;
export const wholeColumn = (table: string, header: string): string => `${table}[${escapeHeader(header)}]`;
const escapeHeader = (header: string) => header.replace(/[[\]#']/gu, "'$&");

/** The table of an appendix, with what our columns are called in it. */
export interface AppendixTable {
  table: string;
  own: Readonly<Record<OwnColumn, string>>;
}

/**
 * What the row of that Mã says in one of our columns, in whichever appendix it stands; "" for nothing. LOOKUP and not
 * MATCH: a Mã may hold "~" and "*", which MATCH takes for signs of its own.
 */
export const lookUp = (appendices: readonly AppendixTable[], id: string, column: OwnColumn): string =>
  appendices.reduceRight((otherwise, { table, own }) => {
    const cells = wholeColumn(table, own[column]);
    return `IFERROR(${lastWhere(`(${wholeColumn(table, own.id)}=${id})*(${cells}<>"")`, cells)},${otherwise})`;
  }, '""');

/** The last of these cells for which the product is 1; an error when there is none. */
export const lastWhere = (product: string, cells: string): string => `LOOKUP(2,1/(${product}),${cells})`;

export const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const status = (value: TaskStatus) => text(value);
const oneOf = (cell: string, kinds: Iterable<DeadlineKind>) =>
  `OR(${[...kinds].map((kind) => `${cell}=${text(KIND_WORDS[kind])}`).join(',')})`;

interface StatusCells {
  done: string;
  stated: string;
  kind: string;
  /** Is there a last day? Asked of the cells themselves: an IF would turn a blank one into 0. */
  hasLast: string;
  /** The last day in time, used only where there is one. */
  last: string;
}

/** Tình trạng of one deadline by the steps of core/progress taskStatus; `many` goes before the day where there is one. */
function statusOfOne(
  { done, stated, kind, hasLast, last }: StatusCells,
  many = (otherwise: string) => otherwise,
): string {
  const late = `IF(AND(ISNUMBER(${done}),${hasLast}),IF(${done}>${last},${status('Hoàn thành chậm')},${status('Hoàn thành')}),${status('Hoàn thành')})`;
  const byKind = `IF(${oneOf(kind, ONGOING)},${status('Thường xuyên')},IF(${oneOf(kind, WAITING)},${status('Chờ điều kiện')},${status('Chưa rõ hạn')}))`;
  const byDay = `IF(${last}<${NAMES.asOf},${status('Quá hạn')},IF(${last}-${NAMES.asOf}<=${NAMES.soonDays},${status('Sắp đến hạn')},${status('Chưa đến hạn')}))`;
  const open = many(`IF(${hasLast},${byDay},${byKind})`);
  const byPlan = `IF(${stated}=${text(STATED_WORDS['done-late'])},${status('Hoàn thành chậm')},IF(${stated}=${text(STATED_WORDS.done)},${status('Hoàn thành')},${open}))`;
  return `IF(${done}<>"",${late},${byPlan})`;
}

export interface AppendixCells {
  first: string;
  id: string;
  due: string;
  kind: string;
  doneOn: string;
  stated: string;
  habit: string;
}

/**
 * The calculated column of an appendix. In habit the day after Hạn still counts, where the plan says "trước"; a Hạn
 * typed by hand is the last day either way. A cell with several milestones takes the most pressing of them.
 */
export function appendixStatus(table: string, headers: AppendixCells): string {
  const cell = (header: string) => thisRow(table, header);
  const due = cell(headers.due);
  const isHabit = `AND(${NAMES.strictness}=${text(HABIT)},N(${cell(headers.habit)})=N(${due})+1)`;
  const cells = {
    done: cell(headers.doneOn),
    stated: cell(headers.stated),
    kind: cell(headers.kind),
    hasLast: `ISNUMBER(${due})`,
    last: `(${due}+IF(${isHabit},1,0))`,
  };
  const many = (otherwise: string) =>
    `IF(${cells.kind}=${text(KIND_WORDS.multiple)},${mostPressing(cell(headers.id))},${otherwise})`;
  return `IF(COUNTA(${thisRowSpan(table, headers.first, headers.id)})=0,"",${statusOfOne(cells, many)})`;
}

/** SUMPRODUCT and not COUNTIFS: a Mã may hold "~", which COUNTIFS takes for a sign of its own. */
function mostPressing(id: string): string {
  const ids = wholeColumn(MILESTONE_TABLE, 'Mã');
  const states = wholeColumn(MILESTONE_TABLE, 'Tình trạng');
  return STATUSES.reduceRight(
    (otherwise, one) =>
      `IF(SUMPRODUCT((${ids}=${id})*(${states}=${status(one)}))>0,${status(one)},${otherwise})`,
    status('Chưa rõ hạn'),
  );
}

export interface MilestoneCells {
  id: string;
  number: string;
  due: string;
  lastDay: string;
  kind: string;
  doneOn: string;
  wholeDone: string;
  stated: string;
}

/** Ngày hoàn thành of the whole task, beside each of its milestones. */
export const wholeDone = (appendices: readonly AppendixTable[], { id, number }: MilestoneCells): string =>
  `IF(${thisRow(MILESTONE_TABLE, number)}="","",${lookUp(appendices, thisRow(MILESTONE_TABLE, id), 'doneOn')})`;

/**
 * The calculated column of Mốc thời gian: only the milestones of a cell with several have a state of their own. One
 * without a day of its own is done with the whole task; what the plan says of the whole, it says of each.
 */
export function milestoneStatus(headers: MilestoneCells): string {
  const cell = (header: string) => thisRow(MILESTONE_TABLE, header);
  const either = (first: string, second: string) =>
    `IF(ISNUMBER(${cell(first)}),${cell(first)},${cell(second)})`;
  const filled = (first: string, otherwise: string) => `IF(${cell(first)}<>"",${cell(first)},${otherwise})`;
  const column = (header: string) => wholeColumn(MILESTONE_TABLE, header);
  const ofWhole = `(${column(headers.id)}=${cell(headers.id)})*(${column(headers.number)}="")*(${column(headers.stated)}<>"")`;
  const statedOfWhole = `IFERROR(${lastWhere(ofWhole, column(headers.stated))},"")`;
  const last = `IF(${NAMES.strictness}=${text(HABIT)},${either(headers.due, headers.lastDay)},${either(headers.lastDay, headers.due)})`;
  const one = statusOfOne({
    done: filled(headers.doneOn, cell(headers.wholeDone)),
    stated: filled(headers.stated, statedOfWhole),
    kind: cell(headers.kind),
    hasLast: `OR(ISNUMBER(${cell(headers.due)}),ISNUMBER(${cell(headers.lastDay)}))`,
    last,
  });
  return `IF(${cell(headers.number)}="","",${one})`;
}
