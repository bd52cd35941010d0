import { describe, expect, test } from '@jest/globals';
import { readCode, splitLeadingCode, styleAfter } from '../../../src/core/table/index.ts';

describe('readCode: what stands in the number column', () => {
  test.each([
    ['I.', 'I', 'I', 'roman'],
    ['II', 'II', 'II', 'roman'],
    ['A', 'A', 'A', 'letter'],
    ['Đ.', 'Đ', 'Đ', 'letter'],
    ['12.', '12', '12', 'arabic'],
    ['1.1', '1.1', '1.1', 'dotted'],
    ['5.2.3.', '5.2.3', '5.2.3', 'dotted'],
    ['III.1', 'III.1', 'III.1', 'romanDotted'],
    ['a)', 'a)', 'a', 'lower'],
    ['(1)', '(1)', '1', 'arabic'],
    ['1)', '1)', '1', 'arabic'],
    ['-', '-', '', 'dash'],
    ['–', '-', '', 'dash'],
    ['•', '-', '', 'dash'],
    ['+', '+', '', 'plus'],
    ['', '', '', 'none'],
    [' \n', '', '', 'none'],
    ['Mục II', 'Mục II', 'II', 'roman'],
    ['IIX', 'IIX', 'IIX', 'none'],
    ['Tổng', 'Tổng', 'Tổng', 'none'],
  ])('%j', (text, written, key, style) => {
    expect(readCode(text)).toEqual({ written, key, style });
  });
});

describe('splitLeadingCode: a number in front of the content', () => {
  test.each([
    ['1. Xây dựng kế hoạch', '1', 'Xây dựng kế hoạch'],
    ['1.1. Điều chỉnh quy chế', '1.1', 'Điều chỉnh quy chế'],
    ['II. NỘI DUNG', 'II', 'NỘI DUNG'],
    ['III.1. Nhóm nền tảng', 'III.1', 'Nhóm nền tảng'],
    ['a) Thể chế', 'a)', 'Thể chế'],
    ['đ) Chuyển đổi', 'đ)', 'Chuyển đổi'],
    ['- Xét, đề nghị', '-', 'Xét, đề nghị'],
    ['-Xét', '-', 'Xét'],
    ['(2) Tỷ lệ', '(2)', 'Tỷ lệ'],
    ['Phần I: Tuyên truyền', 'Phần I', 'Tuyên truyền'],
    ['PHẦN II. KHEN THƯỞNG', 'PHẦN II', 'KHEN THƯỞNG'],
    ['Mục 3) Tổng kết', 'Mục 3', 'Tổng kết'],
    ['2.1 Triển khai', '2.1', 'Triển khai'],
  ])('%j', (text, code, rest) => {
    expect(splitLeadingCode(text)).toMatchObject({ code: { written: code }, rest });
  });

  test.each([
    '06 tháng đầu năm',
    '2026 - 2030',
    'Xây dựng',
    '10/6/2022 báo cáo',
    '1.500 người',
    '10.5 triệu đồng',
    'Vũ khí',
    'Nhóm 3 đơn vị dẫn đầu',
    'Phần mềm: nâng cấp',
    '-5 độ',
    '',
  ])('no number: %j', (text) => {
    expect(splitLeadingCode(text)).toBeNull();
  });
});

describe('a single letter that is also a Roman number', () => {
  test.each([
    ['C', 'B', 'letter'],
    ['C', undefined, 'roman'],
    ['D', 'C', 'letter'],
    ['I', 'A', 'roman'],
    ['I', 'H', 'letter'],
    ['V', 'A', 'roman'],
  ])('%s after %s is %s', (key, last, style) => {
    expect(styleAfter(readCode(key), last)).toBe(style);
  });
});
