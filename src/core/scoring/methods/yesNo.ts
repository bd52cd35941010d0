import { pointsText } from '../decimal.ts';
import { partsOf } from '../parts.ts';
import type { Entry } from '../model.ts';
import type { Method } from './method.ts';

/** What people type for yes and no. */
const ANSWERS: ReadonlyMap<string, boolean> = new Map(
  Object.entries({
    có: true,
    đạt: true,
    x: true,
    đúng: true,
    '1': true,
    không: false,
    'không đạt': false,
    chưa: false,
    'chưa đạt': false,
    '0': false,
  }),
);

export function answerOf(value: Entry['value']): boolean | undefined {
  if (typeof value === 'boolean' || value === undefined) return value;
  return ANSWERS.get(String(value).normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi'));
}

/** The words for yes, or for no, for a form that answers by itself; TRUE and FALSE are what Excel makes of them. */
export const answerWords = (answer: boolean): string[] => [
  ...[...ANSWERS].flatMap(([word, says]) => (says === answer ? [word] : [])),
  String(answer),
];

/** Có hoặc không: all points or none. */
export const yesNo: Method<'yesNo'> = {
  label: 'Có/Không',
  score(_parameters, { kind, max = 0 }, { value }) {
    const answer = answerOf(value);
    if (answer === undefined) return undefined;
    const points = answer ? max : 0;
    return { parts: partsOf(kind, points), how: () => `${answer ? 'có' : 'không'} → ${pointsText(points)}` };
  },
};
