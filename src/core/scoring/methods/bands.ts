import { numberText, pointsText } from '../decimal.ts';
import { partsOf } from '../parts.ts';
import { bandOf, spanText } from '../span.ts';
import { figureOf, type Method } from './method.ts';

/** Theo khoảng: points by the band a figure falls into; outside all bands none. */
export const bands: Method<'bands'> = {
  label: 'Theo khoảng',
  score({ bands: list }, { kind }, { value, second }) {
    const figure = figureOf(value);
    if (figure === undefined) return undefined;
    const band = bandOf(list, figure, second, kind === 'deduction' ? 'fewest' : 'most');
    const points = band?.points ?? 0;
    const how = () =>
      `${numberText(figure)} ${band ? `trong khoảng ${spanText(band)}` : 'ngoài các khoảng'} → ${pointsText(points)}`;
    return { parts: partsOf(kind, points), how };
  },
};
