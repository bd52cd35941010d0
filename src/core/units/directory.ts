import type { DirectoryUnit } from './model.ts';
import { type Shape, shapeOf } from './shape.ts';
import { spellingKey } from './spelling.ts';
import { buildSuggester, type Suggester } from './suggest.ts';
import { shortenedNames } from './tails.ts';

/** A spelling of a unit as letters and words. */
interface Shaped {
  unit: DirectoryUnit;
  shape: Shape;
}

type Index<T> = ReadonlyMap<string, readonly T[]>;

/** The units and the ways to find them; made once by createDirectory, never changed. */
export interface Directory {
  readonly units: readonly DirectoryUnit[];
  readonly byId: ReadonlyMap<string, DirectoryUnit>;
  /** Internal to this room: one map for each way of matching, from safe to daring. */
  readonly exact: Index<DirectoryUnit>;
  readonly folded: Index<DirectoryUnit>;
  readonly aliases: Index<DirectoryUnit>;
  readonly shortened: Index<DirectoryUnit>;
  readonly initials: Index<Shaped>;
  readonly shortenedInitials: Index<Shaped>;
  readonly suggester: Suggester;
}

/** Indexes the units for resolveUnit. Two units with one id: the later row wins, as in the sheet. */
export function createDirectory(units: readonly DirectoryUnit[]): Directory {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const all = [...byId.values()];
  const spelled = (unit: DirectoryUnit) => [unit.name, ...otherNames(unit)];
  return {
    units: all,
    byId,
    exact: indexBy(all, (unit) => [unit.name.normalize('NFC').trim()]),
    folded: indexBy(all, (unit) => [spellingKey(unit.name)]),
    aliases: indexBy(all, (unit) => otherNames(unit).map(spellingKey)),
    shortened: indexBy(all, (unit) => shortenedNames(unit.name).map(spellingKey)),
    initials: indexShapes(all, spelled),
    shortenedInitials: indexShapes(all, (unit) => spelled(unit).flatMap(shortenedNames)),
    suggester: buildSuggester(all.flatMap((unit) => spelled(unit).map((name) => ({ id: unit.id, name })))),
  };
}

const otherNames = ({ aliases, shortName }: DirectoryUnit) => (shortName ? [shortName, ...aliases] : aliases);

function indexBy(
  units: readonly DirectoryUnit[],
  keys: (unit: DirectoryUnit) => readonly string[],
): Index<DirectoryUnit> {
  const index = new Map<string, DirectoryUnit[]>();
  for (const unit of units)
    for (const key of new Set(keys(unit))) if (key) index.set(key, [...(index.get(key) ?? []), unit]);
  return index;
}

function indexShapes(
  units: readonly DirectoryUnit[],
  names: (unit: DirectoryUnit) => readonly string[],
): Index<Shaped> {
  const index = new Map<string, Shaped[]>();
  for (const unit of units)
    for (const name of new Set(names(unit))) {
      const shape = shapeOf(name);
      index.set(shape.letters, [...(index.get(shape.letters) ?? []), { unit, shape }]);
    }
  return index;
}

/** Did a unit with these dates exist on that day? Both ends belong to the span; absent ends are open. */
export function isValidOn(unit: Pick<DirectoryUnit, 'validFrom' | 'validTo'>, on: string): boolean {
  return (unit.validFrom ?? '') <= on && (unit.validTo === undefined || on <= unit.validTo);
}

/** The unit that stands for this one on that day: itself, or the first valid one along its successors. */
export function successorOn(unitId: string, directory: Directory, on: string): DirectoryUnit | undefined {
  const seen = new Set<string>();
  let unit = directory.byId.get(unitId);
  while (unit && !isValidOn(unit, on)) {
    seen.add(unit.id);
    unit = seen.has(unit.successor ?? '') ? undefined : directory.byId.get(unit.successor ?? '');
  }
  return unit;
}

/**
 * Ids of the single units that a group stands for, groups within groups opened; of a single unit itself.
 * With a day `on` (ISO) only those that existed then: a ward divided since is not given work.
 */
export function membersOf(unitId: string, directory: Directory, on?: string): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = (id: string) => {
    const unit = directory.byId.get(id);
    if (seen.has(id) || (unit && id !== unitId && on !== undefined && !isValidOn(unit, on))) return;
    seen.add(id);
    if (!unit?.members) found.add(id);
    else for (const member of unit.members) open(member);
  };
  open(unitId);
  return [...found];
}

/** The units with these names added to the aliases of one: from then on resolveUnit finds it by them. */
export function addAliases(
  units: readonly DirectoryUnit[],
  unitId: string,
  names: readonly string[],
): DirectoryUnit[] {
  if (!units.some(({ id }) => id === unitId)) throw new UnknownUnitError(unitId);
  return units.map((unit) => {
    if (unit.id !== unitId) return unit;
    const known = new Set([unit.name, ...otherNames(unit)].map((name) => name.normalize('NFC').trim()));
    const added = names.map((name) => name.normalize('NFC').trim()).filter((name) => !known.has(name));
    return { ...unit, aliases: [...unit.aliases, ...new Set(added)] };
  });
}

/** An alias was to be given to a unit that is not in the directory. */
export class UnknownUnitError extends Error {
  override readonly name = 'UnknownUnitError';
  constructor(readonly unitId: string) {
    super(`Danh mục không có đơn vị mã “${unitId}”.`);
  }
}
