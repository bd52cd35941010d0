import { type Appendix, officialText, type Task } from '../plan/index.ts';
import {
  doneOptions,
  firstDay,
  lastInTime,
  type ProgressEntry,
  taskStatus,
  type TaskStatus,
} from '../progress/index.ts';
import type { Column } from '../table/index.ts';
import { oneLine } from '../text/index.ts';
import type { CellValue, SheetModel } from '../workbook/index.ts';
import { columnOfField, groupLabels, splitFieldsOf, splitText } from './appendixRows.ts';
import { type Codec, day, dayOrWords, list, number, place, text, word, yes } from './codecs.ts';
import { bodyColumn, drawTable } from './draw.ts';
import { appendixStatus, NAMES } from './formulas.ts';
import {
  appendixHeaders,
  type AppendixHeaders,
  LAST_PRINTED,
  OWN_COLUMNS,
  type OwnColumn,
  type SplitField,
} from './headers.ts';
import { extraField } from './extraColumns.ts';
import { taskMark } from './findingMarks.ts';
import type { ExtraColumn, Settings } from './model.ts';
import { calculated, type Field, type FieldLook } from './spec.ts';
import { STATUS_TONES } from './statusTones.ts';
import { sheetNameOf, tableNameOf } from './structure.ts';
import { KIND_WORDS, STATED_WORDS } from './words.ts';

/** A task with what its row shows beside the official cells. */
export interface TaskRow {
  task: Task;
  order: number;
  group?: string;
  entry?: ProgressEntry;
  state: TaskStatus;
}

export interface AppendixContext {
  asOf: string;
  settings: Settings;
  progress: ReadonlyMap<string, ProgressEntry>;
  extraColumns: readonly ExtraColumn[];
}

/** One appendix: its title, then the table; header and title stay in sight. */
export function appendixSheet(appendix: Appendix, i: number, context: AppendixContext): SheetModel {
  const extras = context.extraColumns.filter((extra) => extra.appendix === appendix.key);
  const headers = appendixHeaders(
    appendix.columns.map(({ header }) => header),
    extras.map(({ header }) => header),
  );
  const fields = appendixFields(appendix, headers, tableNameOf(i), extras);
  const drawn = drawTable(
    { table: tableNameOf(i), sheet: sheetNameOf(i), fields },
    taskRows(appendix, context),
    1,
  );
  const at = (key: OwnColumn) => fields.findIndex(({ header }) => header === headers.own[key]);
  return {
    name: sheetNameOf(i),
    columns: drawn.columns,
    rows: [[titleOf(appendix)], ...drawn.rows],
    tables: [drawn.table],
    bold: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    validations: drawn.validations,
    conditionalFormats: [
      taskMark(drawn.table, appendix.columns.length, at('id')),
      ...STATUS_TONES.map((tone) => ({ ...tone, area: bodyColumn(drawn.table, at('status')) })),
    ],
    freeze: { rows: 2, columns: frozenColumns(appendix.columns) },
    print: {
      orientation: 'landscape',
      titleRows: { from: 1, to: 1 },
      columns: { from: 0, to: at(LAST_PRINTED) + extras.length },
      blackAndWhite: true,
    },
  };
}

/** Number and content stay in sight, where they come first. */
function frozenColumns(columns: Appendix['columns']): number {
  const content = columns.findIndex(({ role }) => role === 'task');
  return content <= 1 ? content + 1 : 0;
}

const titleOf = ({ label, title, key }: Appendix) =>
  oneLine([label ?? key, title].filter(Boolean).join(' – '));

export function taskRows(appendix: Appendix, { asOf, settings, progress }: AppendixContext): TaskRow[] {
  const labels = groupLabels(appendix.groups);
  return appendix.tasks.map((task, i) => {
    const entry = progress.get(task.id);
    const group = task.groupId === undefined ? undefined : (labels.get(task.groupId) ?? task.groupId);
    return {
      task,
      order: i + 1,
      ...(group === undefined ? {} : { group }),
      ...(entry ? { entry } : {}),
      state: taskStatus(task, { asOf, ...settings, ...doneOptions(entry) }),
    };
  });
}

/** Official columns in their order, then ours for people, theirs, and those that keep the book. */
function appendixFields(
  appendix: Appendix,
  headers: AppendixHeaders,
  table: string,
  extras: readonly ExtraColumn[],
): Field<TaskRow>[] {
  const official = appendix.columns.map((column, i) => officialField(column, headers.official[i] ?? ''));
  const split = splitFieldsOf(appendix).map((key) => splitField(key, appendix.columns, headers.split[key]));
  const own = OWN_COLUMNS.map((key) => ownField(key, headers, table));
  const added = extras.map((extra, i) => extraField(extra, headers.extra[i] ?? '', table));
  const people = OWN_COLUMNS.indexOf(LAST_PRINTED) + 1;
  const book = OWN_COLUMNS.indexOf('stated');
  return [
    ...official,
    ...own.slice(0, people),
    ...added,
    ...own.slice(people, book),
    ...split,
    ...own.slice(book),
  ];
}

/** Most characters of an official column by its role. */
const WIDEST: Record<Column['role'], number> = {
  code: 7,
  task: 40,
  lead: 16,
  implementer: 17,
  coordinator: 18,
  deadline: 14,
  product: 18,
  legalBasis: 18,
  funding: 14,
  note: 16,
  other: 16,
};

/** How much wider a column may be for the sake of its longest cells. */
const STRETCH = 1.6;

function officialField(column: Column, header: string): Field<TaskRow> {
  const align = column.role === 'code' ? { align: 'center' as const } : {};
  const max = WIDEST[column.role];
  const look = { min: column.role === 'code' ? 6 : 8, max, stretch: Math.round(max * STRETCH), ...align };
  return shown(header, text, ({ task }) => officialText(task, column), look);
}

const splitField = (key: SplitField, columns: readonly Column[], header: string): Field<TaskRow> =>
  shown(header, text, ({ task }) => splitText(task, key, columnOfField(columns, key)), { max: 20 });

/** A column whose cells are put together; what people change in it is read by readAppendix. */
function shown<T>(
  header: string,
  codec: Codec<T>,
  value: (row: TaskRow) => T | undefined,
  look: FieldLook = {},
): Field<TaskRow> {
  const write = (row: TaskRow): CellValue => {
    const found = value(row);
    return found === undefined ? null : codec.write(found);
  };
  return {
    header,
    format: codec.format,
    width: { min: look.min ?? 8, max: look.max ?? 24, stretch: look.stretch ?? 0 },
    ...(look.align ? { align: look.align } : {}),
    ...(look.validation ? { validation: look.validation } : {}),
    write,
    read: () => undefined,
    isWrong: () => false,
  };
}

const DUE_HELP =
  'Ngày cuối cùng còn kịp: “trước ngày 25/2” là 24/2. Cách tính “trước” chọn ở trang Cài đặt. Gõ ngày khác lên đây khi được gia hạn.';

type OwnField = (header: string, headers: AppendixHeaders, table: string) => Field<TaskRow>;
const DAY = { min: 10.5, max: 10.5, align: 'center' as const };

/** How each column of ours is filled. */
const OWN_FIELDS: Record<OwnColumn, OwnField> = {
  id: (header) => shown(header, text, ({ task }) => task.id, { min: 9, max: 14 }),
  group: (header) =>
    shown(header, text, ({ group }) => group, {
      ...{ max: 17, stretch: 24 },
      validation: { list: { name: NAMES.groups } },
    }),
  from: (header) => shown(header, day, ({ task }) => firstDay(task.deadline), DAY),
  due: (header) =>
    shown(header, dayOrWords, ({ task, entry }) => entry?.due ?? lastInTime(task.deadline, true), {
      ...DAY,
      validation: { day: true, message: DUE_HELP },
    }),
  kind: (header) =>
    shown(header, word(KIND_WORDS), ({ task }) => task.deadline.kind, {
      max: 11,
      validation: { list: { values: Object.values(KIND_WORDS) } },
    }),
  status: (header, headers, table) =>
    calculated(header, statusFormula(headers, table), ({ state }) => state, 15),
  doneOn: (header) => shown(header, dayOrWords, ({ entry }) => entry?.doneOn, DAY),
  result: (header) => shown(header, text, ({ entry }) => entry?.result, { min: 17, max: 30 }),
  followUp: (header) => shown(header, text, ({ entry }) => entry?.note, { min: 15, max: 28 }),
  parent: (header) => shown(header, text, ({ task }) => task.parentId, { max: 16 }),
  items: (header) =>
    shown(header, list, ({ task }) => (task.items.length > 0 ? task.items : undefined), { max: 44 }),
  stated: (header) => shown(header, word(STATED_WORDS), ({ task }) => task.deadline.status, { max: 16 }),
  habit: (header) => shown(header, day, ({ task }) => habitDay(task), DAY),
  inherited: (header) => shown(header, yes, ({ task }) => task.inheritedDeadline, { max: 14 }),
  where: (header) => shown(header, place, ({ task }) => task.where, { max: 24 }),
  order: (header) => shown(header, number, ({ order }) => order, { min: 8, max: 8, align: 'center' }),
};

const ownField = (key: OwnColumn, headers: AppendixHeaders, table: string): Field<TaskRow> =>
  OWN_FIELDS[key](headers.own[key], headers, table);

/** The last day in habit, where it is another one. */
function habitDay({ deadline }: Task): string | undefined {
  const habit = lastInTime(deadline, false);
  return habit === lastInTime(deadline, true) ? undefined : habit;
}

function statusFormula({ official, own }: AppendixHeaders, table: string): string {
  const { id, due, kind, doneOn, stated, habit } = own;
  return appendixStatus(table, { first: official[0] ?? id, id, due, kind, doneOn, stated, habit });
}
