import { describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { planCalendar } from '../../../src/core/exports/index.ts';
import { readDeadline } from '../../../src/core/deadlines/index.ts';
import type { Plan, Task } from '../../../src/core/plan/index.ts';
import { unroll } from '../../../src/core/progress/index.ts';
import { writeIcs } from '../../../src/writers/ics/index.ts';
import { planProgress, planSpan } from '../../../src/core/progress/index.ts';
import { describeIf, hasShared, REASONS, sharedPath } from '../../support/optional.ts';
import { planAt } from '../../support/readPlans.ts';

const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
const SPAN = { from: '2026-01-01', to: '2026-12-31' };
const OPTIONS = { name: 'Kế hoạch', writtenOn: '2026-01-05' };

const planOf = (deadlineText: string): Plan => ({
  schema: 'so-thi-dua/plan@1',
  document: { year: 2026, number: '1/KH-UBND' },
  appendices: [
    {
      key: 'PL',
      columns: [],
      groups: [],
      tasks: [
        {
          id: 'PL.1',
          code: '1',
          title: 'Báo cáo',
          deadlineText,
          deadline: readDeadline(deadlineText, { year: 2026 }),
        } as Task,
      ],
    },
  ],
  body: { items: [] },
  otherTables: [],
  notes: [],
});

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const read = (bytes: Uint8Array) =>
  new ICAL.Component(ICAL.parse(textOf(bytes)) as never)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

/** Each day with the task that its event names. */
const daysWithIds = (bytes: Uint8Array): { id: string; day: string }[] =>
  read(bytes).flatMap((event) => {
    const id = /^Mã: (.*)$/mu.exec(event.description)?.[1] ?? '';
    const days: { id: string; day: string }[] = [];
    const all = event.iterator();
    for (let next = all.next(); next && days.length < 500; next = all.next())
      days.push({ id, day: next.toString().slice(0, 10) });
    return days;
  });

/** The days of all events as the other maker's parser unrolls them. */
function daysOf(bytes: Uint8Array): string[] {
  return read(bytes).flatMap((event) => {
    const days: string[] = [];
    const all = event.iterator();
    for (let next = all.next(); next && days.length < 500; next = all.next())
      days.push(next.toString().slice(0, 10));
    return days;
  });
}

describe('deadlines as another calendar unrolls them', () => {
  test.each<[string, string[]]>([
    ['Trước ngày 25/2/2026', ['2026-02-25']],
    ['Tháng 3/2026', ['2026-03-31']],
    ['Trước ngày 10/6/2026 và ngày 10/9/2026', ['2026-06-10', '2026-09-10']],
    ['Ngày 15 hằng tháng', Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-15`)],
    ['Hằng quý', ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']],
    ['Thường xuyên', []],
    ['Theo hướng dẫn của cấp trên', []],
  ])('%s', (text, days) => {
    const { events, without } = planCalendar(planOf(text), false);
    expect(daysOf(writeIcs(events, OPTIONS))).toEqual(days);
    expect(without).toEqual(days.length === 0 ? ['PL.1'] : []);
    expect(events.flatMap(({ day, repeat }) => (repeat ? unroll(repeat, SPAN) : [day]))).toEqual(days);
  });
});

test('a Hạn typed over the plan’s own is the day; words there are none', () => {
  const due = (typed: string) =>
    planCalendar(planOf('Tháng 3/2026'), true, [{ taskId: 'PL.1', due: typed }]).events.map(({ day }) => day);
  expect(due('2026-04-15')).toEqual(['2026-04-15']);
  expect(due('sau Tết')).toEqual(['2026-03-31']);
});

test('strictly, "trước ngày" is due on the day before', () => {
  const days = (text: string) => daysOf(writeIcs(planCalendar(planOf(text), true).events, OPTIONS));
  expect(days('Trước ngày 25/2/2026')).toEqual(['2026-02-24']);
  expect(days('Trước ngày 15 hằng tháng').slice(0, 2)).toEqual(['2026-01-14', '2026-02-14']);
});

describe('the calendar of the sample', () => {
  const made = planAt(SAMPLE).then((plan) => {
    const { events } = planCalendar(plan, false);
    return { plan, events, text: textOf(writeIcs(events, OPTIONS)) };
  });

  test('a strict parser takes it; each event is a whole day with two reminders and an id of its own', async () => {
    const { events, text } = await made;
    const found = read(new TextEncoder().encode(text));
    expect(events.length).toBeGreaterThan(40);
    expect(found.map(({ uid, summary }) => ({ uid, summary }))).toEqual(
      events.map(({ uid, summary }) => ({ uid, summary })),
    );
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
    for (const { component, startDate } of found) {
      expect(startDate.isDate).toBe(true);
      expect(component.getAllSubcomponents('valarm')).toHaveLength(2);
    }
  });

  test('lines end with CR LF to the last and hold at most 75 bytes', async () => {
    const { text } = await made;
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
    expect(long).toEqual([]);
  });

  test('the ids are the same once the plan is signed, and those of another plan are others', async () => {
    const { plan, events } = await made;
    const idsOf = (change: Partial<Plan['document']>) =>
      planCalendar({ ...plan, document: { ...plan.document, ...change } }, false).events.map(
        ({ uid }) => uid,
      );
    const ids = events.map(({ uid }) => uid);
    const { title = '' } = plan.document;
    expect(idsOf({ number: '99/KH-UBND', date: '2024-02-01', title: title.toUpperCase() })).toEqual(ids);
    for (const other of [{ title: 'Kế hoạch khác' }, { year: 2025 }, { issuer: 'UBND xã Đồi Sim' }])
      expect(idsOf(other).filter((id) => ids.includes(id))).toEqual([]);
  });

  test('a second export on a later day has the same ids and goes before the first', async () => {
    const { plan, text } = await made;
    const again = textOf(writeIcs(planCalendar(plan, false).events, { ...OPTIONS, writtenOn: '2026-01-06' }));
    const pick = (name: string, from: string) =>
      [...from.matchAll(new RegExp(`^${name}:(.*)$`, 'gmu'))].map((m) => m[1]);
    expect(pick('UID', again)).toEqual(pick('UID', text));
    expect(Number(pick('SEQUENCE', again)[0])).toBeGreaterThan(Number(pick('SEQUENCE', text)[0]));
  });
});

/** By task, the days as another maker's parser unrolls them. */
const calendarDays = (plan: Plan) => {
  const days = daysWithIds(writeIcs(planCalendar(plan, true).events, OPTIONS));
  return plan.appendices.flatMap(({ tasks }) =>
    tasks.map(({ id }) => [id, sorted(days.flatMap((one) => (one.id === id ? [one.day] : [])))]),
  );
};
const progressDays = (plan: Plan) => {
  const span = planSpan(plan.document);
  const options = { asOf: '2024-06-01', soonDays: 7, strict: true, ...(span && { span }) };
  return planProgress(plan, [], options).map(({ task, milestones }) => [
    task.id,
    sorted(milestones.flatMap(({ last }) => last ?? [])),
  ]);
};
const sorted = (days: string[]) => [...new Set(days)].sort();

test('the sample: the days of the calendar are those of Tiến độ, task by task', async () => {
  const plan = await planAt(SAMPLE);
  expect(calendarDays(plan)).toEqual(progressDays(plan));
});

describeIf(hasShared, 'real plans', REASONS.shared, () => {
  test('the plan of 2022: the days of the calendar are those of Tiến độ', async () => {
    const plan = await planAt(sharedPath('plan-2022', 'ke-hoach-01-2022.txt'));
    expect(calendarDays(plan)).toEqual(progressDays(plan));
  });
});
