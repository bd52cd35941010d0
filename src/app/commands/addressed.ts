import { foldKey } from '../../core/text/index.ts';
import { type Directory, resolveUnit } from '../../core/units/index.ts';

/** Is a unit the one that was asked for, by its name as people write it or by its id? Nothing asked: all are. */
export function addressed(
  asked: string | undefined,
  directory: Directory,
  on: string | undefined,
): (unit: { id?: string; name: string }) => boolean {
  if (asked === undefined) return () => true;
  const { unitId } = resolveUnit(asked, directory, on);
  return ({ id, name }) =>
    (id !== undefined && [unitId, asked].includes(id)) || foldKey(name) === foldKey(asked);
}
