/** What a template may ask for, in the words that stand between [ ] in Word. */
export const LETTER_TEXTS = [
  'Tên cơ quan',
  'Tên đơn vị',
  'Kế hoạch',
  'Năm',
  'Số công văn',
  'Ngày',
  'Tính đến ngày',
  'Số ngày tới',
  'Số nhiệm vụ quá hạn',
  'Số nhiệm vụ sắp đến hạn',
] as const;
/** These stand in a paragraph of their own, which the table takes the place of. */
export const LETTER_TABLES = ['Bảng nhiệm vụ quá hạn', 'Bảng nhiệm vụ sắp đến hạn'] as const;

export type LetterText = (typeof LETTER_TEXTS)[number];
export type LetterTable = (typeof LETTER_TABLES)[number];
