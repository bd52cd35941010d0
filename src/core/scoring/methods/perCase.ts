import { numberText, pointsOf, numberOf, pointsText } from '../decimal.ts';
import { partsOf } from '../parts.ts';
import { figureOf, type Method } from './method.ts';

/** Theo trường hợp: so much for each case; a blank count is none. */
export const perCase: Method<'perCase'> = {
  label: 'Theo trường hợp',
  score({ each }, { kind }, { value }) {
    const cases = value === undefined ? 0 : figureOf(value);
    if (cases === undefined || cases < 0) return undefined;
    const points = pointsOf(numberOf(each) * cases);
    const how = () => `${numberText(cases)} trường hợp × ${pointsText(each)} = ${pointsText(points)}`;
    return { parts: partsOf(kind, points), how };
  },
};
