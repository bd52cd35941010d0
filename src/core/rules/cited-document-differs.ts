import { defineRule, type RuleContext, type Target } from './frame/index.ts';
import { allTexts } from './frame/texts.ts';
import { type Citation, citationsIn } from './shared/citations.ts';
import { shortly } from './shared/pairs.ts';

interface Cited extends Citation {
  at: Target;
  text: string;
}

/** One document cited with two days. */
export const citedDocumentDiffers = defineRule({
  id: 'cited-document-differs',
  group: 'across',
  severity: 'warning',
  scope: 'plan',
  summary: 'Một văn bản được dẫn với cùng một ngày ở mọi chỗ.',
  why: 'Cùng số, ký hiệu mà khác ngày thì một chỗ đã ghi sai; người đọc tra không ra văn bản.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục I, khoản 6 (viện dẫn văn bản)',
  example: {
    bad: 'Kế hoạch số 12/KH-UBND ngày 05/3/2026 … Kế hoạch số 12/KH-UBND ngày 15/3/2026',
    good: 'Kế hoạch số 12/KH-UBND ngày 05/3/2026 (mọi chỗ)',
  },
  messages: { differs: 'Văn bản số {number} ở đây ghi “{day}”, chỗ khác ghi “{usual}” ({count} lần).' },
  check(_plan, report, context) {
    for (const cited of byNumber(context).values()) {
      const [usual, ...others] = byDay(cited);
      const [first] = usual ?? [];
      if (!usual || !first) continue;
      for (const one of others.flat())
        report({
          messageId: 'differs',
          data: { number: one.number, day: one.dayText, usual: first.dayText, count: usual.length },
          at: one.at,
          span: one.daySpan,
          identity: JSON.stringify([one.number, one.day]),
          evidence: usual.slice(0, 3).map(({ text, at }) => ({ text: `“${shortly(text)}”`, at })),
          suggestions: [
            {
              value: one.text.slice(0, one.daySpan[0]) + first.dayText + one.text.slice(one.daySpan[1]),
              label: `Ghi “${first.dayText}”`,
            },
          ],
        });
    }
  },
});

function byNumber({ plan }: RuleContext): Map<string, Cited[]> {
  const found = new Map<string, Cited[]>();
  for (const { text, target } of allTexts(plan))
    for (const citation of citationsIn(text)) {
      const cited = { ...citation, at: target, text };
      const known = found.get(citation.number);
      if (known) known.push(cited);
      else found.set(citation.number, [cited]);
    }
  return found;
}

/** The day written most comes first; of equals the one read first. */
function byDay(cited: readonly Cited[]): Cited[][] {
  const days = new Map<string, Cited[]>();
  for (const one of cited) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return [...days.values()].sort((a, b) => b.length - a.length);
}
