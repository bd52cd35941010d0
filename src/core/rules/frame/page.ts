import type { Rule } from './defineRule.ts';
import { RULE_GROUP_LABELS, SEVERITIES, SEVERITY_LABELS } from './model.ts';

/** What the help says of a rule, in Vietnamese: every word from the rule's own source. */
export interface RulePage {
  id: string;
  group: string;
  /** "bắt buộc sửa", with those of its messages that are ranked otherwise: "bắt buộc sửa; có khi cần xác minh". */
  severity: string;
  summary: string;
  why: string;
  source?: string;
  bad: string;
  good: string;
  silence: string;
}

/** The page of a rule: for the pane's help and README's table. */
export function rulePage({ id, group, severity, severities, summary, why, source, example }: Rule): RulePage {
  const others = SEVERITIES.filter(
    (one) => one !== severity && Object.values(severities ?? {}).includes(one),
  );
  const sometimes = others.map((one) => `; có khi ${SEVERITY_LABELS[one]}`).join('');
  return {
    ...{ id, group: RULE_GROUP_LABELS[group], severity: SEVERITY_LABELS[severity] + sometimes },
    ...{ summary, why, bad: example.bad, good: example.good, silence: SILENCE },
    ...(source !== undefined && { source }),
  };
}

const SILENCE =
  'Bỏ qua một chỗ: trên trang “Vấn đề” chọn “bỏ qua” và ghi lý do. Đổi mức hoặc tắt cả quy tắc: trang “Cài đặt”.';
