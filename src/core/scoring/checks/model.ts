import type { Place } from '../../outcome/index.ts';
import type { Severity } from '../../rules/index.ts';
import type { Layer } from '../model.ts';

interface ScoringRule {
  severity: Severity;
  /** What the rule asks for, as a sentence. */
  summary: string;
}

/** Every check of the scoring, by id; ids are stable, people quote them. */
export const SCORING_RULES = {
  'criteria-sum-differs': {
    severity: 'error',
    summary: 'Điểm các mục con cộng lại bằng điểm của mục; các mục lớn cộng lại bằng tổng điểm chuẩn.',
  },
  'weights-not-100': { severity: 'error', summary: 'Trọng số các mục lớn cộng lại bằng 100 %.' },
  'bands-overlap': { severity: 'error', summary: 'Mỗi giá trị chỉ thuộc một khoảng.' },
  'bands-gap': { severity: 'warning', summary: 'Giữa các khoảng không còn giá trị nào bị bỏ trống.' },
  'bonus-negative': {
    severity: 'error',
    summary: 'Điểm thưởng, điểm trừ và trần của chúng không ghi số âm.',
  },
  'score-missing': { severity: 'warning', summary: 'Mỗi tiêu chí áp dụng cho đơn vị đều được chấm.' },
  'score-not-number': { severity: 'error', summary: 'Ô điểm, ô số liệu là số.' },
  'score-out-of-range': {
    severity: 'error',
    summary: 'Điểm nằm trong khoảng từ 0 đến điểm tối đa, mức nằm trong danh sách.',
  },
  'bonus-over-cap': { severity: 'error', summary: 'Điểm thưởng không quá trần.' },
  'deduction-over-cap': { severity: 'error', summary: 'Điểm trừ không quá trần.' },
  'total-over-base': { severity: 'error', summary: 'Tổng điểm (chưa kể thưởng) không quá tổng điểm chuẩn.' },
  'evidence-missing': { severity: 'warning', summary: 'Tiêu chí cần minh chứng thì ghi minh chứng.' },
  'gap-between-layers': {
    severity: 'warning',
    summary: 'Điểm thẩm định, điểm hội đồng khác điểm trước đó thì ghi lý do.',
  },
  'rank-tie-unresolved': {
    severity: 'warning',
    summary: 'Đơn vị bằng điểm được phân hạng theo các tiêu chí phụ.',
  },
  'quota-exceeded': {
    severity: 'error',
    summary: 'Số đơn vị của mỗi loại không quá tỷ lệ, số lượng cho phép.',
  },
  'formula-overwritten': { severity: 'error', summary: 'Ô có công thức của phiếu không bị gõ đè.' },
  'form-version-differs': { severity: 'error', summary: 'Phiếu cùng phiên bản với bộ tiêu chí.' },
  'form-missing': { severity: 'warning', summary: 'Mỗi đơn vị trong khối có một phiếu.' },
  'form-twice': { severity: 'error', summary: 'Mỗi đơn vị chỉ có một phiếu được tính.' },
  'form-not-plain': {
    severity: 'warning',
    summary: 'Phiếu không có macro, liên kết tới tệp khác, trang ẩn.',
  },
  'form-unreadable': { severity: 'error', summary: 'Mỗi tệp phiếu mở được.' },
  'published-differs': { severity: 'error', summary: 'Kết quả đã khóa còn đúng với số liệu đang có.' },
  'unit-not-in-block': { severity: 'error', summary: 'Phiếu là của một đơn vị trong khối.' },
} as const satisfies Record<string, ScoringRule>;
export type ScoringRuleId = keyof typeof SCORING_RULES;

export interface ScoringFinding {
  rule: ScoringRuleId;
  severity: Severity;
  /** The sentence people read, with the evidence in it. */
  message: string;
  where: Place;
  unit?: string;
  criterion?: string;
  layer?: Layer;
}

/** A finding of the rule's own severity. */
export const finding = (
  rule: ScoringRuleId,
  message: string,
  more: Partial<Omit<ScoringFinding, 'rule' | 'message'>> = {},
): ScoringFinding => ({ rule, severity: SCORING_RULES[rule].severity, message, where: {}, ...more });
