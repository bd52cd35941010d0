import { DocumentError, type Outcome } from '../outcome/index.ts';
import {
  type GivenRoles,
  NO_ROLES,
  type PlainTable,
  type RawParagraph,
  type Section,
  type SourceDocument,
  stitchTables,
  type TaskTable,
} from '../table/index.ts';
import { cleanText } from '../text/index.ts';
import { type Directory, resolveUnit, splitUnits, UNIT_ROLES } from '../units/index.ts';
import { readBody } from './body.ts';
import { readDeadlineWithin } from './deadlineWithin.ts';
import { readDocumentHead } from './documentHead.ts';
import { appendixKey, type Heading, readHeading } from './headings.ts';
import type { Appendix, OtherTable, Plan, Task, UnitRef } from './model.ts';
import { type PlainTask, readTaskTable, type TableReading } from './readTable.ts';
import { takeHeading } from './tableHeading.ts';
import { tellColumn } from './tellColumn.ts';
import { yearOfTimes } from './yearOfTimes.ts';

export interface ReadPlanOptions {
  /** The directory for a plan of that day; asked once, without a day when the plan has no date. */
  directoryFor: (day: string | undefined) => Directory;
  /** Year for deadlines without one; absent: the plan's own. */
  year?: number;
  /** Day on which unit names are looked up; absent: the plan's own date. */
  on?: string;
  /** What a person said that columns hold. */
  roles?: GivenRoles;
  /** Where no table is known for one of tasks, a plan without appendices: a person may say what its columns hold. */
  withoutTasks?: boolean;
}

/**
 * One plan from one or several documents (the plan and its appendices may be files of their own).
 * @throws DocumentError no-table, no-header: nothing in the documents is a table of tasks.
 */
export function readPlan(documents: readonly Outcome<SourceDocument>[], options: ReadPlanOptions): Plan {
  const hints = { given: options.roles ?? NO_ROLES, tell: tellColumn };
  const stitched = documents.map(({ value }) => stitchTables(value, hints));
  const sections = stitched.flatMap((part) => part.sections);
  const parts = divide(sections);
  if (parts.tables.length === 0 && parts.others.length === 0) throw new DocumentError('no-table');
  if (parts.tables.length === 0 && !options.withoutTasks) throw new DocumentError('no-header');
  const readings = parts.tables.map(({ table, heading, key }) => ({
    heading,
    key,
    reading: readTaskTable(table, key),
  }));
  const drafts = readings.map(({ heading, key, reading }) => appendixOf(heading, key, reading));
  const head = readDocumentHead(sections, drafts);
  const times = readings.flatMap(({ reading }) => reading.tasks.map(({ deadlineText = '' }) => deadlineText));
  const saidYear = head.year ?? yearOfTimes(times);
  const document = { ...head, ...(saidYear !== undefined && { year: saidYear }) };
  const year = options.year ?? document.year;
  const on = options.on ?? document.date;
  const directory = options.directoryFor(on);
  const body = readBody(parts.body);
  const understand = (task: PlainTask): Task => ({
    ...task,
    deadline: readDeadlineWithin(task.deadlineText ?? '', { ...document, year }),
    units: unitsOf(task, directory, on),
  });
  return {
    schema: 'so-thi-dua/plan@1',
    document: options.year === undefined ? document : { ...document, year: options.year },
    appendices: drafts.map((appendix, i) => ({
      ...appendix,
      tasks: (readings[i]?.reading.tasks ?? []).map(understand),
    })),
    body: { items: body.value },
    otherTables: parts.others,
    notes: [
      ...documents.flatMap(({ notes }) => notes),
      ...stitched.flatMap(({ notes }) => notes),
      ...readings.flatMap(({ reading }) => reading.notes),
      ...body.notes,
    ],
  };
}

function appendixOf(heading: Heading, key: string, reading: TableReading): Appendix {
  const { number: _number, ...shown } = heading;
  return { key, ...shown, columns: reading.columns, groups: reading.groups, tasks: [] };
}

interface Parts {
  tables: { table: TaskTable; heading: Heading; key: string }[];
  others: OtherTable[];
  body: RawParagraph[];
}

/** Which lines belong above which table; all others are the body. */
function divide(sections: readonly Section[]): Parts {
  const parts: Parts = { tables: [], others: [], body: [] };
  const keys = new Map<string, number>();
  let pending: RawParagraph[] = [];
  let base = 'PL';
  for (const section of sections) {
    if (section.kind === 'paragraph') {
      pending.push(section);
      continue;
    }
    const { body, lines } = takeHeading(pending, section.kind === 'tasks');
    parts.body.push(...body);
    pending = [];
    const heading = readHeading(lines);
    if (heading.label) base = appendixKey(heading);
    if (section.kind === 'other') parts.others.push(otherTable(section, heading));
    else parts.tables.push({ table: section, heading, key: uniqueKey(keys, base) });
  }
  parts.body.push(...pending);
  return parts;
}

function uniqueKey(keys: Map<string, number>, base: string): string {
  const count = (keys.get(base) ?? 0) + 1;
  keys.set(base, count);
  return count === 1 ? base : `${base}~${count}`;
}

function otherTable(table: PlainTable, heading: Heading): OtherTable {
  const rows = table.rows.map((row) =>
    row.cells.map((cell, i) =>
      cell && isFirst(row.cells, i) && cell.top === row.at ? cleanText(cell.text) : '',
    ),
  );
  const other: OtherTable = { rows, where: table.where };
  if (heading.heading) other.title = heading.heading;
  return other;
}

const isFirst = (cells: readonly unknown[], i: number) => cells[i] !== cells[i - 1];

/** The bodies named in the doers' cells, in the order lead, implementer, coordinator. */
export function unitsOf(
  task: Pick<PlainTask, 'lead' | 'implementer' | 'coordinator'>,
  directory: Directory,
  on?: string,
): UnitRef[] {
  return UNIT_ROLES.flatMap((column) =>
    splitUnits(task[column] ?? '').map((mention) => {
      const resolution =
        mention.kind === 'person' ? { match: 'none' as const } : resolveUnit(mention.name, directory, on);
      const { role = column, ...said } = mention;
      return { role, ...said, ...resolution };
    }),
  );
}
