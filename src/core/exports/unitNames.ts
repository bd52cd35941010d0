import { type Appendix, otherText, type Task, unitsOf, type UnitRef } from '../plan/index.ts';
import type { Directory, UnitRole } from '../units/index.ts';

/** Units by their full names, or by the short ones that the office has chosen in its directory. */
export interface UnitNaming {
  form: 'full' | 'short';
  directory: Directory;
}

const ROLES: readonly UnitRole[] = ['lead', 'implementer', 'coordinator'];
type Doers = Partial<Record<UnitRole, string>>;

/**
 * "Phòng TNMT, QLĐT" → "Phòng Tài nguyên và Môi trường, Phòng Quản lý đô thị"; the same object where nothing changes.
 * Only single units that the directory knows for certain. A cell that would then be understood otherwise stays, and so
 * does one that says more than its units, or that a person understood otherwise.
 */
export function withUnitNames(
  task: Task,
  columns: Appendix['columns'],
  naming: UnitNaming,
  on: string | undefined,
): Task {
  const before = unitsOf(task, naming.directory, on);
  if (!sameUnits(before, task.units)) return task;
  const doers: Doers = {};
  for (const role of ROLES) {
    const text = task[role];
    if (text !== undefined)
      doers[role] = isWhole(task, role, columns) ? renamed(text, role, naming, on) : text;
  }
  if (ROLES.every((role) => doers[role] === task[role])) return task;
  const units = unitsOf(doers, naming.directory, on);
  return sameUnits(units, before) ? { ...task, ...doers, units } : task;
}

/** The cell of that role holds nothing else. */
const isWhole = (task: Task, role: UnitRole, columns: Appendix['columns']) =>
  columns.every((column) => column.role !== role || otherText(task, column.header) === undefined);

function renamed(
  cell: string,
  role: UnitRole,
  { form, directory }: UnitNaming,
  on: string | undefined,
): string {
  let written = '';
  let from = 0;
  for (const { text, name, kind, unitId } of unitsOf({ [role]: cell }, directory, on)) {
    const at = cell.indexOf(text, from);
    const unit = unitId === undefined ? undefined : directory.byId.get(unitId);
    if (at < 0 || kind !== 'unit' || !unit || unit.members || isPartOf(name, unit.name)) continue;
    written += cell.slice(from, at) + (form === 'short' ? (unit.shortName ?? unit.name) : unit.name);
    from = at + text.length;
  }
  return written + cell.slice(from);
}

/** "Lãnh đạo UBND quận" is understood as UBND quận, and written so it would say something else. */
const isPartOf = (name: string, whole: string) => FRONT.test(name) && !FRONT.test(whole);
const FRONT = /^(?:(?:đại diện|lãnh đạo|thường trực)(?!\p{L})\s*)+/iu;

const sameUnits = (a: readonly UnitRef[], b: readonly UnitRef[]) =>
  JSON.stringify(a.map(meaning)) === JSON.stringify(b.map(meaning));

/** A name that is in no directory is itself. */
const meaning = ({ role, kind, unitId, name, posts, note }: UnitRef) => [
  role,
  kind,
  unitId ?? name,
  posts ?? [],
  note ?? '',
];
