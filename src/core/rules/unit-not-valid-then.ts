import { isValidOn, successorOn } from '../units/index.ts';
import { defineRule } from './frame/index.ts';
import { mentionsOf, unitOf, withSpan } from './shared/mentions.ts';

/** A body that did not exist on the day of the plan: merged, abolished, or founded later. */
export const unitNotValidThen = defineRule({
  id: 'unit-not-valid-then',
  group: 'units',
  severity: 'warning',
  scope: 'task',
  summary: 'Đơn vị được giao việc có tồn tại vào ngày ban hành kế hoạch.',
  why: 'Đơn vị đã sáp nhập, giải thể hoặc chưa thành lập thì không nhận việc được; việc cần giao cho đơn vị kế tiếp.',
  example: {
    bad: 'Kế hoạch ngày 10/01/2026 giao UBND quận (hết hoạt động từ 01/7/2025)',
    good: 'Kế hoạch ngày 10/01/2026 giao UBND phường',
  },
  messages: {
    ended: '“{unit}” chỉ hoạt động đến ngày {day}, trước ngày ban hành kế hoạch.',
    notYet: '“{unit}” hoạt động từ ngày {day}, sau ngày ban hành kế hoạch.',
  },
  check({ task, appendix }, report, { directory, plan }) {
    const on = plan.document.date;
    if (on === undefined) return;
    for (const { ref, at, cell, span } of mentionsOf(task, appendix)) {
      const unit = unitOf(ref, directory);
      if (!unit || isValidOn(unit, on)) continue;
      const hasEnded = unit.validTo !== undefined && unit.validTo < on;
      const next = hasEnded ? successorOn(unit.id, directory, on) : undefined;
      const value = next && withSpan(cell, span, next.shortName ?? next.name);
      report({
        messageId: hasEnded ? 'ended' : 'notYet',
        data: { unit: ref.name, day: inWords((hasEnded ? unit.validTo : unit.validFrom) ?? '') },
        at,
        span,
        ...(next ? { evidence: [{ text: `Đơn vị kế tiếp theo danh mục: ${next.name}.` }] } : {}),
        ...(next && value !== undefined && value !== cell
          ? { suggestions: [{ value, label: `Ghi “${next.shortName ?? next.name}”` }] }
          : {}),
      });
    }
  },
});

const inWords = (day: string) => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3/$2/$1');
