import { pointsOf, pointsText } from '../decimal.ts';
import { partsOf } from '../parts.ts';
import { figureOf, type Method } from './method.ts';

/** Chấm trực tiếp: the points as given. */
export const direct: Method<'direct'> = {
  label: 'Chấm trực tiếp',
  score(_parameters, { kind }, { value }) {
    const given = figureOf(value);
    if (given === undefined) return undefined;
    const points = pointsOf(kind === 'deduction' ? Math.abs(given) : given);
    return { parts: partsOf(kind, points), how: () => `chấm ${pointsText(points)}` };
  },
};
