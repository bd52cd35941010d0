import { expect, test } from '@jest/globals';
import { shortenedNames } from '../../../src/core/units/tails.ts';

test.each([
  ['Quận ủy Sông Trăng', 'Quận ủy'],
  ['Thành ủy Hồ Sen', 'Thành ủy'],
  ['Quận ủy'],
  ['Quận ủy mới lập'],
  ['Quận Sông Trăng'],
  ['Ban Dân vận Thành'],
  ['UBND quận Sông Trăng', 'UBND quận', 'UBND'],
  ['UBND  quận   Sông Trăng', 'UBND quận', 'UBND'],
  ['UBND thành phố Hồ Sen', 'UBND thành phố', 'UBND'],
  ['UBND quận 3', 'UBND quận', 'UBND'],
  ['UBND quận', 'UBND'],
  ['UBND quận mới'],
  ['Phòng Y tế huyện', 'Phòng Y tế'],
  ['Công an đặc khu Cồn Sậy', 'Công an đặc khu', 'Công an'],
  ['BHXH tỉnh', 'BHXH'],
  ['CA xã'],
  ['Đoàn xã'],
  ['Liên đoàn Lao động phường Bến Sậy', 'Liên đoàn Lao động phường', 'Liên đoàn Lao động'],
  ['Ủy ban MTTQ Việt Nam xã', 'Ủy ban MTTQ Việt Nam', 'Ủy ban MTTQ xã', 'Ủy ban MTTQ'],
  ['MTTQ Việt Nam', 'MTTQ'],
  ['MTTQ Việt Namo'],
])('%s', (name, ...shorter) => {
  expect(shortenedNames(name)).toEqual(shorter);
});
