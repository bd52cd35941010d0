import { makeDay, weekday } from '../calendar/index.ts';
import { yearWithin } from '../plan/index.ts';
import { readWeekday, sayDay, sayWeekday } from './time/index.ts';
import { defineRule } from './frame/index.ts';

/** "Thứ Sáu, ngày 10/9/2022", a Saturday. In every text: agendas and invitations carry weekdays too. */
export const weekdayDiffers = defineRule({
  id: 'weekday-differs',
  group: 'deadline',
  severity: 'warning',
  scope: 'text',
  summary: 'Thứ và ngày khớp nhau.',
  why: 'Khi thứ và ngày không khớp, người nhận không biết theo bên nào và dễ đến sai ngày.',
  example: { bad: 'Thứ Sáu, ngày 10/10/2026', good: 'Thứ Bảy, ngày 10/10/2026' },
  messages: { differs: '“{words}”: ngày {day} là {actual}, không phải {stated}.' },
  check({ text, target }, report, { plan: { document } }) {
    for (const found of [...text.matchAll(WEEKDAY_AND_DATE), ...text.matchAll(DATE_AND_WEEKDAY)]) {
      const { stated = '', day: d, month: m, year } = found.groups ?? {};
      const day = makeDay(Number(year ?? yearWithin(document, Number(m))), Number(m), Number(d));
      const said = readWeekday(stated);
      if (day === undefined || said === undefined || weekday(day) === said) continue;
      const from = found.index + found[0].indexOf(stated);
      const actual = sayWeekday(day);
      const value = text.slice(0, from) + asWritten(actual, stated) + text.slice(from + stated.length);
      report({
        messageId: 'differs',
        data: { words: found[0], day: sayDay(day), actual, stated },
        at: target,
        span: [found.index, found.index + found[0].length],
        suggestions: [{ value, label: `Đổi thành “${asWritten(actual, stated)}”` }],
      });
    }
  },
});

const WEEKDAY = String.raw`(?<stated>thứ\s+(?:hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)(?![\p{L}\p{N}])`;
const DATE = String.raw`(?:ngày\s+)?(?<day>\d{1,2})(?:[/.-]|\s+tháng\s+)(?<month>\d{1,2})(?:(?:[/.-]|\s+năm\s+)(?<year>(?:19|20)\d{2}))?(?![\d/]|\.\d)`;

// Thứ Sáu, ngày 10/9/2022 | thứ 6 (10/9) | Chủ nhật ngày 11 tháng 9 năm 2022
const WEEKDAY_AND_DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${WEEKDAY}(?:\s*,\s*|\s*\(\s*|\s+)${DATE}`,
  'giu',
);

// 10/9/2022 (thứ Sáu) | ngày 10/9/2022, Thứ Sáu; not "10/9/2022, thứ Sáu hằng tuần"
const DATE_AND_WEEKDAY = new RegExp(
  String.raw`(?<![\p{N}/.-])${DATE}(?:\s*\(\s*|\s*,\s*)${WEEKDAY}(?=\s*(?:[).;,\n]|$))`,
  'giu',
);

/** With a capital where one was written. */
const asWritten = (actual: string, stated: string) =>
  /^\p{Lu}/u.test(stated) ? actual.charAt(0).toLocaleUpperCase('vi') + actual.slice(1) : actual;
