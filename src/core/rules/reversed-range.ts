import { defineRule } from './frame/index.ts';
import { deadlineCell, ownMilestones, sayDay, spanOf, wordsOf } from './time/index.ts';

/** A span of time that ends before it begins. */
export const reversedRange = defineRule({
  id: 'reversed-range',
  group: 'deadline',
  severity: 'error',
  // With only one year written, the span may well run over New Year: then a year is missing, not a day wrong.
  severities: { unsure: 'warning' },
  scope: 'task',
  summary: 'Khoảng thời gian bắt đầu trước khi kết thúc.',
  why: 'Ngày bắt đầu sau ngày kết thúc thì không tính được thời hạn; thường là hai ngày viết ngược hoặc sai năm.',
  example: { bad: 'Từ ngày 20/12/2026 đến ngày 26/11/2026', good: 'Từ ngày 26/11/2026 đến ngày 20/12/2026' },
  messages: {
    reversed: '“{words}” kết thúc ({end}) trước khi bắt đầu ({begin}).',
    unsure:
      '“{words}” kết thúc ({end}) trước khi bắt đầu ({begin}). Nếu khoảng này qua năm khác, ghi năm cho cả hai đầu.',
  },
  check({ task }, report) {
    for (const milestone of ownMilestones(task)) {
      const { issues, start, due, lastDay } = milestone;
      if (!issues?.includes('reversed-range') || start === undefined || due === undefined) continue;
      const words = wordsOf(task, milestone);
      const data = { words, begin: sayDay(start), end: sayDay(lastDay ?? due) };
      const isSure = (words.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []).length >= 2;
      report({
        messageId: isSure ? 'reversed' : 'unsure',
        data,
        at: deadlineCell(task),
        ...spanOf(milestone),
      });
    }
  },
});
