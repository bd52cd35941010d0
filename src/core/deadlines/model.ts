import * as z from 'zod';
import type { Defined } from '../outcome/index.ts';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const monthDay = z.string().regex(/^\d{2}-\d{2}$/u);
const bound = z.enum(['exclusive', 'inclusive']);
const precision = z.enum(['day', 'week', 'month', 'quarter', 'half', 'year', 'schoolYear']);
const weekday = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
const oneOrMany = <T extends z.ZodType>(item: T) => z.union([item, z.array(item)]);

export const DEADLINE_KINDS = [
  'date',
  'period',
  'range',
  'due',
  'start',
  'multiple',
  'recurring',
  'ongoing',
  'reference',
  'conditional',
  'relative',
  'status',
  'none',
  'invalid',
  'unread',
] as const;

export const recurrenceSchema = z.object({
  freq: z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY']).optional(),
  interval: z.number().int().optional(),
  times: z
    .object({
      n: z.number().int(),
      per: z.enum(['day', 'week', 'month', 'quarter', 'year']),
      atLeast: z.boolean().optional(),
    })
    .optional(),
  byMonthDay: oneOrMany(z.number().int()).optional(),
  byDay: oneOrMany(weekday).optional(),
  byMonth: oneOrMany(z.number().int()).optional(),
  dates: z.array(monthDay).optional(),
  monthOfQuarter: z.number().int().optional(),
  workdays: z.object({ from: z.number().int(), to: z.number().int() }).optional(),
  windowStart: monthDay.optional(),
  windowEnd: monthDay.optional(),
  time: z.string().optional(),
  bound: bound.optional(),
  yearOffset: z.number().int().optional(),
  until: isoDay.optional(),
  label: z.string().optional(),
});
export type Recurrence = Defined<z.infer<typeof recurrenceSchema>>;

const baseFields = {
  kind: z.enum(DEADLINE_KINDS),
  start: isoDay.optional(),
  due: isoDay.optional(),
  bound: bound.optional(),
  lastDay: isoDay.optional(),
  precision: precision.optional(),
  startPrecision: precision.optional(),
  recurrence: oneOrMany(recurrenceSchema).optional(),
  duration: z.object({ n: z.number(), unit: z.enum(['day', 'workday', 'week', 'month', 'year']) }).optional(),
  anchor: z.string().optional(),
  direction: z.literal('before').optional(),
  reference: z.string().optional(),
  referenceDocument: z.object({ number: z.string().optional(), date: isoDay.optional() }).optional(),
  referenceAppendix: z.string().optional(),
  condition: z.string().optional(),
  endCondition: z.string().optional(),
  status: z.enum(['done', 'done-late']).optional(),
  tentative: z.boolean().optional(),
  approx: z.boolean().optional(),
  openEnded: z.boolean().optional(),
  ongoing: z.boolean().optional(),
  part: z.enum(['start', 'middle', 'end']).optional(),
  dueTime: z.string().optional(),
  issues: z
    .array(
      z.enum(['invalid-day', 'invalid-month', 'weekday-mismatch', 'reversed-range', 'number-word-mismatch']),
    )
    .optional(),
  note: z.string().optional(),
  /** Which characters of the text gave which field: [from, to) offsets. */
  spans: z.record(z.string(), z.tuple([z.number(), z.number()])).optional(),
  label: z.string().optional(),
};

const milestoneSchema = z.object(baseFields);
/** What the time column means: deadlines.md. Fields that do not apply are absent. Days are ISO. */
export const deadlineSchema = z.object({ ...baseFields, items: z.array(milestoneSchema).optional() });
export type Milestone = Defined<z.infer<typeof milestoneSchema>>;
export type Deadline = Defined<z.infer<typeof deadlineSchema>>;
export type DeadlineKind = Deadline['kind'];
