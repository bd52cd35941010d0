import type { Area } from './area.ts';
import type { SheetLook } from './model.ts';

/** Colours and drop-downs that reached to the last row of a table (`old`) go along when it grows down to `bottom`. */
export function grownLook<Look extends SheetLook>(look: Look, old: Area, bottom: number): Look {
  const longer = <T extends { area: Area }>(one: T): T =>
    one.area.bottom === old.bottom && one.area.left <= old.right && one.area.right >= old.left
      ? { ...one, area: { ...one.area, bottom } }
      : one;
  return {
    ...look,
    validations: look.validations.map(longer),
    conditionalFormats: look.conditionalFormats.map(longer),
  };
}
