import { readRomanAnyCase } from '../text/index.ts';
import type { Appendix, Plan } from '../plan/index.ts';
import { defineRule } from './frame/index.ts';
import { longKey } from './words/bodyNames.ts';

/** The title above a table: against "(Phụ lục 1 - Biểu tiến độ …)" in the body, and against the plan's own years. */
export const appendixTitleDiffers = defineRule({
  id: 'appendix-title-differs',
  group: 'document',
  severity: 'warning',
  scope: 'plan',
  summary: 'Tên phụ lục nhắc trong thân văn bản là tên ghi ở đầu phụ lục, và nói đúng năm của kế hoạch.',
  why: 'Tên khác hẳn thì có thể phụ lục bị đảo thứ tự, hay đã thay mà thân văn bản chưa sửa.',
  example: {
    bad: '“(Phụ lục 2 - Danh sách đơn vị)”, đầu phụ lục 2 là “LỊCH HỌP HỘI ĐỒNG”',
    good: '“(Phụ lục 2 - Lịch họp Hội đồng)”',
  },
  messages: {
    differs: 'Thân văn bản gọi {label} là “{called}”, đầu phụ lục ghi “{title}”.',
    year: 'Tên {label} ghi năm {stated}, còn kế hoạch là của năm {own}.',
  },
  check({ document, body, appendices }, report) {
    for (const { key, label, title = '' } of appendices) {
      const year = otherYear(title, document);
      if (year)
        report({
          messageId: 'year',
          data: { label: label ?? 'phụ lục', ...year },
          at: { kind: 'appendix', appendix: key, field: 'title' },
          suggestions: [
            { value: title.replace(String(year.stated), String(year.own)), label: `Ghi năm ${year.own}` },
          ],
        });
    }
    body.items.forEach(({ text }, item) => {
      for (const { 0: whole, index, groups = {} } of text.matchAll(CALLED)) {
        const { number = '', called = '' } = groups;
        const appendix = appendices.find(({ label }) => numberOf(label) === numberOf(number));
        if (!appendix?.title || !isOther(called, appendix)) continue;
        report({
          messageId: 'differs',
          data: { label: appendix.label ?? 'phụ lục', called: called.trim(), title: appendix.title },
          at: { kind: 'body', item },
          span: [index, index + whole.length],
          evidence: [
            { text: appendix.title, at: { kind: 'appendix', appendix: appendix.key, field: 'title' } },
          ],
        });
      }
    });
  },
});

/** In brackets or alone on its line, the title behind a dash or a colon. */
const CALLED =
  /(?:(?<=\()|^)Phụ lục (?:số )?(?<number>\d{1,2}|[IVX]{1,5})\s*[-–:]\s*(?<called>[^();]{12,200})(?=\)|$)/giu;

function numberOf(label: string | undefined): number | undefined {
  const found = /(\d{1,2}|[IVXLC]+)\s*$/iu.exec(label ?? '')?.[1];
  return found === undefined ? undefined : (readRomanAnyCase(found) ?? Number(found));
}

/** Half of its words are not in the title, or it names another year: a shorter name is the same. */
function isOther(called: string, { title = '' }: Appendix): boolean {
  const own = new Set(longKey(title).split(' '));
  const words = longKey(called).split(' ');
  const missing = words.filter((word) => !own.has(word));
  return missing.length * 2 > words.length || missing.some((word) => /^(?:19|20)\d\d$/u.test(word));
}

/** Years before the plan's own come rightly into titles of results and of what is cited. */
const OF_THE_PAST =
  /(?<!\p{L})(?:kết quả|tổng kết|sơ kết|đánh giá|thực trạng|so với|luật|nghị định|chuyển)(?!\p{L})/iu;

/** "… NĂM 2025" above a table of the plan of 2026, as it is left over from last year's; a year next to it at most. */
function otherYear(
  title: string,
  { year, period, title: own = '' }: Plan['document'],
): { stated: number; own: number } | undefined {
  const years = title.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  const stated = Number(/(?<!\p{L})năm (20\d\d)(?!\d)/iu.exec(title)?.[1]);
  const isOneYear = period === undefined || period.from.slice(0, 4) === period.to.slice(0, 4);
  if (year === undefined || !isOneYear || years.length !== 1 || Math.abs(stated - year) !== 1)
    return undefined;
  return OF_THE_PAST.test(title) || own.includes(String(stated)) ? undefined : { stated, own: year };
}
