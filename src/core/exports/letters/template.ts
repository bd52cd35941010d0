import type { DocModel } from '../model.ts';
import { letterhead, signature } from '../letterhead.ts';
import type { LetterCondition, LetterTable, LetterText } from './fields.ts';

const field = (name: LetterText | LetterTable) => `[${name}]`;
const only = (...all: LetterCondition[]) => all.map((name) => `[${name}]`).join('');
const closing = (when: string, asked: string) =>
  ({
    kind: 'paragraph',
    look: 'closing',
    text: `${when}Đề nghị ${field('Tên đơn vị')} ${asked} và gửi báo cáo kết quả về ${field('Tên cơ quan')} trước ngày …… để tổng hợp, theo dõi./.`,
  }) as const;
const LATE = only('Khi có việc quá hạn');
const COMING = only('Khi có việc sắp đến hạn');
const text = (words: string) => ({ kind: 'paragraph', look: 'text', text: words }) as const;
const heading = (words: string) => ({ kind: 'paragraph', look: 'heading', text: words }) as const;

/**
 * The letter that ships, a công văn after mẫu 1.5 of Nghị định 30/2020/NĐ-CP; an office changes it in Word. What only
 * the issuing office can say (place, who signs, by when to answer) stays dotted; number and day come as fields. Each
 * letter speaks only of what it lists.
 */
export const LETTER_TEMPLATE: DocModel = {
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        letterhead({
          issuer: field('Tên cơ quan').toUpperCase(),
          number: `Số: ${field('Số công văn')}`,
          subject: `V/v đôn đốc thực hiện nhiệm vụ thi đua, khen thưởng năm ${field('Năm')}`,
          day: field('Ngày'),
        }),
        { kind: 'paragraph', look: 'addressee', text: `Kính gửi: ${field('Tên đơn vị')}` },
        text(
          `Thực hiện ${field('Kế hoạch')}, qua theo dõi đến ngày ${field('Tính đến ngày')}, ${field('Tên cơ quan')} đề nghị ${field('Tên đơn vị')} tập trung thực hiện các nhiệm vụ sau đây:`,
        ),
        heading(`${LATE}Nhiệm vụ đã quá hạn: ${field('Số nhiệm vụ quá hạn')}`),
        text(LATE + field('Bảng nhiệm vụ quá hạn')),
        heading(
          `${COMING}Nhiệm vụ đến hạn trong ${field('Số ngày tới')} ngày tới: ${field('Số nhiệm vụ sắp đến hạn')}`,
        ),
        text(COMING + field('Bảng nhiệm vụ sắp đến hạn')),
        closing(
          only('Khi có việc quá hạn', 'Khi có việc sắp đến hạn'),
          'khẩn trương hoàn thành các nhiệm vụ đã quá hạn, thực hiện đúng hạn các nhiệm vụ sắp đến hạn',
        ),
        closing(
          only('Khi không có việc sắp đến hạn'),
          'khẩn trương hoàn thành các nhiệm vụ đã quá hạn nêu trên',
        ),
        closing(only('Khi không có việc quá hạn'), 'thực hiện đúng hạn các nhiệm vụ sắp đến hạn nêu trên'),
        signature({ recipients: ['Như trên;', 'Lưu: VT.'], post: '………………………', name: '………………………' }),
      ],
    },
  ],
};
