import type { DaysOff } from '../../calendar/index.ts';
import { type Plan, planYears, type Task } from '../../plan/index.ts';
import { planProgress, planSpan, type ProgressEntry, type ReckoningOptions } from '../../progress/index.ts';
import { type Directory, resolveUnit } from '../../units/index.ts';
import { dayInWords } from '../../workbook/index.ts';
import { type UnitWork, workByUnit } from '../byUnit.ts';
import { citation } from '../headings.ts';
import type { DocTable } from '../model.ts';
import { answeredFor } from './answeredFor.ts';
import type { LetterCondition, LetterTable, LetterText } from './fields.ts';
import { letterTable } from './letterTable.ts';
import { numberAndDay } from './numberAndDay.ts';
import { type Pressing, pressingOf } from './pressing.ts';

/** What is known on the day of the letter. */
export interface LetterInput {
  plan: Plan;
  progress: readonly ProgressEntry[];
  directory: Directory;
  daysOff: DaysOff;
  /** "Trước ngày 25/2" is late on the 25th. */
  strict: boolean;
  /** ISO day. */
  asOf: string;
  /** Due in so many days is said as coming. */
  within: number;
  /** Number and day of the letter are left blank, not dotted: for an electronic one. */
  blankNumber?: boolean;
}

/** All that a template may ask for, for one unit; a table is absent when it would have no row. */
export interface Letter {
  unit: Pick<UnitWork, 'name' | 'id'>;
  texts: Record<LetterText, string>;
  tables: Record<LetterTable, DocTable | undefined>;
  conditions: Record<LetterCondition, boolean>;
}

export interface Letters {
  letters: Letter[];
  /** Whom no letter goes to: the issuer itself, persons, groups without listed members. */
  unreached: string[];
}

/** A letter for each unit that has work to answer for overdue or coming on that day, and only with that work. */
export function reminderLetters(given: LetterInput): Letters {
  const input = { ...given, plan: answeredFor(given.plan) };
  const { plan, asOf, within, directory } = input;
  const pressing = new Map<Task, Pressing>();
  for (const progress of planProgress(plan, input.progress, optionsOf(input))) {
    const found = pressingOf(progress, asOf, within);
    if (found.late.length + found.coming.length > 0) pressing.set(progress.task, found);
  }
  const { units, others } = workByUnit(withOnly(plan, pressing), directory);
  const issuer = resolveUnit(plan.document.issuer ?? '', directory, plan.document.date).unitId;
  return {
    letters: units
      .filter(({ id }) => id === undefined || id !== issuer)
      .map((unit) => letterFor(unit, pressing, input)),
    unreached: [
      ...units.flatMap(({ id, name }) => (id !== undefined && id === issuer ? [name] : [])),
      ...others,
    ],
  };
}

function optionsOf({ plan, asOf, within, strict }: LetterInput): ReckoningOptions {
  const span = planSpan(plan.document);
  return { asOf, soonDays: within, strict, ...(span && { span }) };
}

const withOnly = (plan: Plan, tasks: ReadonlyMap<Task, unknown>): Plan => ({
  ...plan,
  appendices: plan.appendices.map((one) => ({ ...one, tasks: one.tasks.filter((task) => tasks.has(task)) })),
});

function letterFor(
  { tasks, ...unit }: UnitWork,
  pressing: ReadonlyMap<Task, Pressing>,
  { plan, asOf, within, daysOff, blankNumber = false }: LetterInput,
): Letter {
  const rows = (which: keyof Pressing) =>
    tasks.flatMap((one) =>
      (pressing.get(one.task)?.[which] ?? []).map((milestone) => ({ ...one, milestone })),
    );
  const [late, coming] = [rows('late'), rows('coming')];
  const table = (all: typeof late) => letterTable(all, { plan, asOf, daysOff });
  return {
    unit,
    texts: {
      'Tên cơ quan': plan.document.issuer ?? '………………………',
      'Tên đơn vị': unit.name,
      'Kế hoạch': citation(plan.document),
      Năm: yearsOf(plan),
      ...numberAndDay(asOf.slice(0, 4), blankNumber),
      'Tính đến ngày': dayInWords(asOf),
      'Số ngày tới': String(within),
      'Số nhiệm vụ quá hạn': countOf(late.length),
      'Số nhiệm vụ sắp đến hạn': countOf(coming.length),
    },
    tables: { 'Bảng nhiệm vụ quá hạn': table(late), 'Bảng nhiệm vụ sắp đến hạn': table(coming) },
    conditions: {
      'Khi có việc quá hạn': late.length > 0,
      'Khi không có việc quá hạn': late.length === 0,
      'Khi có việc sắp đến hạn': coming.length > 0,
      'Khi không có việc sắp đến hạn': coming.length === 0,
    },
  };
}

/** "2026"; of a school year "2025-2026". */
function yearsOf({ document }: Plan): string {
  const years = planYears(document);
  if (years === undefined) return '……';
  return years.first === years.last ? String(years.first) : `${years.first}-${years.last}`;
}

/** In a letter "0" looks like a slip. */
const countOf = (count: number) => (count === 0 ? 'không có' : `${count} việc`);
