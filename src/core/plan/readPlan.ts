import { DocumentError, type Outcome } from '../outcome/index.ts';
import {
  type GivenRoles,
  type PlainTable,
  type RawParagraph,
  type Section,
  type SourceDocument,
  stitchTables,
  type TaskTable,
} from '../table/index.ts';
import { cleanText, oneLine } from '../text/index.ts';
import { type Directory, resolveUnit, splitUnits, UNIT_ROLES } from '../units/index.ts';
import { readBody } from './body.ts';
import { readDeadlineWithin } from './deadlineWithin.ts';
import { readDocumentHead } from './documentHead.ts';
import { KIND_ALONE } from './documentTitle.ts';
import { appendixKey, type Heading, readHeading, startsAppendix } from './headings.ts';
import type { Appendix, OtherTable, Plan, Task, UnitRef } from './model.ts';
import { type PlainTask, readTaskTable, type TableReading } from './readTable.ts';

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
  const stitched = documents.map(({ value }) => stitchTables(value, options.roles));
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
  const document = readDocumentHead(sections, drafts);
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

const MOST_HEADING = 10;

/** The heading above a table: from its "PHỤ LỤC …" on, else the title's lines right above it. */
function takeHeading(
  pending: readonly RawParagraph[],
  isTasks: boolean,
): { body: RawParagraph[]; lines: RawParagraph[] } {
  const label = pending.findLastIndex(({ text }) => startsAppendix(text));
  const from =
    label >= 0 && pending.length - label <= MOST_HEADING
      ? label
      : isTasks
        ? titleStart(pending)
        : pending.length;
  return { body: pending.slice(0, from), lines: pending.slice(from) };
}

/** Where the lines of a title without a label begin: capitals, "(Kèm theo …)" and the one line above that. */
function titleStart(pending: readonly RawParagraph[]): number {
  let from = pending.length;
  while (from > 0 && pending.length - from < 4) {
    const line = oneLine(pending[from - 1]?.text ?? '');
    const below = oneLine(pending[from]?.text ?? '');
    const isTitle =
      (pending[from - 1]?.isCaption === true && !isOfPlan(pending, from - 1)) ||
      ATTACHED_LINE.test(line) ||
      isCapitals(line) ||
      (ATTACHED_LINE.test(below) && couldBeTitle(line));
    if (!isTitle || LETTERHEAD.test(line)) break;
    from--;
  }
  return from;
}

/** "KẾ HOẠCH" and the title below it are the whole plan's, also where a sheet merges them over its table. */
const isOfPlan = (lines: readonly RawParagraph[], at: number) =>
  [lines[at - 1], lines[at]].some((line) => line !== undefined && KIND_ALONE.test(oneLine(line.text)));

const ATTACHED_LINE = /^\(?\s*(ban hành )?kèm theo/iu;
const LETTERHEAD =
  /^(ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng|sở|trường|quận|huyện|tỉnh|thành phố|cộng hòa|cộng hoà|độc lập|đảng|số\s*:|(?:tổng |chi )?cục|bộ(?! tiêu chí| chỉ số| câu hỏi)|(?:tổng )?công ty|bệnh viện|học viện|trung tâm|liên đoàn|hội (?:liên hiệp|nông dân|cựu|khuyến học|chữ thập)|ban (?:thường vụ|chấp hành|quản lý|chỉ đạo|tuyên giáo|tổ chức|dân vận)|đoàn (?:tncs|thanh niên))(?!\p{L})/iu;
const isCapitals = (line: string) =>
  line.length > 5 &&
  line === line.toUpperCase() &&
  !/^([IVX]+|\d+|[A-ZĐ])[.)]\s/u.test(line) &&
  !/^(TM|KT|TL|Q)\./u.test(line);
const couldBeTitle = (line: string) => line.length < 200 && !/[.;:]$/u.test(line) && !/^[-+•\d]/u.test(line);

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
