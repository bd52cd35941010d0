import { makeDaysOff } from '../../src/core/calendar/index.ts';
import { checkPlan } from '../../src/core/check/index.ts';
import type { Plan } from '../../src/core/plan/index.ts';
import { createContext } from '../../src/core/rules/index.ts';
import { createDirectory } from '../../src/core/units/index.ts';
import { planOf } from '../support/readPlans.ts';
import { documentOf } from '../support/tables.ts';
import type { BenchRow } from './bench.ts';
import { median } from './turns.ts';

const WORDS =
  'thẩm định xét duyệt hướng dẫn tổng kết kiểm tra phát động tuyên truyền sơ kết tập huấn bồi dưỡng nhân rộng biểu dương khen thưởng sáng kiến doanh nghiệp trường học y tế văn hóa thể thao thanh niên phụ nữ nông dân môi trường đô thị giao thông cải cách hành chính'.split(
    ' ',
  );
const GROUP = 20;
const HEAD = ['Số: 12/KH-UBND', 'An Bình, ngày 15 tháng 01 năm 2026', 'KẾ HOẠCH', 'Công tác năm 2026'];

/** A plan of that many tasks, the same each time: titles of twelve words, two bodies, a month. */
function planOfSize(size: number): Plan {
  let state = 7;
  const pick = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return WORDS[Math.floor((state / 2_147_483_648) * WORDS.length)] ?? '';
  };
  const words = (count: number) => Array.from({ length: count }, pick).join(' ');
  const rows = Array.from({ length: size }, (_, i) => [
    ...(i % GROUP === 0 ? [`Nhóm ${i / GROUP + 1}|NHÓM VIỆC SỐ ${i} (${GROUP})||`] : []),
    `${(i % GROUP) + 1}|${words(12)} đợt ${i + 1}|Phòng Nội vụ, Phòng ${words(2)}|Tháng ${(i % 12) + 1}/2026`,
  ]).flat();
  const lines = [...HEAD, 'TT|Nội dung|Đơn vị thực hiện|Thời gian', ...rows];
  return planOf({ value: documentOf(lines.join('\n')), notes: [] });
}

const settings = { strict: true, soonDays: 7, severities: {} };

function timed(plan: Plan): number {
  const begin = performance.now();
  checkPlan(createContext({ plan, directory: createDirectory([]), daysOff: makeDaysOff(), settings }));
  return performance.now() - begin;
}

/** All rules over 5,000 tasks against 500: time grows with the tasks, not with their pairs. */
export default function bench(): Promise<BenchRow[]> {
  const [small, large] = [planOfSize(500), planOfSize(5000)];
  timed(small);
  const short = median([1, 2, 3, 4, 5].map(() => timed(small)));
  const long = median([1, 2, 3].map(() => timed(large)));
  return Promise.resolve([
    { name: 'check, 500 tasks', value: short, unit: 'ms' },
    { name: 'check, 5,000 tasks', value: long, unit: 'ms' },
    { name: 'check, 5,000 tasks against 500', value: long / short, unit: 'x', bound: { atMost: 12 } },
  ]);
}
