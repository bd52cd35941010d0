import { describe, expect, test } from '@jest/globals';
import { reportPeriodsIn } from '../../../../src/core/rules/time/index.ts';

const shown = (text: string) =>
  reportPeriodsIn(text, 2026).map(({ start, cutOff, end }) => [start, cutOff, end].join(' '));

describe('periods on which is reported', () => {
  test.each([
    ['báo cáo 6 tháng', ['2026-01-01 2026-06-14 2026-06-30']],
    ['sơ kết sáu tháng đầu năm 2025', ['2025-01-01 2025-06-14 2025-06-30']],
    ['báo cáo 06 tháng cuối năm', ['2026-07-01 2026-12-14 2026-12-31']],
    ['báo cáo 6 tháng, 9 tháng', ['2026-01-01 2026-06-14 2026-06-30', '2026-01-01 2026-09-14 2026-09-30']],
    ['báo cáo quý III/2026', ['2026-07-01 2026-09-14 2026-09-30']],
    ['Báo cáo quý 4', ['2026-10-01 2026-12-14 2026-12-31']],
    ['báo cáo năm 2025', ['2025-01-01 2025-12-14 2025-12-31']],
    ['báo cáo tổng kết năm', ['2026-01-01 2026-12-14 2026-12-31']],
  ])('%s', (text, periods) => expect(shown(text)).toEqual(periods));

  test.each([
    'báo cáo định kỳ 6 tháng',
    'báo cáo 06 tháng/lần',
    'báo cáo 6 tháng một lần',
    'sau 6 tháng kể từ ngày ký',
    'trong 3 tháng',
    'hàng quý',
    'quý khách',
    'quý V',
    'báo cáo năm học 2025-2026',
    'trẻ dưới 6 tháng tuổi',
    '16 tháng',
    'kỷ niệm 20 năm',
    'mô hình đã đăng ký năm 2026',
  ])('none in: %s', (text) => expect(shown(text)).toEqual([]));
});
