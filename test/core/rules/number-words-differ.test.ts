import { numberWordsDiffer } from '../../../src/core/rules/number-words-differ.ts';
import { rowWith, ruleTable } from '../../support/ruleTable.ts';

const titled = (title: string) => rowWith('Tháng 6', title);
const one = (says: readonly string[], ...suggestions: string[]) => [
  { at: 'PL1.1', severity: 'warning' as const, says, suggestions },
];

ruleTable(numberWordsDiffer, {
  bad: [
    {
      name: 'ten years for fifteen',
      plan: titled('Trong 15 (mười năm) ngày làm việc'),
      found: one(['mười năm', 'mười lăm'], 'Trong 15 (mười lăm) ngày làm việc'),
    },
    {
      name: 'another number',
      plan: titled('Chọn 05 (sáu) tập thể'),
      found: one(['05', 'sáu'], 'Chọn 05 (năm) tập thể', 'Chọn 06 (sáu) tập thể'),
    },
    {
      name: 'words first',
      plan: titled('Thành lập hai (03) đoàn kiểm tra'),
      found: one(['03', 'hai'], 'Thành lập ba (03) đoàn kiểm tra', 'Thành lập hai (02) đoàn kiểm tra'),
    },
  ],
  good: [{ name: 'the same', plan: titled('Trong 15 (mười lăm) ngày, ba (03) đoàn, 21 (hai mươi mốt) xã') }],
  silent: [
    { name: 'years', plan: titled('Kỷ niệm 25 (năm) ngày thành lập, kế hoạch năm (05)') },
    { name: 'a weekday', plan: titled('Họp thứ hai (26) hằng tháng') },
    { name: 'a month', plan: titled('Báo cáo tháng ba (04) kỳ') },
    { name: 'other words in brackets', plan: titled('Gồm 15 (bao gồm mười) xã, (07 Kế hoạch)') },
    { name: 'a decimal', plan: titled('Tăng 1,5 (năm) lần') },
  ],
});
