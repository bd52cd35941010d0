import { type Areas, type HostClass, make, type Scalar } from './define.ts';
import { rangeFill, rangeFont, rangeFormat } from './format.ts';
import type { Area } from '../model/book.ts';
import { dataValidation } from './validation.ts';

/** The same property of several areas at once; null when they differ. */
function ofAll(one: Scalar<Area>): Scalar<Areas> {
  return {
    get({ sheet, boxes }, host) {
      const seen = new Set(boxes.map((box) => one.get({ sheet, box }, host)));
      return seen.size > 1 ? null : [...seen][0];
    },
    set({ sheet, boxes }, value, host) {
      for (const box of boxes) one.set?.({ sheet, box }, value, host);
    },
  };
}

const scalarsOf = ({ scalars = {} }: HostClass<Area>): Record<string, Scalar<Areas>> =>
  Object.fromEntries(Object.entries(scalars).map(([name, one]) => [name, ofAll(one)]));

export const manyFill: HostClass<Areas> = { scalars: scalarsOf(rangeFill) };
export const manyFont: HostClass<Areas> = { scalars: scalarsOf(rangeFont) };
export const manyFormat: HostClass<Areas> = {
  scalars: scalarsOf(rangeFormat),
  links: { Fill: (areas) => make('ManyFill', areas), Font: (areas) => make('ManyFont', areas) },
};
export const manyValidation: HostClass<Areas> = { scalars: scalarsOf(dataValidation) };
