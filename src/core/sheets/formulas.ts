import { ONGOING, STATUSES, type TaskStatus, WAITING } from '../progress/index.ts';
import type { DeadlineKind } from '../deadlines/index.ts';
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

/** A column of the same row, as files spell it; brackets, # and ' in a header are marked with '. */
export const thisRow = (table: string, header: string): string =>
  `${table}[[#This Row],[${escapeHeader(header)}]]`;
const thisRowSpan = (table: string, first: string, last: string): string =>
  `${table}[[#This Row],[${escapeHeader(first)}]:[${escapeHeader(last)}]]`;
export const wholeColumn = (table: string, header: string): string => `${table}[${escapeHeader(header)}]`;
const escapeHeader = (header: string) => header.replace(/[[\]#']/gu, "'$&");

const text = (value: string) => `"${value.replaceAll('"', '""')}"`;
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
  number: string;
  due: string;
  lastDay: string;
  kind: string;
  doneOn: string;
  stated: string;
}

/** The calculated column of Mốc thời gian: only the milestones of a cell with several have a state of their own. */
export function milestoneStatus(headers: MilestoneCells): string {
  const cell = (header: string) => thisRow(MILESTONE_TABLE, header);
  const either = (first: string, second: string) =>
    `IF(ISNUMBER(${cell(first)}),${cell(first)},${cell(second)})`;
  const last = `IF(${NAMES.strictness}=${text(HABIT)},${either(headers.due, headers.lastDay)},${either(headers.lastDay, headers.due)})`;
  const one = statusOfOne({
    done: cell(headers.doneOn),
    stated: cell(headers.stated),
    kind: cell(headers.kind),
    hasLast: `OR(ISNUMBER(${cell(headers.due)}),ISNUMBER(${cell(headers.lastDay)}))`,
    last,
  });
  return `IF(${cell(headers.number)}="","",${one})`;
}
