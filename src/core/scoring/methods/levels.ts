import { pointsText } from '../decimal.ts';
import { partsOf } from '../parts.ts';
import type { Method } from './method.ts';

/** "A" and " a " are one level; "có triển khai" and "Có triển khai" as well. */
const folded = (name: string) => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi');

/** Theo mức: one of named levels (A, B …; có triển khai, chưa). A name that the scheme lacks counts as not given. */
export const levels: Method<'levels'> = {
  label: 'Theo mức',
  score({ levels: list }, { kind }, { value }) {
    if (value === undefined || typeof value === 'boolean') return undefined;
    const level = list.find(({ name }) => folded(name) === folded(String(value)));
    if (!level) return undefined;
    return {
      parts: partsOf(kind, level.points),
      how: () => `mức “${level.name}” → ${pointsText(level.points)}`,
    };
  },
};
