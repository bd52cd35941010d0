import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchTasks, type Plan } from '../../../src/core/plan/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';

const tasksOf = (plan: Plan) => plan.appendices.flatMap(({ tasks }) => tasks);
const titled = (plan: Plan, id: string) => tasksOf(plan).find((task) => task.id === id)?.title ?? '';

/** Titles instead of ids, so that a table can be read. */
function matched(before: Plan, after: Plan) {
  const { same, maybe, gone, added } = matchTasks(before, after);
  return {
    same: [...same].map(([old, found]) => `${titled(before, old)} → ${titled(after, found)}`),
    maybe: [...maybe].map(
      ([old, found]) => `${titled(before, old)} → ${found.map((id) => titled(after, id)).join(' / ')}`,
    ),
    gone: gone.map((id) => titled(before, id)),
    added: added.map((id) => titled(after, id)),
  };
}

const YEAR = [
  'I|Nhiệm vụ trọng tâm||',
  '1|Ban hành kế hoạch thi đua năm 2026|Phòng Nội vụ|Tháng 1/2026',
  '2|Xét tặng danh hiệu Lao động tiên tiến đợt 1|Phòng Nội vụ|Tháng 3/2026',
  '3|Tổ chức hội nghị điển hình tiên tiến cấp quận|Văn phòng|Tháng 6/2026',
];

describe('the same work', () => {
  const CASES: [string, string[], string[]][] = [
    ['nothing changed', YEAR, []],
    [
      'a row was put in: all numbers below it moved',
      [YEAR[0]!, '1|Kiện toàn Hội đồng thi đua|Văn phòng|Tháng 1/2026', ...renumber(YEAR.slice(1), 2)],
      ['Kiện toàn Hội đồng thi đua'],
    ],
    ['rows changed places', [YEAR[0]!, ...renumber([YEAR[3]!, YEAR[1]!, YEAR[2]!], 1)], []],
    [
      'a row moved to another group',
      [...YEAR.slice(0, 3), 'II|Nhiệm vụ khác||', YEAR[3]!.replace('3|', '1|')],
      [],
    ],
    [
      'doer and deadline changed',
      YEAR.map((row) => row.replace(/\|[^|]+\|Tháng \d/u, '|Phòng Y tế|Tháng 9')),
      [],
    ],
    ['another place of the tone, other capitals', YEAR.map((row) => row.replace('Tổ chức', 'TỔ CHỨC')), []],
    [
      'a word was mended',
      YEAR.map((row) => row.replace('hội nghị điển hình', 'hội nghị gặp mặt điển hình')),
      [],
    ],
  ];
  test.each(CASES)('%s', (_, rows, added) => {
    const [before, after] = [planOfLines(...YEAR), planOfLines(...rows)];
    const { same, gone, maybe } = matchTasks(before, after);
    expect([...same.keys()]).toEqual(tasksOf(before).map(({ id }) => id));
    for (const [old, found] of same)
      expect(titled(after, found).slice(-12)).toBe(titled(before, old).slice(-12));
    expect({ gone, maybe: [...maybe] }).toEqual({ gone: [], maybe: [] });
    expect(matched(before, after).added).toEqual(added);
  });
});

function renumber(rows: string[], from: number): string[] {
  return rows.map((row, i) => row.replace(/^\d+/u, String(i + from)));
}

describe('doubt is asked, and Mã alone decides nothing', () => {
  const one = (title: string) =>
    planOfLines(`1|${title}|Văn phòng|Tháng 1/2026`, '2|Việc thứ hai không đổi|Văn phòng|');
  const CASES: [string, string, string, 'maybe' | 'gone'][] = [
    ['another round', 'Xét khen thưởng chuyên đề đợt 1', 'Xét khen thưởng chuyên đề đợt 2', 'maybe'],
    [
      'another level',
      'Bình xét tập thể xuất sắc cấp quận',
      'Bình xét tập thể xuất sắc cấp thành phố',
      'maybe',
    ],
    ['another ordinal', 'Phiên họp thứ nhất của Hội đồng', 'Phiên họp thứ hai của Hội đồng', 'maybe'],
    ['another quarter', 'Báo cáo thi đua quý II', 'Báo cáo thi đua quý III', 'maybe'],
    [
      'the other half of the year',
      'Sơ kết 6 tháng đầu năm của cụm',
      'Sơ kết 6 tháng cuối năm của cụm',
      'maybe',
    ],
    ['a year mended', 'Tổng kết phong trào năm 2025', 'Tổng kết phong trào năm 2026', 'maybe'],
    ['other work under the same number', 'Kiện toàn Hội đồng', 'Tập huấn phần mềm', 'maybe'],
  ];
  test.each(CASES)('%s', (_, old, found) => {
    const [before, after] = [one(old), one(found)];
    expect(matched(before, after)).toEqual({
      same: ['Việc thứ hai không đổi → Việc thứ hai không đổi'],
      maybe: [`${old} → ${found}`],
      gone: [],
      added: [found],
    });
  });

  test('a task that is not there any more is gone, though its number lives on in a task that was there before', () => {
    const before = planOfLines('1|Kiện toàn Hội đồng|A|', '2|Tập huấn phần mềm|A|');
    const after = planOfLines('1|Tập huấn phần mềm|A|');
    expect(matched(before, after)).toEqual({
      same: ['Tập huấn phần mềm → Tập huấn phần mềm'],
      maybe: [],
      gone: ['Kiện toàn Hội đồng'],
      added: [],
    });
  });

  test('two tasks equally like the old one are a question', () => {
    const before = planOfLines('1|Kiểm tra công tác thi đua tại các trường học|A|');
    const after = planOfLines(
      '1|Kiểm tra công tác thi đua tại các trường mầm non|A|',
      '2|Kiểm tra công tác thi đua tại các trường tiểu học|A|',
    );
    expect(matchTasks(before, after).same.size).toBe(0);
    expect(matchTasks(before, after).maybe.get(tasksOf(before)[0]!.id)).toHaveLength(2);
  });

  test('the same words in several groups are told apart by group, then doer, then number', () => {
    const group = (n: string, doer: string, code: string) => [
      `${n}|Khối ${n}||`,
      `${code}|Báo cáo kết quả|${doer}|Hằng quý`,
    ];
    const before = planOfLines(...group('I', 'Phòng Y tế', '1'), ...group('II', 'Phòng Tư pháp', '1'));
    const after = planOfLines(...group('II', 'Phòng Tư pháp', '1'), ...group('I', 'Phòng Y tế', '1'));
    const { same } = matchTasks(before, after);
    const doerOf = (plan: Plan, id: string) => tasksOf(plan).find((task) => task.id === id)?.implementer;
    expect(same.size).toBe(2);
    for (const [old, found] of same) expect(doerOf(after, found)).toBe(doerOf(before, old));
  });
});

describe('for plans of any words', () => {
  const WORDS = [
    'báo cáo',
    'tổng kết',
    'khen thưởng',
    'quận',
    'năm 2026',
    'đợt 1',
    'đợt 2',
    'hội nghị',
    'kiểm tra',
    'xã',
    'thi đua',
  ];
  const title = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' '));
  const plan = fc
    .array(fc.tuple(title, fc.constantFrom('Phòng A', 'Phòng B', '')), { minLength: 1, maxLength: 12 })
    .map((rows) => planOfLines(...rows.map(([words, doer], i) => `${i + 1}|Việc ${words}|${doer}|`)));

  test('every old task is same, perhaps or gone; no new one is given twice; a plan matches itself', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const { same, maybe, gone, added } = matchTasks(before, after);
        expect([...same.keys(), ...maybe.keys(), ...gone].sort()).toEqual(
          tasksOf(before)
            .map(({ id }) => id)
            .sort(),
        );
        expect([...same.values(), ...added].sort()).toEqual(
          tasksOf(after)
            .map(({ id }) => id)
            .sort(),
        );
        for (const asked of maybe.values()) for (const id of asked) expect(added).toContain(id);
        const self = matchTasks(before, before);
        expect([...self.same].every(([old, found]) => old === found)).toBe(true);
        expect(self.same.size).toBe(tasksOf(before).length);
      }),
      { numRuns: 200 },
    );
  });
});
