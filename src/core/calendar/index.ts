export {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isDay,
  isLeapYear,
  makeDay,
  partsOf,
  weekday,
} from './day.ts';
export type { DayParts, IsoDay, Weekday } from './day.ts';
export {
  halfPeriod,
  monthPeriod,
  monthsPeriod,
  quarterPeriod,
  weekOfMonthPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts';
export type { Period } from './period.ts';
export { hasLunarTable, publicHolidays } from './holidays.ts';
export { addWorkingDays, isWorkingDay, makeDaysOff, workingDaysBetween } from './workingDays.ts';
export type { DayOffRow, DaysOff } from './workingDays.ts';
