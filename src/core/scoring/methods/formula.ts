import { pointsOf, pointsText } from '../decimal.ts';
import { partsOf } from '../parts.ts';
import { figureOf, type Method } from './method.ts';

/** Công thức riêng: the result that the office's own formula left in the sheet. */
export const formula: Method<'formula'> = {
  label: 'Công thức riêng',
  score(_parameters, { kind }, { value }) {
    const result = figureOf(value);
    if (result === undefined) return undefined;
    const points = pointsOf(kind === 'deduction' ? Math.abs(result) : result);
    return { parts: partsOf(kind, points), how: () => `công thức riêng cho ${pointsText(points)}` };
  },
};
