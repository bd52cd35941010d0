import type { Plan } from '../../src/core/plan/index.ts';
import { planOf } from './readPlans.ts';
import { documentOf } from './tables.ts';

/**
 * A plan of one appendix, read as the program reads it: one row a line, "TT | Nội dung | Đơn vị thực hiện | Thời gian".
 * `planOfLines('1|Tổng kết năm|Phòng Nội vụ|Tháng 12/2026')`
 */
export const planOfLines = (...rows: string[]): Plan =>
  planOf({
    value: documentOf(['TT|Nội dung|Đơn vị thực hiện|Thời gian', ...rows].join('\n')),
    notes: [],
  });
