/** A day of the Gregorian calendar as "2022-02-25". Two of them compare as strings. */
export type IsoDay = string;

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** 2024 → true, 2100 → false. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** (2022, 2) → 28; 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  const days = MONTH_DAYS[month - 1] ?? 0;
  return month === 2 && isLeapYear(year) ? 29 : days;
}

/** (2022, 2, 25) → "2022-02-25"; undefined for a day that is not in the calendar, which is never rolled over. */
export function makeDay(year: number, month: number, day: number): IsoDay | undefined {
  return exists(year, month, day) ? isoOf(year, month, day) : undefined;
}

function exists(year: number, month: number, day: number): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return whole && year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

function isoOf(year: number, month: number, day: number): IsoDay {
  const years = year < 1000 ? String(year).padStart(4, '0') : year;
  return `${years}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

export interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** "2022-02-25" → its three numbers. A text of another shape is the caller's mistake. */
export function partsOf(iso: IsoDay): DayParts {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  const [year, month, day] = [Number(found?.[1]), Number(found?.[2]), Number(found?.[3])];
  if (!exists(year, month, day)) throw new RangeError(`Not a day: ${JSON.stringify(iso)}`);
  return { year, month, day };
}

/** "2022-02-25" → true, "2022-02-30" and "25/2/2022" → false. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return found !== null && makeDay(Number(found[1]), Number(found[2]), Number(found[3])) !== undefined;
}

/** Days since 1970-01-01. Years begin in March here, so that the day of a leap year comes last. */
export function dayNumber(iso: IsoDay): number {
  const { year, month, day } = partsOf(iso);
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
}

/** The inverse of dayNumber. */
export function dayOfNumber(number: number): IsoDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const inEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoOf(year, month, dayOfYear - Math.floor((153 * march + 2) / 5) + 1);
}

/** ("2022-02-28", 1) → "2022-03-01"; negative counts backwards. */
export function addDays(iso: IsoDay, days: number): IsoDay {
  const { year, month, day } = partsOf(iso);
  const isSameMonth = day + days >= 1 && day + days <= daysInMonth(year, month);
  return isSameMonth ? isoOf(year, month, day + days) : dayOfNumber(dayNumber(iso) + days);
}

/** ("2022-02-25", "2022-03-01") → 4. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** "2022-02-25" → 5, a Friday. */
export function weekday(iso: IsoDay): Weekday {
  return (((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** "2022-02-25" → "2022-02-28". */
export function endOfMonth(iso: IsoDay): IsoDay {
  const { year, month } = partsOf(iso);
  return isoOf(year, month, daysInMonth(year, month));
}

/** ("2025-01-31", 1) → "2025-02-28": the same day of a later month, or its last. */
export function addMonths(iso: IsoDay, months: number): IsoDay {
  const { year, month, day } = partsOf(iso);
  const all = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(all / 12), (all % 12) + 1];
  return isoOf(y, m, Math.min(day, daysInMonth(y, m)));
}
