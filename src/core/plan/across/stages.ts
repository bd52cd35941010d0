import { oneLine, WORD_END, WORD_START } from '../../text/index.ts';
import { oneSpelling } from './evidence.ts';

/** The steps of giving an award, in the order in which they must come. */
export const STAGES = ['guide', 'register', 'review', 'decide', 'submit'] as const;
export type Stage = (typeof STAGES)[number];

/** The verbs of each step; complete by the type. */
const VERBS: Record<Stage, readonly string[]> = {
  guide: ['hướng dẫn', 'tập huấn'],
  register: ['đăng ký', 'tổng hợp đăng ký', 'tiếp nhận'],
  review: ['thẩm định', 'rà soát', 'thẩm tra', 'chấm điểm', 'chấm'],
  decide: [
    'xét',
    'bình xét',
    'xét tặng',
    'xét duyệt',
    'xét chọn',
    'đề nghị công nhận',
    'công nhận',
    'bỏ phiếu',
    'họp xét',
    'suy tôn',
  ],
  submit: ['trình', 'hoàn thiện hồ sơ', 'gửi hồ sơ', 'nộp hồ sơ'],
};

/** Words before and between the verbs that are no step themselves: "Triển khai văn bản hướng dẫn …". */
const BESIDE =
  'triển khai|ban hành|xây dựng|tổ chức|thực hiện|tham mưu|văn bản|công văn|kế hoạch|các|và|họp|hội đồng|quy trình|đề nghị|báo cáo|tổng hợp|thông qua|dự thảo';

const STEP = new RegExp(
  `^(?:${STAGES.map((stage) => `(?<${stage}>${[...VERBS[stage]].sort((a, b) => b.length - a.length).join('|')})`).join('|')}|${BESIDE})${WORD_END}[\\s,;/]*`,
  'u',
);
const LEADING_MARK = new RegExp(
  `^[^\\p{L}]*(?:(?:phiên họp|kỳ họp|cuộc họp)[^:]{0,40}:)?[^\\p{L}]*${WORD_START}`,
  'u',
);

/**
 * The steps named at the head of a task: "Thẩm định, trình hồ sơ …" → review, submit; none for other work. In "Hướng
 * dẫn xét …" the second verb is what is guided, no step of its own: only a comma or "và" goes on.
 */
export function stagesOf(text: string): Stage[] {
  let rest = oneSpelling(oneLine(text)).replace(LEADING_MARK, '');
  const found = new Set<Stage>();
  let goesOn = true;
  for (let step = STEP.exec(rest); step; step = STEP.exec(rest)) {
    const [said] = step;
    const stage = STAGES.find((one) => step?.groups?.[one] !== undefined);
    if (stage && !goesOn) break;
    if (stage) found.add(stage);
    goesOn = /[,;/]|^và\s/u.test(said) || (stage === undefined && goesOn);
    rest = rest.slice(said.length);
  }
  return STAGES.filter((stage) => found.has(stage));
}
