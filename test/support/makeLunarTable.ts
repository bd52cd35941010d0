import { writeFileSync } from 'node:fs';
import { CalendarVietnamese } from 'date-chinese';
import { format, resolveConfig } from 'prettier';
import { makeDay } from '../../src/core/calendar/index.ts';

/**
 * Writes src/core/calendar/lunarTable.ts anew: `npx tsx test/support/makeLunarTable.ts`
 *
 * Tết is the first day of the first lunar month, Giỗ Tổ the tenth of the third, both reckoned on the meridian of
 * Vietnam (UTC+7): in 2007 and 2030 Tết falls a day before the Chinese new year.
 */
const FIRST = 2007;
const LAST = 2050;
const TARGET = new URL('../../src/core/calendar/lunarTable.ts', import.meta.url);

/** (2030, 1, 1) → "2030-02-02": a day of the lunar year that begins in this Gregorian year, in no leap month. */
export function lunarDay(year: number, month: number, day: number): string {
  const sinceEpoch = year + 2636;
  const lunar = new CalendarVietnamese([
    Math.floor(sinceEpoch / 60) + 1,
    (sinceEpoch % 60) + 1,
    month,
    0,
    day,
  ]);
  const found = lunar.toGregorian(year);
  const iso = makeDay(found.year, found.month, found.day);
  if (iso === undefined) throw new Error(`No lunar day ${day}/${month} in ${year}`);
  return iso;
}

/** The whole file as it stands in src, before prettier. */
export function lunarTable(): string {
  const rows = Array.from({ length: LAST - FIRST + 1 }, (_, i) => {
    const year = FIRST + i;
    return `[${year}, { tet: '${lunarDay(year, 1, 1)}', gioTo: '${lunarDay(year, 3, 10)}' }],`;
  });
  return `/** Made by test/support/makeLunarTable.ts; not to be edited. Tết (1/1 lunar) and Giỗ Tổ (10/3 lunar) by year. */
export const LUNAR_DAYS: ReadonlyMap<number, { tet: string; gioTo: string }> = new Map([\n${rows.join('\n')}\n]);\n`;
}

if (process.argv[1]?.endsWith('makeLunarTable.ts')) {
  const options = await resolveConfig(TARGET.pathname);
  writeFileSync(TARGET, await format(lunarTable(), { ...options, parser: 'typescript' }));
}
