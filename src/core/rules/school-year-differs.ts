import { type RuleContext, defineRule } from './frame/index.ts';
import { withoutCited } from './shared/citations.ts';

const SCHOOL_YEAR = /năm học\s*:?\s*(?<from>(?:19|20)\d{2})\s*[-–—/]\s*(?<to>(?:19|20)\d{2})/giu;

/** A school year that this plan cannot be about: "năm học 2020-2021" in a plan of 2022; or one of two years' length. */
export const schoolYearDiffers = defineRule({
  id: 'school-year-differs',
  group: 'across',
  severity: 'warning',
  scope: 'text',
  summary: 'Năm học trong kế hoạch là năm học đang diễn ra hoặc năm học tới, và ghi như nhau ở mọi phần.',
  why: 'Năm học ghi sai một chỗ, thường do chép từ kế hoạch năm trước, làm đơn vị gửi nhầm hồ sơ.',
  example: {
    bad: 'Kế hoạch năm 2026: “tổng kết năm học 2024-2025”',
    good: 'Kế hoạch năm 2026: “tổng kết năm học 2025-2026”',
  },
  messages: {
    other: 'Năm học {written} không thuộc năm của kế hoạch ({year}).',
    otherThanElsewhere:
      'Năm học {written} không thuộc năm của kế hoạch ({year}); chỗ khác ghi năm học {usual}.',
    broken: 'Năm học {written} không phải hai năm liền nhau.',
  },
  check({ text, target }, report, context) {
    const { year, usual } = context.once(schoolYearsOf);
    const first = Number(context.plan.document.period?.from.slice(0, 4) ?? year);
    const last = Number(context.plan.document.period?.to.slice(0, 4) ?? year);
    for (const found of withoutCited(text).matchAll(SCHOOL_YEAR)) {
      const { from = '', to = '' } = found.groups ?? {};
      const written = `${from}-${to}`;
      const span = [found.index, found.index + found[0].length] as const;
      const at = { at: target, span };
      if (Number(to) !== Number(from) + 1) report({ messageId: 'broken', data: { written }, ...at });
      else if (year === undefined || (Number(to) >= first && Number(from) <= last)) continue;
      else if (usual === undefined) report({ messageId: 'other', data: { written, year }, ...at });
      else
        report({
          messageId: 'otherThanElsewhere',
          data: { written, year, usual },
          ...at,
          suggestions: [
            {
              value: text.slice(0, span[0]) + found[0].replace(/\d{4}.*$/u, usual) + text.slice(span[1]),
              label: `Ghi năm học ${usual}`,
            },
          ],
        });
    }
  },
});

/** The plan's year and the school year it names most among those that fit the year. */
function schoolYearsOf({ plan }: RuleContext): { year?: number; usual?: string } {
  const { year } = plan.document;
  if (year === undefined) return {};
  const texts = [
    ...plan.body.items.map(({ text }) => text),
    ...plan.appendices.flatMap(({ tasks }) => tasks.map(({ title }) => title)),
  ];
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { groups } of withoutCited(text).matchAll(SCHOOL_YEAR)) {
      const { from = '', to = '' } = groups ?? {};
      const fits = Number(to) === Number(from) + 1 && [Number(from), Number(to)].includes(year);
      if (fits) counts.set(`${from}-${to}`, (counts.get(`${from}-${to}`) ?? 0) + 1);
    }
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return usual === undefined ? { year } : { year, usual: usual[0] };
}
