import { describe, expect, test } from '@jest/globals';
import { type Shape, shapeOf, shapesAgree, stressedShapeOf } from '../../../src/core/units/shape.ts';

/** "v(văn) h": a word with its first letter, or the letter alone. */
const shown = ({ parts }: Shape) =>
  parts.map(({ letter, word }) => (word === undefined ? letter : `${letter}(${word})`)).join(' ');

describe('words, and letters that stand for words', () => {
  test.each([
    ['Phòng VHTT', 'p(phong\u0300) v h t t'],
    ['Phòng Ăn và Ở', 'p(phong\u0300) a(ăn) o'],
    ['PHÒNG ĐO', 'p(phong\u0300) đ(đo)'],
    ['PHÒNG QLĐT', 'p(phong\u0300) q l đ t'],
    ['Phòng QLđt', 'p(phong\u0300) q l đ t'],
    ['Phòng QLđthị', 'p(phong\u0300) q(qlđthi\u0323)'],
    ['Tổ A', 't(tô\u0309) a'],
    ['TỔ A', 't(tô\u0309) a(a)'],
    ['TỔ B', 't(tô\u0309) b'],
    ['Tổ a', 't(tô\u0309) a(a)'],
    ['Sở Y', 's(sơ\u0309) y(y)'],
    ['TW', 't u'],
    ['Cụm VIII', 'c(cum\u0323) 8(8)'],
    ['Cụm 8', 'c(cum\u0323) 8(8)'],
    ['Cụm XA', 'c(cum\u0323) x a'],
    ['Cụm AX', 'c(cum\u0323) a x'],
    ['Cụm I', 'c(cum\u0323) i(1)'],
    ['Đội 2B', 'đ(đôi\u0323) 2B(2b)'],
    ['Đội PC06', 'đ(đôi\u0323) p c 0 6'],
  ])('%s → %s', (name, parts) => {
    expect(shown(shapeOf(name))).toBe(parts);
    expect(shapeOf(name).letters).toBe(parts.replace(/\([^)]*\)| /gu, ''));
  });

  test('where capitals only stress, syllables are words', () => {
    expect(shown(stressedShapeOf('Tổ TH AN'))).toBe('t(tô\u0309) t h a(an)');
  });
});

test.each([
  ['Phòng VHTT', 'Phòng Văn hóa và Thông tin', true],
  ['Phòng Văn hóa TT', 'Phòng VH Thông tin', true],
  ['Phòng VHTT', 'Phân Viện Hải Tây Trung', false],
  ['Phòng V Hóa', 'Phòng V Hội', false],
])('%s and %s can be one name: %s', (a, b, agree) => {
  expect(shapesAgree(shapeOf(a), shapeOf(b))).toBe(agree);
  expect(shapesAgree(shapeOf(b), shapeOf(a))).toBe(agree);
});
