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
/** At the head of a paragraph: it stands only in a letter of which this is so; of several, all must be. */
export const LETTER_CONDITIONS = [
  'Khi có việc quá hạn',
  'Khi không có việc quá hạn',
  'Khi có việc sắp đến hạn',
  'Khi không có việc sắp đến hạn',
] as const;
export const LETTER_FIELDS = [...LETTER_TEXTS, ...LETTER_TABLES, ...LETTER_CONDITIONS] as const;

export type LetterText = (typeof LETTER_TEXTS)[number];
export type LetterTable = (typeof LETTER_TABLES)[number];
export type LetterCondition = (typeof LETTER_CONDITIONS)[number];
