import { defineRule } from './frame/index.ts';
import { sayDay } from './time/index.ts';

/** "(Kèm theo Kế hoạch số … ngày …)" with number or date left blank. */
export const appendixNumberBlank = defineRule({
  id: 'appendix-number-blank',
  group: 'document',
  severity: 'info',
  scope: 'appendix',
  summary: 'Phụ lục ghi số và ngày của văn bản mà nó kèm theo.',
  why: 'Phụ lục để rời thì không biết thuộc văn bản nào. Văn bản điện tử được để trống, khi phát hành hệ thống điền vào.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1',
  example: {
    bad: '(Kèm theo Kế hoạch số   /KH-UBND ngày  /  /2026)',
    good: '(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026)',
  },
  messages: {
    both: '{appendix} để trống số và ngày của văn bản kèm theo.',
    number: '{appendix} để trống số của văn bản kèm theo.',
    date: '{appendix} để trống ngày của văn bản kèm theo.',
  },
  check({ key, label, attachedTo }, report, { plan: { document } }) {
    if (!attachedTo) return;
    const number = attachedTo.number === null;
    const date = attachedTo.date === null;
    if (!number && !date) return;
    const at = { kind: 'appendix', appendix: key, field: number ? 'number' : 'date' } as const;
    const dateAt = { kind: 'appendix', appendix: key, field: 'date' } as const;
    const suggestions = [
      ...(number && document.number ? [{ value: document.number }] : []),
      ...(date && document.date
        ? [{ value: document.date, at: dateAt, label: `Ghi ngày ${sayDay(document.date)}` }]
        : []),
    ];
    const messageId = number && date ? 'both' : number ? 'number' : 'date';
    report({ messageId, data: { appendix: label ?? 'Phụ lục' }, at, suggestions });
  },
});
