import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Plan } from '../../../src/core/plan/index.ts';
import { carryProgress, type ProgressEntry } from '../../../src/core/progress/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';

const tasksOf = (plan: Plan) => plan.appendices.flatMap(({ tasks }) => tasks);
const idOf = (plan: Plan, title: string) => tasksOf(plan).find((task) => task.title === title)?.id ?? '';

const BEFORE = planOfLines(
  '1|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 25/2/2026',
  '2|Tổ chức hội nghị điển hình|Văn phòng|Ngày 10/6/2026 và ngày 10/9/2026',
  '3|Xét khen thưởng đợt 1|Phòng Nội vụ|Tháng 3/2026',
);
const entry = (title: string, what: Omit<ProgressEntry, 'taskId'>): ProgressEntry => ({
  taskId: idOf(BEFORE, title),
  ...what,
});
const carry = (after: Plan, ...progress: ProgressEntry[]) =>
  carryProgress({ plan: BEFORE, progress, waiting: [] }, after);

describe('progress goes with its task', () => {
  test('under its new number, every part of it', () => {
    const after = planOfLines(
      '1|Kiện toàn Hội đồng|Văn phòng|Tháng 1/2026',
      '2|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 25/2/2026',
      '3|Tổ chức hội nghị điển hình|Văn phòng|Ngày 10/6/2026 và ngày 10/9/2026',
    );
    const what = { doneOn: '2026-02-20', result: 'Kế hoạch số 12', note: 'Gửi phường', due: '2026-02-28' };
    const milestones = [{ number: 2, doneOn: '2026-09-01' }];
    const { value, notes } = carry(
      after,
      entry('Ban hành kế hoạch thi đua', what),
      entry('Tổ chức hội nghị điển hình', { milestones }),
    );
    expect(value).toEqual({
      progress: [
        { taskId: idOf(after, 'Ban hành kế hoạch thi đua'), ...what },
        { taskId: idOf(after, 'Tổ chức hội nghị điển hình'), milestones },
      ],
      waiting: [],
    });
    expect(notes).toEqual([]);
  });

  test('a typed Hạn stays when the plan says another day, and is named; it goes when the plan says the same', () => {
    const at = (deadline: string) => planOfLines(`1|Ban hành kế hoạch thi đua|Phòng Nội vụ|${deadline}`);
    const typed = entry('Ban hành kế hoạch thi đua', { due: '2026-03-15', note: 'Gia hạn' });
    const later = carry(at('Trước ngày 01/3/2026'), typed);
    expect(later.value.progress).toEqual([{ ...typed }]);
    expect(later.notes.map(({ code, text }) => [code, text])).toEqual([
      ['due-kept', `${typed.taskId}: kế hoạch mới ghi hạn 28/02/2026, vẫn giữ hạn 15/03/2026 đã gõ tay.`],
    ]);
    const agreed = carry(at('Chậm nhất ngày 15/3/2026'), typed);
    expect(agreed.value.progress).toEqual([{ taskId: typed.taskId, note: 'Gia hạn' }]);
    expect(agreed.notes).toEqual([]);
    const nothing = carry(at('Chậm nhất ngày 15/3/2026'), { taskId: typed.taskId, due: '2026-03-15' });
    expect(nothing.value).toEqual({ progress: [], waiting: [] });
  });

  test('days of what comes again and again follow it; where nothing comes again they wait', () => {
    const before = planOfLines('1|Báo cáo kết quả phong trào|Phòng Nội vụ|Hằng tháng');
    const [taskId = ''] = tasksOf(before).map(({ id }) => id);
    const occurrences = [{ last: '2026-03-31', doneOn: '2026-03-30' }];
    const into = (time: string) => {
      const after = planOfLines(`1|Báo cáo kết quả phong trào|Phòng Nội vụ|${time}`);
      return carryProgress({ plan: before, progress: [{ taskId, occurrences }], waiting: [] }, after).value;
    };
    expect(into('Hằng quý').progress).toEqual([{ taskId, occurrences }]);
    const once = into('Tháng 3/2026');
    expect(once.progress).toEqual([]);
    expect(once.waiting.map(({ entry: one }) => one)).toEqual([{ taskId, occurrences }]);
  });

  test('a milestone follows its day; one that is no more waits', () => {
    const milestones = [
      { number: 1, doneOn: '2026-06-09' },
      { number: 2, doneOn: '2026-09-08' },
    ];
    const after = planOfLines('1|Tổ chức hội nghị điển hình|Văn phòng|Ngày 01/3/2026 và ngày 10/6/2026');
    const { value, notes } = carry(after, entry('Tổ chức hội nghị điển hình', { milestones }));
    const [id] = tasksOf(after).map((task) => task.id);
    expect(value.progress).toEqual([{ taskId: id, milestones: [{ number: 2, doneOn: '2026-06-09' }] }]);
    expect(value.waiting).toEqual([
      {
        entry: { taskId: idOf(BEFORE, 'Tổ chức hội nghị điển hình'), milestones: [milestones[1]] },
        title: 'Tổ chức hội nghị điển hình',
        maybe: [id],
      },
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['progress-doubtful']);
  });
});

describe('progress without a task waits under its old title', () => {
  test('with the tasks it may belong to, or none; each is named', () => {
    const after = planOfLines(
      '1|Tập huấn phần mềm|Văn phòng|Tháng 1/2026',
      '2|Xét khen thưởng đợt 2|Phòng Nội vụ|Tháng 9/2026',
    );
    const lost = entry('Tổ chức hội nghị điển hình', { result: 'Đã họp' });
    const doubtful = entry('Xét khen thưởng đợt 1', { doneOn: 'đã xong' });
    const { value, notes } = carry(after, lost, doubtful);
    expect(value.progress).toEqual([]);
    expect(
      value.waiting.map(({ entry: one, title, maybe }) => [
        one,
        title,
        maybe.map((id) => titleOf(after, id)),
      ]),
    ).toEqual([
      [lost, 'Tổ chức hội nghị điển hình', ['Xét khen thưởng đợt 2']],
      [doubtful, 'Xét khen thưởng đợt 1', ['Xét khen thưởng đợt 2']],
    ]);
    expect(notes).toHaveLength(2);
    expect(notes[1]?.text).toContain('Xét khen thưởng đợt 1');
  });

  test('and comes back when its task does', () => {
    const without = planOfLines('1|Tập huấn phần mềm|Văn phòng|');
    const done = entry('Xét khen thưởng đợt 1', { doneOn: '2026-03-30' });
    const first = carry(without, done).value;
    expect(first.waiting).toHaveLength(1);
    const again = carryProgress({ plan: without, ...first }, BEFORE);
    expect(again.value).toEqual({ progress: [done], waiting: [] });
    expect(again.notes.map(({ code }) => code)).toEqual(['progress-back']);
  });

  test('of two waiting for the same words the second goes on waiting', () => {
    const without = planOfLines('1|Tập huấn phần mềm|Văn phòng|');
    const waiting = ['a', 'b'].map((note) => ({
      entry: { taskId: 'PL.9', note },
      title: 'Xét khen thưởng đợt 1',
      maybe: [],
    }));
    const { value } = carryProgress({ plan: without, progress: [], waiting }, BEFORE);
    expect(value.progress).toEqual([{ taskId: idOf(BEFORE, 'Xét khen thưởng đợt 1'), note: 'a' }]);
    expect(value.waiting).toEqual([waiting[1]]);
  });
});

function titleOf(plan: Plan, id: string): string {
  return tasksOf(plan).find((task) => task.id === id)?.title ?? '';
}

describe('for plans in which rows come, go, move and change words', () => {
  const WORDS = [
    'báo cáo quý',
    'tổng kết năm',
    'khen thưởng đợt 1',
    'khen thưởng đợt 2',
    'hội nghị',
    'kiểm tra cơ sở',
  ];
  const rows = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('Phòng A', 'Phòng B')), {
    minLength: 1,
    maxLength: 8,
  });
  const planOfRows = (all: readonly (readonly [string, string])[]) =>
    planOfLines(...all.map(([words, doer], i) => `${i + 1}|Việc ${words}|${doer}|Tháng ${i + 1}/2026`));

  test('whatever was written is beside a task of the same words, or waits under its own title', () => {
    fc.assert(
      fc.property(rows, rows, (olds, news) => {
        const [before, after] = [planOfRows(olds), planOfRows(news)];
        const progress = tasksOf(before).map(({ id, title }) => ({ taskId: id, note: `${title} (${id})` }));
        const { value, notes } = carryProgress({ plan: before, progress, waiting: [] }, after);
        const kept = [...value.progress, ...value.waiting.map((one) => one.entry)].map(({ note }) => note);
        expect(kept.sort()).toEqual(progress.map(({ note }) => note).sort());
        expect(new Set(value.progress.map(({ taskId }) => taskId)).size).toBe(value.progress.length);
        for (const { taskId, note } of value.progress) expect(note).toContain(titleOf(after, taskId));
        for (const { entry: one, title } of value.waiting) expect(one.note).toContain(title);
        expect(notes).toHaveLength(value.waiting.length);
      }),
      { numRuns: 150 },
    );
  });
});
