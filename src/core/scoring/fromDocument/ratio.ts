import { readNumber } from '../decimal.ts';
import type { MethodParameters } from '../model.ts';
import { lower, NUMBER } from './words.ts';

const REACHED = String.raw`(?:thực hiện|kết quả|đạt được|số đạt|tỷ lệ đạt|hoàn thành)`;
const PLANNED = String.raw`(?:kế hoạch|chỉ tiêu|được giao|đăng ký)`;
const SOME = String.raw`[^.;\n]{0,80}?`;
const DIVIDED = String.raw`(?:chia(?: cho)?|\/|÷)`;
const TIMES = String.raw`(?:nhân(?: với)?|[x×*])`;

const FORMS: readonly { form: RegExp; inverse?: true }[] = [
  // Lấy kế hoạch chia cho kết quả thực hiện rồi nhân với điểm chuẩn
  {
    form: new RegExp(`${PLANNED}${SOME}${DIVIDED}\\s*${SOME}${REACHED}${SOME}${TIMES}${SOME}điểm`, 'u'),
    inverse: true,
  },
  // Điểm = số thực hiện / chỉ tiêu giao x điểm chuẩn
  { form: new RegExp(`${REACHED}${SOME}${DIVIDED}${SOME}${PLANNED}${SOME}${TIMES}${SOME}điểm`, 'u') },
  // Điểm = Tỷ lệ × điểm chuẩn
  { form: /điểm[^=.;\n]{0,20}=\s*tỷ lệ[^.;\n]{0,40}điểm/u },
  // Điểm đạt được = (số hồ sơ trực tuyến / tổng số hồ sơ) x 12
  {
    form: new RegExp(
      String.raw`điểm[^=.;\n]{0,30}=\s*\(?[^=;\n]{3,120}\/[^=;\n]{3,120}\)?\s*${TIMES}\s*(?:${NUMBER}|điểm)`,
      'u',
    ),
  },
  // tính theo tỷ lệ phần trăm đạt được | chấm điểm theo tỷ lệ tương ứng
  { form: /(?:tính|chấm|cho)(?: điểm)? (?:theo|tương ứng(?: với)?) tỷ lệ/u },
  // đạt bao nhiêu % thì được bấy nhiêu % số điểm
  { form: /đạt bao nhiêu (?:%|phần trăm)/u },
];
// Nếu vượt 1% so với kế hoạch thì được thưởng 1% điểm chuẩn, nhưng không vượt quá 10% điểm chuẩn
const OVER = new RegExp(
  String.raw`vượt (?:thêm )?(?:mỗi |cứ )?0?1\s*%[^;\n]{0,60}?(?:thưởng|cộng)(?: thêm)? (${NUMBER})\s*%[^;\n]{0,60}?(?:tối đa|không quá|không vượt quá) (${NUMBER})\s*%`,
  'u',
);

/** "Tỷ lệ = b/a; Điểm = Tỷ lệ × điểm chuẩn" → the method Tỷ lệ; undefined when the words say nothing of the kind. */
export function readRatio(text: string): Extract<MethodParameters, { name: 'ratio' }> | undefined {
  const plain = lower(text).replaceAll('tỉ lệ', 'tỷ lệ');
  const found = FORMS.find(({ form }) => form.test(plain));
  const over = OVER.exec(plain);
  const share = readNumber(over?.[1] ?? '');
  const cap = readNumber(over?.[2] ?? '');
  if (!found && share === undefined) return undefined;
  return {
    name: 'ratio',
    ...(found?.inverse && { inverse: true }),
    ...(share !== undefined && cap !== undefined && { over: { share, cap } }),
  };
}
