import type { Task, UnitRef } from '../plan/index.ts';
import { UNIT_ROLES, type UnitRole } from '../units/index.ts';
import { countedUnits, type NameOf, type Part, type TaskStatus } from '../progress/index.ts';
import { assignmentFormulas } from './assignmentFormulas.ts';
import { list, number, text, word, yes } from './codecs.ts';
import { type AppendixTable, ASSIGNMENT_TABLE, NAMES } from './formulas.ts';
import { calculated, field, type TableSpec } from './spec.ts';
import { MATCH_WORDS, PART_OF_UNIT_WORDS, ROLE_WORDS, UNIT_KIND_WORDS } from './words.ts';

/** A unit named for a task, as one row. */
export interface AssignmentRow extends Omit<UnitRef, 'guessed'> {
  taskId: string;
  title: string;
  order: number;
  guessed?: boolean;
  /** The cell it was read from; when none of the task's cells says this any more, the cells are read again. */
  source?: string;
  /** What the formulas of the row give on the day of writing. */
  officialName?: string;
  state?: TaskStatus;
  part?: Part;
}

/** Headers that formulas name. */
export const ASSIGNMENT_HEADERS = {
  id: 'Mã',
  order: 'Thứ tự',
  role: 'Vai trò',
  name: 'Đơn vị',
  kind: 'Loại',
  unitId: 'Mã đơn vị',
  official: 'Tên trong danh mục',
  status: 'Tình trạng',
  part: 'Tính một lần',
};
const HEADERS = ASSIGNMENT_HEADERS;

/** Phân công beside these appendices, which its formulas ask for the state of each task. */
export const assignmentSpec = (
  appendices: readonly AppendixTable[],
  formulas = assignmentFormulas(appendices, HEADERS),
): TableSpec<AssignmentRow> => ({
  table: ASSIGNMENT_TABLE,
  sheet: 'Phân công',
  lastPrinted: HEADERS.status,
  fields: [
    field(HEADERS.id, 'taskId', text, { min: 12, max: 18, blank: '' }),
    field('Nhiệm vụ', 'title', text, { max: 44, blank: '' }),
    field(HEADERS.order, 'order', number),
    field(HEADERS.role, 'role', word(ROLE_WORDS), {
      validation: { list: { values: Object.values(ROLE_WORDS) } },
    }),
    field(HEADERS.name, 'name', text, { max: 32, blank: '', validation: { list: { name: NAMES.units } } }),
    field('Ghi trong kế hoạch', 'text', text, { max: 28, blank: '' }),
    field(HEADERS.kind, 'kind', word(UNIT_KIND_WORDS), {
      validation: { list: { values: Object.values(UNIT_KIND_WORDS) } },
      blank: 'unit',
    }),
    field('Chức vụ', 'posts', list, { max: 20 }),
    field('Chú thích', 'note', text, { max: 16 }),
    calculated(HEADERS.official, formulas.official, ({ officialName = '' }) => officialName, 20, WRAPPED),
    calculated(HEADERS.status, formulas.status, ({ state = '' }) => state, 15),
    field(HEADERS.unitId, 'unitId', text, { max: 16 }),
    field('Cách nhận ra', 'match', word(MATCH_WORDS), { max: 16, blank: 'none' }),
    field('Có thể là', 'candidates', list, { max: 16 }),
    field('Tách theo phỏng đoán', 'guessed', yes),
    field('Đọc từ ô', 'source', text, { max: 28 }),
    calculated(HEADERS.part, formulas.part, ({ part }) => (part ? PART_OF_UNIT_WORDS[part] : ''), 12),
  ],
});
const WRAPPED = { format: 'general', max: 32 } as const;

/** What is read of it; its formulas are not. */
export const ASSIGNMENT_SPEC = assignmentSpec([]);

export function assignmentRows(task: Task, nameOf: NameOf, state: TaskStatus): AssignmentRow[] {
  const parts = new Map(countedUnits(task, nameOf).map(({ at, part }) => [at, part]));
  return task.units.map(({ guessed, ...unit }, i) => {
    const source = sourceOf(task, unit);
    const part = parts.get(i);
    return {
      taskId: task.id,
      title: task.title,
      order: i + 1,
      ...unit,
      ...(guessed ? { guessed } : {}),
      ...(source === undefined ? {} : { source }),
      ...{ officialName: nameOf({ guessed, ...unit }), state },
      ...(part && { part }),
    };
  });
}

/** The cell that names the unit: that of its role, unless another one has its words. */
function sourceOf(task: Task, { role, text: words }: Pick<UnitRef, 'role' | 'text'>): string | undefined {
  const own = task[role];
  if (own?.includes(words)) return own;
  return UNIT_ROLES.map((one) => task[one]).find((cell) => cell?.includes(words)) ?? own;
}

/** What Phân công holds of one task, in the order of its rows' numbers. */
export interface StoredUnits {
  units: UnitRef[];
  sources: Set<string>;
}

export function storedUnits(rows: readonly Partial<AssignmentRow>[]): Map<string, StoredUnits> {
  const last = Number.MAX_SAFE_INTEGER;
  const sorted = [...rows].sort((a, b) => (a.order ?? last) - (b.order ?? last));
  const byTask = new Map<string, StoredUnits>();
  for (const row of sorted) {
    const id = row.taskId ?? '';
    const stored = byTask.get(id) ?? { units: [], sources: new Set() };
    byTask.set(id, stored);
    stored.units.push(unitOf(row));
    if (row.source !== undefined) stored.sources.add(row.source);
  }
  return byTask;
}

/** A row typed by hand may hold a role and a name only. */
function unitOf({
  taskId,
  title,
  order,
  source,
  guessed,
  officialName,
  state,
  part,
  ...unit
}: Partial<AssignmentRow>): UnitRef {
  void [taskId, title, source, officialName, state, part];
  const name = unit.name ?? '';
  const words = order === undefined && !unit.text ? name : (unit.text ?? '');
  return {
    role: 'implementer',
    kind: 'unit',
    match: 'none',
    ...unit,
    name,
    text: words,
    guessed: guessed ?? false,
  };
}

export type Doers = Partial<Record<UnitRole, string>>;

export function doersOf(task: Pick<Task, UnitRole>): Doers {
  return Object.fromEntries(
    UNIT_ROLES.flatMap((role) => (task[role] === undefined ? [] : [[role, task[role]]])),
  );
}

/** Do the cells still say what the units were read from? A cell without units counts only by what it would give now. */
export function doersChanged(
  doers: Doers,
  stored: StoredUnits | undefined,
  read: (doers: Doers) => UnitRef[],
): boolean {
  const cells = Object.values(doers);
  if ([...(stored?.sources ?? [])].some((source) => !cells.includes(source))) return true;
  return UNIT_ROLES.some((role) => {
    const cell = doers[role];
    if (cell === undefined || stored?.sources.has(cell)) return false;
    return read({ [role]: cell }).length > 0;
  });
}
