/** The package has types, but does not name them for ES modules. */
declare module 'date-chinese' {
  export class CalendarVietnamese {
    constructor(date: readonly [cycle: number, year: number, month: number, leap: number, day: number]);
    toGregorian(year: number): { year: number; month: number; day: number };
  }
}
