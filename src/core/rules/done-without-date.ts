import { isDay } from '../calendar/index.ts';
import { defineRule } from './frame/index.ts';
import { deadlineCell } from './time/index.ts';

/** Marked as done, in words instead of a day. */
export const doneWithoutDate = defineRule({
  id: 'done-without-date',
  group: 'progress',
  severity: 'info',
  scope: 'task',
  summary: 'Việc đã xong có ngày hoàn thành.',
  why: 'Không có ngày thì không biết việc xong đúng hạn hay chậm, và không chấm điểm theo tiến độ được.',
  example: { bad: 'Ngày hoàn thành: “đã xong”', good: 'Ngày hoàn thành: 28/6/2026' },
  messages: {
    words: 'Ngày hoàn thành ghi “{words}”, chưa phải là một ngày.',
    result: 'Kết quả thực hiện ghi “{words}” mà chưa có ngày hoàn thành.',
  },
  check({ task }, report, context) {
    const { doneOn = '', result = '', milestones = [] } = context.progressOf(task) ?? {};
    const at = deadlineCell(task);
    const words = [doneOn, ...milestones.map((one) => one.doneOn)].find(
      (text) => text.trim() !== '' && !isDay(text),
    );
    if (words !== undefined) report({ messageId: 'words', data: { words }, at });
    else if (
      doneOn.trim() === '' &&
      milestones.length === 0 &&
      !task.deadline.status &&
      SAYS_DONE.test(result)
    )
      report({ messageId: 'result', data: { words: result.trim() }, at });
  },
});

// Đã hoàn thành | Hoàn thành tốt | đã xong; not: chưa hoàn thành, hoàn thành 50 %
const SAYS_DONE =
  /^(?:đã\s+)?(?:hoàn thành|xong|thực hiện xong)(?!\s*(?:\d|một phần|cơ bản|dự thảo|khoảng))(?!\p{L})/iu;
