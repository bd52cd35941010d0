import { type Directory, isValidOn } from './directory.ts';
import type { DirectoryUnit, Resolution, UnitMatch } from './model.ts';
import { type Shape, shapeOf, shapesAgree, stressedShapeOf } from './shape.ts';
import { spellingKey } from './spelling.ts';

interface Step {
  match: UnitMatch;
  find: (asked: Asked, directory: Directory) => readonly DirectoryUnit[];
}

/** A name in the forms the steps ask for; the shapes are made only when a step needs them. */
interface Asked {
  name: string;
  key: string;
  shape: () => Shape;
  stressed: () => Shape;
}

/** From safe to daring. */
const STEPS: readonly Step[] = [
  { match: 'exact', find: ({ name }, { exact }) => exact.get(name) ?? [] },
  { match: 'folded', find: ({ key }, { folded }) => folded.get(key) ?? [] },
  { match: 'alias', find: ({ key }, { aliases }) => aliases.get(key) ?? [] },
  { match: 'folded', find: ({ key }, { shortened }) => shortened.get(key) ?? [] },
  { match: 'initials', find: ({ shape }, { initials }) => shaped(shape(), initials) },
  { match: 'initials', find: ({ shape }, { shortenedInitials }) => shaped(shape(), shortenedInitials) },
  { match: 'initials', find: ({ stressed }, { initials }) => shaped(stressed(), initials) },
];

/**
 * Finds the unit that a name means: resolveUnit('Phòng VHTT', directory) → initials.
 * A unit that existed on the day `on` (ISO) goes before one that did not, by whatever step it was found; a unit found
 * outside its dates still resolves, and isValidOn tells. Equally good ones are candidates, never a pick.
 */
export function resolveUnit(name: string, directory: Directory, on?: string): Resolution {
  const clean = name.normalize('NFC').trim();
  let shape: Shape | undefined;
  const asked: Asked = {
    name: clean,
    key: spellingKey(clean),
    shape: () => (shape ??= shapeOf(clean)),
    stressed: () => stressedShapeOf(clean),
  };
  let past: Resolution | undefined;
  for (const { match, find } of STEPS) {
    const found = find(asked, directory);
    if (found.length === 0) continue;
    const valid = on === undefined ? found : found.filter((unit) => isValidOn(unit, on));
    if (valid.length > 0) return resolution(match, valid);
    past ??= resolution(match, found);
  }
  if (past) return past;
  const candidates = directory.suggester.near(clean);
  return candidates.length > 0 ? { match: 'none', candidates } : { match: 'none' };
}

function resolution(match: UnitMatch, units: readonly DirectoryUnit[]): Resolution {
  const [only] = units;
  if (only && units.length === 1) return { unitId: only.id, match };
  return { match: 'ambiguous', candidates: units.map(({ id }) => id) };
}

/** Letters need a word beside them that agrees, or to be three: "CT" alone says nothing. */
function shaped(shape: Shape, index: Directory['initials']): DirectoryUnit[] {
  if (shape.letters.length < 3) return [];
  const agreeing = (index.get(shape.letters) ?? []).filter((entry) => shapesAgree(shape, entry.shape));
  return [...new Set(agreeing.map(({ unit }) => unit))];
}
