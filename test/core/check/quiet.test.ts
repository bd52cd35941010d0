import { describe, expect, test } from '@jest/globals';
import { checkPlan } from '../../../src/core/check/index.ts';
import { createContext } from '../../../src/core/rules/index.ts';
import { inputFor } from '../../support/goldens.ts';
import { planOf } from '../../support/readPlans.ts';
import { SHIPPED_UNITS } from '../../support/shippedUnits.ts';
import { documentOf } from '../../support/tables.ts';

/** A plan without a fault that holds all that looks like one (rules.md, "Silent"). */
const QUIET = `
HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG QUẬN SÔNG TRĂNG
Số: 07/KH-HĐTĐKT
Sông Trăng, ngày 28 tháng 01 năm 2022
KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2022
Thực hiện Kế hoạch số 63/KH-HĐTĐKT ngày 12/11/2021 của Hội đồng Thi đua - Khen thưởng Thành phố.
I. MỤC ĐÍCH
1. Chào mừng Đại hội lần thứ 7, kỳ họp thứ 5 và kỷ niệm 25 (hai mươi lăm) năm ngày thành lập (06/11/1997-06/11/2022).
2. Hằng năm rà soát tiêu chí; hàng tháng báo cáo số liệu.
II. NHIỆM VỤ
1. Trình khen thưởng tổng kết năm 2021.
2. Tổ chức các phong trào thi đua:
- Phong trào “Cùng nhau làm sạch ngõ phố”;
- Phong trào “Mỗi tuần một việc tốt”.
(Phụ lục 1 - Danh mục nhiệm vụ)
PHỤ LỤC 1
DANH MỤC NHIỆM VỤ
(Kèm theo Kế hoạch số 07/KH-HĐTĐKT ngày 28/01/2022 của Hội đồng Thi đua - Khen thưởng quận Sông Trăng)
TT|Nội dung công việc|Đơn vị thực hiện|Đơn vị phối hợp|Thời gian hoàn thành
I.|NHIỆM VỤ TRỌNG TÂM (05)||||
1.|Trình khen thưởng tổng kết năm 2021|Phòng Nội vụ|Văn phòng HĐND và UBND quận|Tháng 01/2022 Đã hoàn thành
2.|Ban hành các kế hoạch chuyên đề, gồm:|Phòng Nội vụ||Trước ngày 25/02/2022
-|Kế hoạch của khối trường|Phòng Giáo dục và Đào tạo|Các trường MN, TH, THCS|
-|Kế hoạch của khối phường|Phòng Nội vụ|UBND các phường|
3.|Phiên họp thứ nhất: - Xét sáng kiến; - Xét khen thưởng|Phòng Nội vụ||Tháng 3/2022
4.|Thực hiện cuộc thi viết (theo Kế hoạch số 63/KH-HĐTĐKT ngày 12/11/2021)|Phòng Văn hóa và Thông tin||Theo tiến độ tại Kế hoạch số 63/KH-HĐTĐKT ngày 12/11/2021
5.|Tổ chức kỷ niệm 25 (hai mươi lăm) năm ngày thành lập|Phòng Nội vụ||Tháng 11/2022
II.|NHIỆM VỤ THƯỜNG XUYÊN (02)||||
1.|Tuyên truyền gương điển hình|Phòng Văn hóa và Thông tin||Hàng tháng Thường xuyên
2.|Xét khen thưởng đột xuất|Phòng Nội vụ||Khi có phát sinh
`.trim();

const check = (text: string) => {
  const plan = planOf({ value: documentOf(text), notes: [] }, SHIPPED_UNITS);
  return { plan, ...checkPlan(createContext(inputFor(plan, SHIPPED_UNITS))) };
};

describe('a plan without a fault', () => {
  test('is read whole, and nothing is said of it', () => {
    const { plan, findings, notes } = check(QUIET);
    expect(plan.appendices[0]?.tasks).toHaveLength(9);
    expect(notes).toEqual([]);
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  test.each([
    ['deadline-before-issue', 'Tháng 3/2022', 'Tháng 3/2021'],
    ['deadline-on-day-off', 'Trước ngày 25/02/2022', 'Trước ngày 26/02/2022'],
    ['deadline-missing', '||Tháng 3/2022', '||'],
    ['deadline-outside-plan', 'Tháng 11/2022', 'Tháng 11/2023'],
    ['deadline-unread', 'Khi có phát sinh', 'Dịp Tết Trung thu'],
    ['impossible-date', 'Tháng 11/2022', 'Trước ngày 31/11/2022'],
    ['stated-count-differs', '(05)', '(08)'],
    ['duplicate-number', 'II.|NHIỆM VỤ', 'I.|NHIỆM VỤ'],
    ['number-gap', '5.|Tổ chức kỷ niệm', '7.|Tổ chức kỷ niệm'],
    ['code-style-differs', 'II.|NHIỆM VỤ', 'II|NHIỆM VỤ'],
    ['appendix-number-differs', 'ngày 28/01/2022 của', 'ngày 27/01/2022 của'],
    ['number-words-differ', '5.|Tổ chức kỷ niệm 25 (hai mươi lăm)', '5.|Tổ chức kỷ niệm 25 (hai mươi)'],
    ['unbalanced-quotes', 'một việc tốt”', 'một việc tốt'],
    ['repeated-words', 'Xét khen thưởng đột xuất', 'Xét khen thưởng khen thưởng đột xuất'],
    ['probable-typo', 'NHIỆM VỤ TRỌNG TÂM', 'TỎ CHỨC NHIỆM VỤ TRỌNG TÂM'],
    ['unit-missing', 'Xét khen thưởng|Phòng Nội vụ', 'Xét khen thưởng|'],
    ['unit-separator-missing', '|Các trường MN', '|Phòng Nội vụ Các trường MN'],
    ['unit-repeated', '|UBND các phường|', '|UBND các phường, UBND các phường|'],
    ['cited-document-differs', 'ngày 12/11/2021 của', 'ngày 13/11/2021 của'],
  ])('%s speaks as soon as its fault is put in', (rule, right, wrong) => {
    expect(QUIET).toContain(right);
    const found = check(QUIET.replace(right, wrong)).findings.map((finding) => finding.rule);
    expect(found).toContain(rule);
  });
});
