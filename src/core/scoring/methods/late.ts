import { numberText, pointsText } from '../decimal.ts';
import { partsOf } from '../parts.ts';
import { bandOf, spanText } from '../span.ts';
import { figureOf, type Method } from './method.ts';

/** Chậm ngày: so much off by the days late; in time, or late by less than the first band, nothing. */
export const late: Method<'late'> = {
  label: 'Chậm ngày',
  score({ bands: list }, _criterion, { value }) {
    const days = figureOf(value);
    if (days === undefined) return undefined;
    const band = bandOf(list, days, undefined, 'fewest');
    const points = band?.points ?? 0;
    const how = () =>
      band
        ? `chậm ${numberText(days)} ngày (${spanText(band)}) → −${pointsText(points)}`
        : `chậm ${numberText(days)} ngày, chưa đến mức trừ`;
    return { parts: partsOf('deduction', points), how };
  },
};
