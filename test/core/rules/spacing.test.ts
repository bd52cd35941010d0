import { spacing } from '../../../src/core/rules/spacing.ts';
import { rowWith, ruleTable } from '../../support/ruleTable.ts';

const titled = (title: string) => rowWith('Tháng 6', title);
const fixed = (name: string, title: string, fix: string) => ({
  name,
  plan: titled(title),
  found: [{ at: 'PL1.1', severity: 'info' as const, says: 'chưa đúng', fix }],
});

ruleTable(spacing, {
  bad: [
    fixed('before a comma', 'Phòng Nội vụ , Phòng Kinh tế', 'Phòng Nội vụ, Phòng Kinh tế'),
    fixed('on the wrong side', 'Phòng Nội vụ ,Phòng Kinh tế', 'Phòng Nội vụ, Phòng Kinh tế'),
    fixed('none behind a comma', 'CBCC,VC, NLĐ của xã', 'CBCC, VC, NLĐ của xã'),
    fixed('inside brackets', 'Họp ( quý I ) tại xã', 'Họp (quý I) tại xã'),
    fixed('inside quotes', 'Phong trào “ Sống xanh ” của xã', 'Phong trào “Sống xanh” của xã'),
    fixed('a comma twice', 'Công an,, Quân sự', 'Công an, Quân sự'),
    fixed('a span of years', 'Năm học 2025- 2026 của trường', 'Năm học 2025-2026 của trường'),
    fixed(
      'a sentence glued to the next',
      'Họp tổng kết.Các đơn vị báo cáo',
      'Họp tổng kết. Các đơn vị báo cáo',
    ),
    fixed('two points at the end', 'Họp tổng kết cuối năm..', 'Họp tổng kết cuối năm.'),
    fixed('several at once', 'Họp , bàn,quyết định', 'Họp, bàn, quyết định'),
  ],
  good: [{ name: 'all in place', plan: titled('Họp (quý I), bàn “việc mới”; quyết định.') }],
  silent: [
    { name: 'numbers and days', plan: titled('Cụm 1,2; tăng 1.234,5 ngày 15/3/2026; 8:30') },
    { name: 'abbreviations', plan: titled('TP.Thủ Đức, Q.1, ThS.Lê, P.Nội vụ') },
    { name: 'an ellipsis', plan: titled('Kinh tế, xã hội..., quốc phòng … và các mặt') },
    { name: 'addresses', plan: titled('Gửi tới tdkt@xa.example,bản giấy gửi sau') },
    { name: 'years with blanks on both sides', plan: titled('Giai đoạn 2026 - 2030') },
    { name: 'a day in parts', plan: titled('Ngày ../../2026 họp') },
  ],
});
