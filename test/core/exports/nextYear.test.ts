import { describe, expect, test } from '@jest/globals';
import { nextYear } from '../../../src/core/exports/index.ts';
import { movedDeadline, movedProse } from '../../../src/core/exports/nextYear/moveYears.ts';
import { readDeadline } from '../../../src/core/deadlines/index.ts';
import type { Plan } from '../../../src/core/plan/index.ts';
import { planProgress, type ProgressEntry } from '../../../src/core/progress/index.ts';
import { planSheets, readPlanFromSheets } from '../../../src/core/sheets/index.ts';
import { createDirectory, type DirectoryUnit } from '../../../src/core/units/index.ts';
import { snapshotOf } from '../sheets/trips.ts';
import { planOf } from '../../support/readPlans.ts';
import { documentOf } from '../../support/tables.ts';

test.each<[string, string, string[]]>([
  ['Tổng kết năm 2025, kế hoạch năm 2027', 'Tổng kết năm 2026, kế hoạch năm 2028', []],
  ['CÔNG TÁC NĂM 2026', 'CÔNG TÁC NĂM 2027', []],
  ['Năm học 2025 - 2026', 'Năm học 2026 - 2027', []],
  ['Sơ kết quý I/2026, đợt 2/2026', 'Sơ kết quý I/2027, đợt 2/2027', []],
  ['Kết luận giai đoạn 2021-2025', 'Kết luận giai đoạn 2021-2025', ['2021-2025']],
  [
    'Theo Kế hoạch số 21/KH-UBND ngày 04/10/2025',
    'Theo Kế hoạch số 21/KH-UBND ngày 04/10/2025',
    ['số 21/KH-UBND ngày 04/10/2025'],
  ],
  ['Theo Nghị định số 30/2025/NĐ-CP', 'Theo Nghị định số 30/2025/NĐ-CP', ['Nghị định số 30/2025/NĐ-CP']],
  [
    'Kỷ niệm 20 năm 06/11/2006 - 06/11/2026',
    'Kỷ niệm 20 năm 06/11/2006 - 06/11/2026',
    ['2006', '2026', 'Kỷ niệm 20 năm'],
  ],
  ['Hội thi lần thứ VII năm 2026', 'Hội thi lần thứ VII năm 2027', ['lần thứ VII']],
  ['Đại hội thi đua lần thứ 5', 'Đại hội thi đua lần thứ 5', ['lần thứ 5']],
  ['Hội thao lần thứ hai năm 2026', 'Hội thao lần thứ hai năm 2027', ['lần thứ hai']],
  ['Giải chạy Lần thứ mười hai', 'Giải chạy Lần thứ mười hai', ['Lần thứ mười hai']],
  ['Phiên họp thứ hai, lần thứ tự', 'Phiên họp thứ hai, lần thứ tự', []],
  ['Ngày 20 tháng 11 năm 2026', 'Ngày 20 tháng 11 năm 2026', ['2026']],
  ['Kiện toàn Hội đồng', 'Kiện toàn Hội đồng', []],
])('prose: %s', (text, moved, left) => {
  const found = movedProse(text, { first: 2026, last: 2026 });
  expect(found.text).toBe(moved);
  expect(found.left).toEqual(left);
});

test.each([
  ['Trước ngày 10/6/2026 và ngày 10/9/2026', 'Trước ngày 10/6/2027 và ngày 10/9/2027'],
  ['15-3-2026', '15-3-2027'],
  ['Quý IV năm 2026, tháng 01/2027', 'Quý IV năm 2027, tháng 01/2028'],
  ['2026', '2027'],
  ['Trong năm học 2025-2026', 'Trong năm học 2026-2027'],
  ['Theo Công văn số 12/CV-BTV ngày 05/01/2026', 'Theo Công văn số 12/CV-BTV ngày 05/01/2026'],
  ['Trước 5/3', 'Trước 5/3'],
])('a deadline: %s → %s', (text, moved) => {
  expect(movedDeadline(text, { first: 2026, last: 2026 }).text).toBe(moved);
});

test.each([
  ['Tổng kết năm học 2024-2025, năm 2024', 'Tổng kết năm học 2025-2026, năm 2025'],
  ['Học kỳ I năm học 2025–2026', 'Học kỳ I năm học 2026–2027'],
  ['Kế hoạch năm học 2026-2027', 'Kế hoạch năm học 2027-2028'],
  ['Tuyển sinh tháng 7/2027', 'Tuyển sinh tháng 7/2028'],
  ['Đề án năm 2028', 'Đề án năm 2028'],
])('in the plan of a school year: %s → %s', (text, moved) => {
  expect(movedProse(text, { first: 2025, last: 2026 }).text).toBe(moved);
});

const UNITS: DirectoryUnit[] = [
  { id: 'nv', name: 'Phòng Nội vụ', aliases: [] },
  { id: 'cu', name: 'Phường Cũ', aliases: [], validTo: '2026-12-31', successor: 'moi' },
  { id: 'moi', name: 'Phường Mới', aliases: [], validFrom: '2027-01-01' },
];
const planWith = (...rows: string[]): Plan => {
  const lines = [
    'PHỤ LỤC 1',
    'NHIỆM VỤ NĂM 2026',
    '(Kèm theo Kế hoạch số 01/KH-UBND ngày 20/01/2026)',
    'TT|Nội dung|Đơn vị thực hiện|Thời gian',
    'I|XÂY DỰNG KẾ HOẠCH||',
    ...rows,
  ];
  const plan = planOf({ value: documentOf(lines.join('\n')), notes: [] }, UNITS);
  return {
    ...plan,
    document: { year: 2026, number: '01/KH-UBND', date: '2026-01-20', issuer: 'UBND xã Đồi Sim' },
  };
};
const moved = (
  plan: Plan,
  { entries = [], carry = false }: { entries?: ProgressEntry[]; carry?: boolean } = {},
) => {
  const progress = planProgress(plan, entries, { asOf: '2026-12-31', soonDays: 7, strict: true });
  const made = nextYear(plan, { directory: createDirectory(UNITS), progress, carry });
  if (!made) throw new Error('no year');
  return made;
};
const tasksOf = ({ appendices }: Plan) => appendices.flatMap(({ tasks }) => tasks);

describe('the plan of the next year', () => {
  test('document and heading: the new year, not issued yet', () => {
    const { plan } = moved(planWith('1|Việc|Phòng Nội vụ|Quý I/2026'));
    expect(plan.document).toEqual({
      issuer: 'UBND xã Đồi Sim',
      year: 2027,
      period: { from: '2027-01-01', to: '2027-12-31' },
    });
    const [{ heading, title, attachedTo } = {}] = plan.appendices;
    expect({ heading, title, attachedTo }).toEqual({
      heading:
        'PHỤ LỤC 1\nNHIỆM VỤ NĂM 2027\n(Kèm theo Kế hoạch số ……/…… ngày …… tháng …… năm 2027 của UBND xã Đồi Sim)',
      title: 'NHIỆM VỤ NĂM 2027',
      attachedTo: { number: null, date: null },
    });
  });

  test.each<[string, string, string[]]>([
    ['Quý I/2026', 'Quý I/2027', []],
    ['Trước ngày 10/3/2026', 'Trước ngày 10/3/2027', []],
    ['Trước 5/3', 'Trước 5/3', []],
    ['Thứ Sáu, ngày 13/3/2026', 'Thứ Sáu, ngày 13/3/2027', ['weekday: 13/03/2027 là thứ Bảy']],
    ['Ngày 14/3/2026', 'Ngày 14/3/2027', ['day-off: 14/03/2027 là Chủ nhật']],
    ['Trước Tết Nguyên đán', 'Trước Tết Nguyên đán', ['lunar: theo âm lịch']],
    [
      'Ngày 12/2/2026',
      'Ngày 12/2/2027',
      ['near-tet: ngày cũ trước mùng Một Tết 5 ngày; nếu tính theo Tết thì năm sau là 01/02/2027'],
    ],
    [
      'Tháng 01/2026 Đã hoàn thành',
      'Tháng 01/2027',
      ['stated-result: “Tháng 01/2027 Đã hoàn thành” → “Tháng 01/2027”'],
    ],
  ])('%s → %s, asked: %j', (text, written, asked) => {
    const { plan, decisions } = moved(planWith(`1|Việc|Phòng Nội vụ|${text}`), {
      entries: [{ taskId: 'PL1.I.1', doneOn: '2026-12-01' }],
    });
    const [task] = tasksOf(plan);
    expect(task?.deadlineText).toBe(written);
    expect(task?.deadline).toEqual(readDeadline(written, { year: 2027 }));
    expect(decisions.map(({ code }) => code)).toEqual(asked.map((one) => one.split(': ')[0]));
    asked.forEach((one, i) => expect(decisions[i]?.text).toContain(one.replace(/^[\w-]+: /u, '')));
    expect(plan.notes.map(({ text: note }) => note)).toEqual(decisions.map(({ text: words }) => words));
  });

  test.each<[string, string, string, string | undefined]>([
    ['Tháng 01', 'Tháng 01', '2027-01-01', undefined],
    ['Trước ngày 20/11', 'Trước ngày 20/11', '2026-11-20', undefined],
    ['Ngày 26/3/2026', 'Ngày 26/3/2027', '2027-03-26', undefined],
    ['Tuần 3 tháng 10/2025', 'Tuần 3 tháng 10/2026', '2026-10-15', undefined],
    ['Ngày 13/3', 'Ngày 13/3', '2027-03-13', 'day-off'],
  ])('in the plan of a school year each day moves in its own year: %s', (text, written, from, asked) => {
    const plan = planWith(`1|Việc|Phòng Nội vụ|${text}`);
    const { plan: next, decisions } = moved({
      ...plan,
      document: { year: 2025, date: '2025-09-03', period: { from: '2025-08-01', to: '2026-07-31' } },
    });
    const [task] = tasksOf(next);
    expect(task?.deadlineText).toBe(written);
    expect([task?.deadline.start, task?.deadline.due]).toContain(from);
    expect(decisions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(asked === undefined ? [] : [asked]),
    );
    expect(next.document).toMatchObject({
      year: 2026,
      period: { from: '2026-08-01', to: '2027-07-31' },
    });
    expect(decisions.map(({ code }) => code)).not.toContain('year-left');
  });

  test('a school year’s plan that bears no date has its next year by its period; what goes along is of that school year', () => {
    const plan = planWith('1|Việc|Phòng Nội vụ|Tháng 10');
    const document = {
      period: { from: '2025-08-01', to: '2026-07-31' },
      title: 'KẾ HOẠCH NĂM HỌC 2025 - 2026',
    };
    const { plan: next, decisions } = moved({ ...plan, document }, { carry: true });
    expect(next.document).toEqual({
      title: 'KẾ HOẠCH NĂM HỌC 2026 - 2027',
      period: { from: '2026-08-01', to: '2027-07-31' },
    });
    expect(next.appendices[0]?.groups.at(-1)?.title).toBe('NHIỆM VỤ CHUYỂN TIẾP TỪ NĂM HỌC 2025-2026');
    expect(decisions.at(-1)?.text).toContain('của năm học 2025-2026 chưa ghi hoàn thành');
  });

  test('29/2 of a leap year is asked', () => {
    const plan = planWith('1|Việc|Phòng Nội vụ|Ngày 29/02/2028');
    const leap = { ...plan, document: { ...plan.document, year: 2028, date: '2028-01-10' } };
    expect(moved(leap).decisions.map(({ code }) => code)).toContain('no-such-day');
  });

  test('a unit that is no more is told once, with its successor; the text stays', () => {
    const { plan, decisions } = moved(
      planWith('1|Việc A|Phường Cũ|Quý I/2026', '2|Việc B|Phường Cũ; Phòng Nội vụ|Quý I/2026'),
      {
        entries: ['PL1.I.1', 'PL1.I.2'].map((taskId) => ({ taskId, doneOn: '2026-03-01' })),
      },
    );
    expect(decisions.map(({ text }) => text)).toEqual([
      '“Phường Cũ” không còn vào ngày 01/01/2027; đơn vị kế thừa: “Phường Mới” (PL1.I.1, PL1.I.2).',
    ]);
    expect(tasksOf(plan)[0]?.implementer).toBe('Phường Cũ');
  });

  test('what is late and not done is offered, and carried over when asked', () => {
    const plan = planWith(
      '1|Việc xong|Phòng Nội vụ|Quý I/2026',
      '2|Việc dở năm 2026, gồm:|Phòng Nội vụ|Quý II/2026',
      '-|Phần A|Phòng Nội vụ|Quý III/2026',
    );
    const entries = [{ taskId: 'PL1.I.1', doneOn: '2026-03-01' }];
    const offered = moved(plan, { entries });
    expect(offered.decisions.map(({ code, task }) => [code, task])).toEqual([
      ['unfinished', 'PL1.I.2'],
      ['unfinished', 'PL1.I.2.1'],
    ]);
    expect(tasksOf(offered.plan)).toHaveLength(3);
    const carried = moved(plan, { entries, carry: true }).plan;
    expect(carried.appendices[0]?.groups.at(-1)?.title).toBe('NHIỆM VỤ CHUYỂN TIẾP TỪ NĂM 2026');
    expect(
      tasksOf(carried)
        .slice(3)
        .map(({ id, title, deadlineText, deadline }) => [id, title, deadlineText, deadline.kind]),
    ).toEqual([
      ['PL1.II.1', 'Việc dở năm 2026, gồm:', undefined, 'none'],
      ['PL1.II.2', 'Việc dở năm 2026, gồm:\nPhần A', undefined, 'none'],
    ]);
  });

  test('its sheets read back to it, and without a year there is none', () => {
    const { plan } = moved(planWith('1|Việc|Phòng Nội vụ|Quý I/2026', '2|Dở|Phường Cũ|Tháng 3/2026'), {
      carry: true,
    });
    const book = planSheets(plan, { directory: UNITS, daysOff: [], sources: [], asOf: '2027-01-05' });
    expect(readPlanFromSheets(snapshotOf(book)).value.plan).toEqual(plan);
    const school = planWith('1|Việc|Phòng Nội vụ|Tháng 01', '2|Họp|Phòng Nội vụ|Học kỳ I năm học 2025-2026');
    const period = { from: '2025-08-01', to: '2026-07-31' };
    const next = moved({ ...school, document: { ...school.document, period } }).plan;
    const again = planSheets(next, { directory: UNITS, daysOff: [], sources: [], asOf: '2026-09-05' });
    expect(readPlanFromSheets(snapshotOf(again)).value.plan).toEqual(next);
    const { year: _year, ...document } = planWith().document;
    expect(
      nextYear({ ...planWith(), document }, { directory: createDirectory([]), progress: [], carry: false }),
    ).toBeUndefined();
  });
});
