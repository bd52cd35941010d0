import type { Appendix } from '../plan/index.ts';
import { defineRule } from './frame/index.ts';
import { sayDay } from './time/index.ts';

/** What the appendices say of the document they belong to: number and date against the document and each other. */
export const appendixNumberDiffers = defineRule({
  id: 'appendix-number-differs',
  group: 'document',
  severity: 'warning',
  scope: 'appendix',
  summary: 'Các phụ lục ghi cùng số, cùng ngày với văn bản.',
  why: 'Số, ngày khác nhau thì phụ lục bị hiểu là của văn bản khác; thường do chép từ bản dự thảo hay kế hoạch năm trước.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1',
  example: {
    bad: 'Kế hoạch số 12/KH-UBND; phụ lục ghi “Kế hoạch số 21/KH-UBND”',
    good: 'Phụ lục ghi “Kế hoạch số 12/KH-UBND”',
  },
  messages: {
    number: '{appendix} ghi kèm theo văn bản số {stated}, văn bản này số {own}.',
    date: '{appendix} ghi kèm theo văn bản ngày {stated}, văn bản này ngày {own}.',
    blankBeside: '{appendix} để trống số, ngày của văn bản kèm theo, trong khi {other} có ghi ({stated}).',
  },
  check({ key, label = 'Phụ lục', attachedTo }, report, { plan }) {
    if (!attachedTo) return;
    const { number, date } = attachedTo;
    const own = plan.document;
    const at = (field: 'number' | 'date') => ({ kind: 'appendix', appendix: key, field }) as const;
    if (number !== null && own.number !== undefined && numberKey(number) !== numberKey(own.number))
      report({
        messageId: 'number',
        data: { appendix: label, stated: number, own: own.number },
        at: at('number'),
        suggestions: [{ value: own.number }],
      });
    if (date !== null && own.date !== undefined && date !== own.date)
      report({
        messageId: 'date',
        data: { appendix: label, stated: sayDay(date), own: sayDay(own.date) },
        at: at('date'),
        suggestions: [{ value: own.date, label: `Ghi ngày ${sayDay(own.date)}` }],
      });
    const other = plan.appendices.find((one) => one.key !== key && isFilled(one));
    if (number === null && date === null && other?.attachedTo)
      report({
        messageId: 'blankBeside',
        data: { appendix: label, other: other.label ?? 'phụ lục khác', stated: said(other.attachedTo) },
        at: at('number'),
        evidence: [{ text: said(other.attachedTo), at: { ...at('number'), appendix: other.key } }],
        suggestions: other.attachedTo.number === null ? [] : [{ value: other.attachedTo.number }],
      });
  },
});

const isFilled = ({ attachedTo }: Appendix) =>
  attachedTo !== undefined && (attachedTo.number ?? attachedTo.date) !== null;

const said = ({ number, date }: NonNullable<Appendix['attachedTo']>) =>
  [number && `số ${number}`, date && `ngày ${sayDay(date)}`].filter(Boolean).join(' ');

/** "01 /KH-HĐTĐKT" = "1/KH-HĐTĐKT". */
const numberKey = (number: string) =>
  number.replace(/\s/gu, '').replace(/[–—]/gu, '-').replace(/^0+/u, '').toUpperCase();
