const DAY = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);
/** Before 1 March 1900 Excel counts a day that never was. */
const FIRST = 61;
const LAST = 2_958_465;

/** "2022-02-25" → 44617, as Excel counts; undefined for a day that is none, or that Excel cannot hold. */
export function serialOfDay(day: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (!found) return undefined;
  const time = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  if (new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  const serial = Math.round((time - ZERO) / DAY);
  return serial >= FIRST && serial <= LAST ? serial : undefined;
}

/** 44617 → "2022-02-25"; the time of the day is cut off. */
export function dayOfSerial(serial: number): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= FIRST && day <= LAST)) return undefined;
  return new Date(ZERO + day * DAY).toISOString().slice(0, 10);
}

/** "2022-02-25" → "25/02/2022", as people read it; what is no such day stays. */
export const dayInWords = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3/$2/$1');
