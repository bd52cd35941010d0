import { expect, test } from '@jest/globals';
import { startsLikeABody } from '../../../src/core/units/index.ts';

/** Cells whose place was lost between two pages: who does it, or what is to be done? */
test.each([
  'Phòng Nội vụ',
  'UBND phường',
  'Các phòng, ban, đơn vị',
  'các cơ quan liên quan',
  'Cơ quan, đơn vị',
  'Các Trường MN, TH, THCS',
  'UBMTTQ phường, BCH Đoàn',
  'Đ/c Chủ tịch',
  'Chủ tịch UBND phường',
  'Cụm trưởng các cụm thi đua',
  'Thủ trưởng các đơn vị',
  '  Sở Y tế',
])('%s: may be who does it', (text) => expect(startsLikeABody(text)).toBe(true));

test.each([
  '',
  '-',
  'Tổ chức hội nghị tổng kết',
  'Ban hành kế hoạch',
  'Triển khai đến các phòng, ban',
  'Các nội dung còn lại',
  `${'Báo cáo kết quả '.repeat(8)} UBND phường`,
])('%s: what is to be done', (text) => expect(startsLikeABody(text)).toBe(false));
