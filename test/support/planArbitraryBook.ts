import fc from 'fast-check';
import type { Plan, Task } from '../../src/core/plan/index.ts';
import type { ProgressEntry, WaitingProgress } from '../../src/core/progress/index.ts';
import { SEVERITIES } from '../../src/core/rules/index.ts';
import {
  type AddedColumn,
  type DayOff,
  type ExtraColumn,
  FINDING_STATES,
  type FindingRow,
  PAIR_ANSWERS,
  type PairRow,
  type PlanSheetsOptions,
} from '../../src/core/sheets/index.ts';
import { ROLE_WORDS } from '../../src/core/sheets/words.ts';
import { type DirectoryUnit, directoryUnitSchema } from '../../src/core/units/index.ts';
import { lastInTime } from '../../src/core/progress/index.ts';
import { planArbitrary } from './planArbitrary.ts';
import { arbitraryOf } from './planArbitrarySchema.ts';
import { anyText, filledText } from './planArbitraryTexts.ts';

const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dayOrWords = fc.oneof(day, fc.constantFrom('đã xong', '= xong', 'quý II'));
const optional = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [], noNullPrototype: true });

const written = optional<Omit<ProgressEntry, 'taskId'>>({
  doneOn: dayOrWords,
  result: filledText,
  note: filledText,
});
const milestones = fc
  .uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 })
  .chain((numbers) =>
    fc.tuple(
      ...[...numbers].sort().map((number) => fc.record({ number: fc.constant(number), doneOn: dayOrWords })),
    ),
  );
const occurrences = fc
  .uniqueArray(day, { minLength: 1, maxLength: 3 })
  .chain((days) =>
    fc.tuple(...[...days].sort().map((last) => fc.record({ last: fc.constant(last), doneOn: day }))),
  );
const waiting: fc.Arbitrary<WaitingProgress> = fc
  .tuple(
    written,
    optional({ due: dayOrWords, milestones, occurrences }),
    filledText,
    anyText,
    fc.array(filledText, { maxLength: 3 }),
    optional({ cells: fc.array(filledText, { minLength: 1, maxLength: 3 }) }),
  )
  .map(([own, more, taskId, title, maybe, cells]) => ({
    entry: { ...own, ...more, taskId },
    title,
    maybe,
    ...cells,
  }));
const value = fc.oneof(
  filledText,
  fc.integer(),
  fc.boolean(),
  day.map((one) => ({ day: one })),
);

const directory = fc.uniqueArray(
  fc
    .tuple(
      arbitraryOf(
        directoryUnitSchema,
        { any: anyText, filled: filledText },
        { validFrom: day, validTo: day, id: filledText },
      ),
    )
    .map(([unit]) => unit as DirectoryUnit),
  { selector: ({ id }) => id, maxLength: 3 },
);
const dayOff = fc
  .tuple(day, fc.constantFrom('off' as const, 'work' as const), optional({ name: filledText }))
  .map(([on, kind, name]): DayOff => ({ day: on, kind, ...name }));

const finding: fc.Arbitrary<FindingRow> = fc.record({
  severity: fc.constantFrom(...SEVERITIES),
  rule: fc.constantFrom('unit-missing', 'task-repeated'),
  sheet: anyText,
  cell: fc.constantFrom('', 'B3', 'AA12'),
  task: anyText,
  column: anyText,
  message: anyText,
  evidence: anyText,
  state: fc.constantFrom(...FINDING_STATES),
  reason: anyText,
  key: filledText,
});
const pair: fc.Arbitrary<PairRow> = fc.record({
  aText: filledText,
  aList: anyText,
  aId: anyText,
  bText: anyText,
  bList: anyText,
  bId: anyText,
  percent: fc.integer({ min: 0, max: 100 }),
  evidence: anyText,
  answer: fc.constantFrom(...PAIR_ANSWERS),
});

export interface AnyBook {
  plan: Plan;
  options: Required<Omit<PlanSheetsOptions, 'asOf' | 'asOfTyped'>>;
}

/** A plan and all that people wrote beside it. */
export const bookArbitrary: fc.Arbitrary<AnyBook> = fc
  .tuple(planArbitrary, directory)
  .chain(([plan, units]) => {
    const tasks = plan.appendices.flatMap((appendix) => appendix.tasks);
    const entries = fc.tuple(...tasks.map(entryOf));
    const columns = fc.tuple(...plan.appendices.map(extraColumn));
    const added = fc.tuple(
      addedColumn('tblPhanCong', tasks.flatMap(assignmentsOf)),
      addedColumn(
        'tblDonVi',
        units.map(({ name }) => [name]),
      ),
    );
    return fc.record({
      plan: fc.constant(plan),
      options: fc.record({
        directory: fc.constant(units),
        daysOff: fc.array(dayOff, { maxLength: 3 }),
        sources: fc.array(fc.record({ file: filledText, readOn: day }), { maxLength: 2 }),
        settings: fc.record({ soonDays: fc.integer({ min: 0, max: 366 }), strict: fc.boolean() }),
        progress: entries.map((all) => all.filter((entry) => Object.keys(entry).length > 1)),
        waiting: fc.array(waiting, { maxLength: 2 }),
        extraColumns: columns.map((all) => all.flat()),
        addedColumns: added.map((all) => all.flat()),
        findings: fc.array(finding, { maxLength: 2 }),
        pairs: fc.array(pair, { maxLength: 2 }),
      }),
    });
  });

/** A Hạn typed by hand is another day than the plan's; only what is there can be done: milestones, days of what recurs. */
function entryOf({ id: taskId, deadline }: Task): fc.Arbitrary<ProgressEntry> {
  const last = lastInTime(deadline, true);
  const { items = [] } = deadline;
  const recurs = [deadline, ...items].some(({ recurrence }) => recurrence !== undefined);
  const due = optional({ due: dayOrWords.filter((one) => one !== last) });
  return fc
    .tuple(written, due, optional({ milestones, occurrences }))
    .map(([own, typed, { occurrences: days, ...done }]) => {
      const there = (done.milestones ?? []).filter(({ number }) => number <= items.length);
      const met = recurs && days && { occurrences: days };
      return { taskId, ...own, ...typed, ...(there.length > 0 ? { milestones: there } : {}), ...met };
    });
}

/** Columns that people added beside rows of these names. */
function columnsBeside<N>(names: readonly N[]) {
  const headers = fc.uniqueArray(fc.constantFrom('Người theo dõi', '=Điểm', '25/2/2022'), { maxLength: 2 });
  const cells = fc.tuple(...names.map((name) => fc.option(value).map((one) => ({ name, value: one }))));
  return fc.tuple(headers, fc.array(cells, { minLength: 2, maxLength: 2 })).map(([all, filled]) =>
    all.map((header, i) => ({
      header,
      cells: (filled[i] ?? []).flatMap(({ name, value: one }) =>
        one === null ? [] : [{ name, value: one }],
      ),
    })),
  );
}

const extraColumn = ({ key, tasks }: Plan['appendices'][number]): fc.Arbitrary<ExtraColumn[]> =>
  columnsBeside(tasks.map(({ id }) => id)).map((columns) =>
    columns.map(({ header, cells }) => ({
      ...{ appendix: key, header },
      cells: cells.map(({ name, value: one }) => ({ taskId: name, value: one })),
    })),
  );

const addedColumn = (table: string, names: readonly string[][]): fc.Arbitrary<AddedColumn[]> =>
  columnsBeside(counted(names)).map((columns) =>
    columns.map(({ header, cells }) => ({
      ...{ table, header },
      cells: cells.map(({ name, value: one }) => ({ row: name, value: one })),
    })),
  );

/** A second row of a name is known as the second. */
const counted = (names: readonly string[][]): string[][] =>
  names.map((name, i) => {
    const before = names.slice(0, i).filter((one) => JSON.stringify(one) === JSON.stringify(name)).length;
    return before === 0 ? name : [...name, String(before + 1)];
  });

const assignmentsOf = ({ id, units }: Task): string[][] =>
  units.map(({ role, name }) => [id, ROLE_WORDS[role], name]);
