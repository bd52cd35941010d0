import { expect, test } from '@jest/globals';
import { isOfAnotherPlace } from '../../../src/core/rules/shared/otherPlace.ts';

test.each([
  ['Văn phòng HĐND và UBND xã', 'Văn phòng HĐND và UBND phường', true],
  ['Công an huyện', 'Công an quận', true],
  ['Trường Tiểu học Tân Hòa', 'Trường Tiểu học Đồng Lau', true],
  ['Trường THCS Nguyễn Văn Một', 'Trường THCS Lê Thị Hai', true],
  // A slip in one word, a level that only one says, a word of capitals.
  ['Trường Tiểu học Tân Hóa', 'Trường Tiểu học Tân Hòa', false],
  ['Phòng Nội vụ huyện', 'Phòng Nội vụ', false],
  ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hôi phường', false],
  ['Trung tâm GDNN-GDTEX', 'Trung tâm GDNN-GDTX', false],
  ['Phòng tài chính kế hoạch', 'Phòng Tài chính - Kế hoạch', false],
  ['Hợp tác xã phường', 'Hợp tác phường', false],
])('%s | %s → %s', (name, other, expected) => {
  expect(isOfAnotherPlace(name, other)).toBe(expected);
  expect(isOfAnotherPlace(other, name)).toBe(expected);
});
