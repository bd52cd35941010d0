import type { Condition, CriterionKind, Quota, TieKey } from '../../scoring/index.ts';

type Words<T extends string> = Record<T, string>;

export const CRITERION_WORDS: Words<CriterionKind> = { base: 'Chuẩn', bonus: 'Thưởng', deduction: 'Trừ' };

export const CONDITION_WORDS: Words<Condition['when']> = {
  'no-self-report': 'Không tự chấm',
  flag: 'Có dấu hiệu',
  below: 'Mục dưới mức sàn',
};
export const EFFECT_WORDS: Words<'exclude' | 'no-award' | 'lower'> = {
  exclude: 'Không xếp hạng',
  'no-award': 'Không đề nghị khen thưởng',
  lower: 'Hạ loại',
};
export const SCOPE_WORDS: Words<Quota['scope']> = { cluster: 'Từng cụm', all: 'Toàn khối' };
export const TIE_WORDS: Words<TieKey['by']> = {
  criterion: 'Điểm mục',
  figure: 'Số liệu',
  deductions: 'Ít điểm trừ',
  votes: 'Phiếu bầu',
};
