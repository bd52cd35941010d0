import type { Plan } from '../plan/index.ts';
import type { Target } from '../rules/index.ts';
import { type Area, cellAddress, type CellValue, type Snapshot } from '../workbook/index.ts';
import { shownText } from './codecs.ts';
import { appendixHeaders, OWN_HEADERS } from './headers.ts';
import { PLAN_LABELS, PLAN_SHEET } from './planSheet.ts';
import { BODY_SPEC } from './plainTables.ts';
import { columnOfHeader, findTable, type FoundTable } from './readTable.ts';
import { APPENDIX_SPEC, GROUP_SPEC, sheetNameOf, tableNameOf } from './structure.ts';
import type { TableSpec } from './spec.ts';

/** The cell in which a text of the plan stands. */
export interface TargetCell {
  sheet: string;
  area: Area;
  address: string;
  value: CellValue;
  /** What names its row and its column, in whatever order the rows are: Mã and header. */
  row: string;
  header: string;
}

export type CellOfTarget = (target: Target) => TargetCell | undefined;

/**
 * Finds the cells of a workbook by what their rows and columns are called, since people sort, filter and insert:
 * `cellsOf(plan, snapshot)({ kind: 'task', task: 'PL1.II.6', column: 'deadline' })` → Phụ lục 1, F22.
 * `plan` is what the snapshot was read as, or what it was made from.
 */
export function cellsOf(plan: Plan, snapshot: Snapshot): CellOfTarget {
  const finders = {
    document: (target: Of<'document'>) => documentCell(snapshot, target.field),
    appendix: appendixFinder(snapshot),
    group: groupFinder(snapshot),
    task: taskFinder(plan, snapshot),
    body: bodyFinder(snapshot),
  };
  return (target) => (finders[target.kind] as CellOfTarget)(target);
}

type Of<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;

function documentCell(snapshot: Snapshot, field: Of<'document'>['field']): TargetCell | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === PLAN_SHEET);
  const label = PLAN_LABELS[field];
  const row = sheet?.rows.findIndex((cells) => shownText(cells[0] ?? null) === label) ?? -1;
  return row < 0 ? undefined : cellAt(PLAN_SHEET, row, 1, sheet?.rows[row]?.[1] ?? null, label, '');
}

/** Rows of a table by the text of one column, looked up once. */
export function rowsBy(
  found: FoundTable | undefined,
  header: string,
): Map<string, FoundTable['rows'][number]> {
  const at = found ? columnOfHeader(found.headers, header) : -1;
  return new Map((found?.rows ?? []).map((row) => [shownText(row.cells[at] ?? null).trim(), row]));
}

const tableOf = <R>(snapshot: Snapshot, spec: TableSpec<R>) =>
  findTable(
    snapshot,
    spec.table,
    spec.sheet,
    spec.fields.map(({ header }) => header),
  );

const APPENDIX_HEADERS: Record<Of<'appendix'>['field'], string> = {
  label: 'Tên phụ lục',
  title: 'Tiêu đề phụ lục',
  heading: 'Phần đầu nguyên văn',
  number: 'Kèm theo văn bản số',
  date: 'Ngày văn bản',
};

function appendixFinder(snapshot: Snapshot): (target: Of<'appendix'>) => TargetCell | undefined {
  const found = tableOf(snapshot, APPENDIX_SPEC);
  const rows = rowsBy(found, 'Ký hiệu');
  return ({ appendix, field }) => inTable(found, rows.get(appendix), APPENDIX_HEADERS[field], appendix);
}

const GROUP_HEADERS: Record<Of<'group'>['field'], string> = { code: 'Số nhóm', title: 'Tên đầy đủ' };

function groupFinder(snapshot: Snapshot): (target: Of<'group'>) => TargetCell | undefined {
  const found = tableOf(snapshot, GROUP_SPEC);
  const rows = rowsBy(found, 'Mã nhóm');
  return ({ group, field }) => inTable(found, rows.get(group), GROUP_HEADERS[field], group);
}

function taskFinder(plan: Plan, snapshot: Snapshot): (target: Of<'task'>) => TargetCell | undefined {
  const places = new Map<string, { find: (target: Of<'task'>) => TargetCell | undefined }>();
  plan.appendices.forEach(({ columns, tasks }, i) => {
    const { official, own } = appendixHeaders(columns.map(({ header }) => header));
    const found = findTable(snapshot, tableNameOf(i), sheetNameOf(i), [...official, own.id]);
    const rows = rowsBy(found, own.id || OWN_HEADERS.id);
    const headerOf = ({ column, header }: Of<'task'>) =>
      official[
        columns.findIndex((one) => one.role === column && (column !== 'other' || one.header === header))
      ];
    const find = (target: Of<'task'>) => inTable(found, rows.get(target.task), headerOf(target), target.task);
    for (const { id } of tasks) places.set(id, { find });
  });
  return (target) => places.get(target.task)?.find(target);
}

/** The n-th line of the body by Thứ tự, as it is read; lines without one come last. */
function bodyFinder(snapshot: Snapshot): (target: Of<'body'>) => TargetCell | undefined {
  const found = tableOf(snapshot, BODY_SPEC);
  const order = found ? columnOfHeader(found.headers, 'Thứ tự') : -1;
  const numberOf = ({ cells }: FoundTable['rows'][number]) => {
    const shown = shownText(cells[order] ?? null).trim();
    return shown === '' || !Number.isFinite(Number(shown)) ? Infinity : Number(shown);
  };
  const rows = [...(found?.rows ?? [])].sort((a, b) => numberOf(a) - numberOf(b) || 0);
  return ({ item }) => {
    const row = rows[item];
    return inTable(found, row, 'Nội dung', row ? bodyRowName(String(numberOf(row))) : '');
  };
}

/** How Vấn đề names a line of the body; the mark on that sheet puts the same words together. */
export const bodyRowName = (order: string): string => `dòng ${order}`;

/** The cell of that row below that header. */
export function inTable(
  found: FoundTable | undefined,
  row: FoundTable['rows'][number] | undefined,
  header: string | undefined,
  name: string,
): TargetCell | undefined {
  const column = found && header !== undefined ? columnOfHeader(found.headers, header) : -1;
  if (!found || !row || column < 0) return undefined;
  return cellAt(found.sheet, row.row, column + found.left, row.cells[column] ?? null, name, header ?? '');
}

function cellAt(
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
  name: string,
  header: string,
): TargetCell {
  return {
    sheet,
    area: { top: row, left: column, bottom: row, right: column },
    address: cellAddress(row, column),
    value,
    row: name,
    header,
  };
}
