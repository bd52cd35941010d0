import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  daysInMonth,
  makeDay,
  monthPeriod,
  quarterPeriod,
} from '../../../src/core/calendar/index.ts';
import { type Deadline, deadlineSchema, readDeadline } from '../../../src/core/deadlines/index.ts';
import { GROUPS, NO_TIMES } from '../../corpora/deadlineGroups.ts';
import { withoutSpans } from './withoutSpans.ts';

const PHRASES = Object.values(GROUPS).flatMap((meanings) => meanings.flatMap(({ phrases }) => phrases));

const year = fc.integer({ min: 1990, max: 2060 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => d <= daysInMonth(y, m))
  .map(([y, m, d]) => ({ y, m, d, iso: makeDay(y, m, d) ?? '' }));
const two = (n: number) => String(n).padStart(2, '0');
const ROMAN = ['I', 'II', 'III', 'IV'];

type Day = { y: number; m: number; d: number };
const DAY_STYLES: readonly ((day: Day) => string)[] = [
  ({ y, m, d }) => `${d}/${m}/${y}`,
  ({ y, m, d }) => `${two(d)}/${two(m)}/${y}`,
  ({ y, m, d }) => `ngày ${d}/${m}/${y}`,
  ({ y, m, d }) => `ngày ${two(d)} tháng ${two(m)} năm ${y}`,
  ({ y, m, d }) => `${d}.${m}.${y}`,
  ({ y, m, d }) => `${d}-${m}-${y}`,
  ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`,
];
const MONTH_STYLES: readonly ((y: number, m: number) => string)[] = [
  (y, m) => `Tháng ${m}/${y}`,
  (y, m) => `tháng ${two(m)} năm ${y}`,
  (y, m) => `Trong tháng ${m}-${y}`,
  (y, m) => `${two(m)}/${y}`,
  (y, m) => `T${m}/${y}`,
];
const QUARTER_STYLES: readonly ((y: number, q: number) => string)[] = [
  (y, q) => `Quý ${ROMAN[q - 1]}/${y}`,
  (y, q) => `quý ${q} năm ${y}`,
  (y, q) => `Quí ${ROMAN[q - 1]}-${y}`,
  (y, q) => `Q${q}/${y}`,
];
const styled = <T>(styles: readonly T[]) => fc.constantFrom(...styles);
const read = (text: string, planYear = 2026): Deadline =>
  withoutSpans(readDeadline(text, { year: planYear }));

/** Writings of one text that mean the same; whatever the paper or the typist made of it. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => `  ${text.replaceAll(' ', '   ')} `,
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => `<i>${text}</i>`,
  // A tag with something inside is no tag.
  (text) => (text.includes('<') ? text : [...text].join('\u200b')),
  // A sign that begins a line is a bullet and begins a clause; all other breaks are blanks.
  (text) => text.replaceAll(/ (?![-–+*])/gu, '\n'),
];

/** Free texts keep the case and marks in which they were written; only what they say is compared. */
function folded(deadline: Deadline): unknown {
  return JSON.parse(JSON.stringify(deadline).normalize('NFC').toLowerCase());
}

/** The same properties, run shortly with every test and at length in the slow ones. */
export function properties(numRuns: number): void {
  const holds = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
    fc.assert(fc.property(arbitrary, check), { numRuns });

  test('a day reads back in every style, and with a bound', () =>
    holds(fc.tuple(day, styled(DAY_STYLES)), ([one, write]) => {
      const { iso } = one;
      const text = write(one);
      expect(read(text)).toEqual({ kind: 'date', start: iso, due: iso, precision: 'day' });
      expect(read(`Trước ${text}`)).toMatchObject({ kind: 'due', due: iso, lastDay: addDays(iso, -1) });
      expect(read(`Chậm nhất ${text}`)).toMatchObject({ kind: 'due', due: iso, bound: 'inclusive' });
    }));

  test('a month and a quarter read back in every style', () =>
    holds(
      fc.tuple(year, month, styled(MONTH_STYLES), styled(QUARTER_STYLES)),
      ([y, m, ofMonth, ofQuarter]) => {
        const q = Math.ceil(m / 3);
        const [whole, three] = [monthPeriod(y, m), quarterPeriod(y, q)];
        expect(read(ofMonth(y, m))).toEqual({
          kind: 'period',
          start: whole?.first,
          due: whole?.last,
          precision: 'month',
        });
        expect(read(ofQuarter(y, q))).toMatchObject({
          kind: 'period',
          start: three?.first,
          due: three?.last,
        });
      },
    ));

  test('a range reads back; one that is turned round says so', () =>
    holds(fc.tuple(day, day, styled(DAY_STYLES)), ([a, b, write]) => {
      const issues = a.iso > b.iso ? { issues: ['reversed-range'] } : {};
      expect(read(`Từ ${write(a)} đến ${write(b)}`)).toEqual({
        kind: 'range',
        start: a.iso,
        due: b.iso,
        precision: 'day',
        ...issues,
      });
    }));

  test('the plan’s year changes nothing where a year is written', () =>
    holds(fc.tuple(day, styled(DAY_STYLES), year, year), ([one, write, p1, p2]) => {
      const text = `Trước ${write(one)}`;
      expect(read(text, p1)).toEqual(read(text, p2));
      expect(readDeadline(text, {})).toEqual(readDeadline(text, { year: p1 }));
    }));

  test('a day without a year is in the plan’s year', () =>
    holds(fc.tuple(day, year), ([{ m, d }, planYear]) => {
      const iso = makeDay(planYear, m, d);
      expect(read(`Trước ngày ${d}/${m}`, planYear)).toMatchObject(
        iso ? { kind: 'due', due: iso } : { kind: 'invalid', issues: ['invalid-day'] },
      );
    }));

  test('an impossible date never becomes another', () =>
    holds(
      fc.tuple(year, fc.nat(99), fc.nat(99)).filter(([y, m, d]) => makeDay(y, m, d) === undefined),
      ([y, m, d]) => {
        const { kind, start, due } = read(`Trước ngày ${d}/${m}/${y}`);
        expect([kind, start, due]).toEqual(['invalid', undefined, undefined]);
      },
    ));

  test('composed, decomposed, upper case, blanks, markup: the same', () =>
    holds(fc.tuple(fc.constantFrom(...PHRASES), styled(DISGUISES)), ([text, disguise]) => {
      expect(folded(read(disguise(text)))).toEqual(folded(read(text)));
    }));

  test('whatever is pasted: a value of the schema, spans inside the text, nothing thrown', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...PHRASES, ...NO_TIMES),
      fc.constantFrom(...' ,;.:()/-–và\n'.split(''), ' và ', ' đến ', ' trước ', ' hàng năm', ' từ '),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.integer({ min: 0, max: 3000 }).map(String),
    );
    holds(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      const deadline = readDeadline(text, { year: 2026 });
      expect(deadlineSchema.safeParse(deadline).error).toBeUndefined();
      for (const [from = -1, to = -1] of Object.values(deadline.spans ?? {})) {
        expect(from < to && from >= 0 && to <= text.length).toBe(true);
      }
      if (deadline.kind === 'unread') expect(deadline.note).not.toBe('');
    });
  });
}
