import { dayOfSerial } from '../../core/workbook/index.ts';

/** Days from the first day of the 1900 system to that of the 1904 system (old Macs). */
const SHIFT_1904 = 1462;
const DAY_SECONDS = 86_400;

/** A moment in a sheet. `day` is ISO, absent for a time without a day; `time` is "08:30". */
export interface Moment {
  day?: string;
  time: string;
}

/**
 * 44620 → 2022-02-28; 43158 with `date1904` → the same; 0.375 → 09:00. Undefined for a number that Excel shows as no
 * date, or as one of early 1900, where it counts a day that never was.
 */
export function momentOf(serial: number, date1904: boolean): Moment | undefined {
  const seconds = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const day = dayOfSerial(date1904 ? days + SHIFT_1904 : days);
  if (day === undefined && days !== 0) return undefined;
  const time = timeOf(seconds - days * DAY_SECONDS);
  return day === undefined ? { time } : { day, time };
}

function timeOf(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
    .map((n) => String(n).padStart(2, '0'))
    .join(':');
}
