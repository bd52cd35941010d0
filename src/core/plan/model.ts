import * as z from 'zod';
import { deadlineSchema } from '../deadlines/index.ts';
import { type Defined, noteSchema, placeSchema } from '../outcome/index.ts';
import { COLUMN_ROLES } from '../table/index.ts';
import { UNIT_KINDS, UNIT_MATCHES, UNIT_ROLES } from '../units/index.ts';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

export const unitRefSchema = z.object({
  role: z.enum(UNIT_ROLES),
  name: z.string(),
  text: z.string(),
  kind: z.enum(UNIT_KINDS),
  posts: z.array(z.string()).optional(),
  note: z.string().optional(),
  unitId: z.string().optional(),
  match: z.enum(UNIT_MATCHES),
  candidates: z.array(z.string()).optional(),
  guessed: z.boolean(),
});

/** A row of work. `id` is its path (PL1.II.13), unique in the plan; cell texts are absent where the cell is blank. */
export const taskSchema = z.object({
  id: z.string(),
  /** As written, without a trailing dot; "-" for a dash row, "" for none. */
  code: z.string(),
  /** Code of the nearest group, absent outside groups; "" for a group without a code. */
  group: z.string().optional(),
  groupId: z.string().optional(),
  /** Codes of the groups from the outermost in. */
  groupPath: z.array(z.string()),
  /** Code of the numbered row above it, null at the top. */
  parent: z.string().nullable(),
  parentId: z.string().optional(),
  title: z.string(),
  /** Agenda items inside the title ("Phiên họp thứ hai: - Xét… - Đề nghị…"). */
  items: z.array(z.string()),
  lead: z.string().optional(),
  implementer: z.string().optional(),
  coordinator: z.string().optional(),
  deadlineText: z.string().optional(),
  product: z.string().optional(),
  legalBasis: z.string().optional(),
  funding: z.string().optional(),
  note: z.string().optional(),
  /** Cells of columns this program does not know, by header. */
  other: z.record(z.string(), z.string()),
  deadline: deadlineSchema,
  /** The deadline's cell was merged over this row from above. */
  inheritedDeadline: z.boolean(),
  units: z.array(unitRefSchema),
  where: placeSchema,
});

export const groupSchema = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  /** Code of the group around it, null at the top. */
  parent: z.string().nullable(),
  parentId: z.string().optional(),
  /** "(27)" at the end of a group's title. */
  statedCount: z.number().int().optional(),
  /** Where its own row stands; absent for one that a person added to the sheets. */
  where: placeSchema.optional(),
});

export const appendixSchema = z.object({
  /** PL1, PL2 … or PL; the head of all ids in it, unique in the plan. */
  key: z.string(),
  label: z.string().optional(),
  title: z.string().optional(),
  /** "(Kèm theo Kế hoạch số … ngày …)"; null where the source leaves number or date blank. */
  attachedTo: z.object({ number: z.string().nullable(), date: isoDay.nullable() }).optional(),
  /** The lines above the table as written, from which label, title and attachedTo were read. */
  heading: z.string().optional(),
  /** Where these lines begin. */
  where: placeSchema.optional(),
  columns: z.array(z.object({ header: z.string(), role: z.enum(COLUMN_ROLES) })),
  groups: z.array(groupSchema),
  tasks: z.array(taskSchema),
});

export const otherTableSchema = z.object({
  title: z.string().optional(),
  rows: z.array(z.array(z.string())),
  where: placeSchema,
});

export const BODY_KINDS = ['head', 'heading', 'bullet', 'paragraph', 'end'] as const;

/**
 * A paragraph outside the appendices. `section` is the path of numbers it stands under ("II.2", "" before the
 * first); a section's own heading stands in its section. `head` is letterhead, title and legal basis, `end` the
 * signature and the list of recipients.
 */
export const bodyItemSchema = z.object({
  section: z.string(),
  kind: z.enum(BODY_KINDS),
  text: z.string(),
  where: placeSchema,
});

export const planDocumentSchema = z.object({
  number: z.string().optional(),
  date: isoDay.optional(),
  issuer: z.string().optional(),
  title: z.string().optional(),
  year: z.number().int().optional(),
  /** The plan's own span ("giai đoạn 2026 - 2030", else its year). */
  period: z.object({ from: isoDay, to: isoDay }).optional(),
});

/** The plan as `so-thi-dua read` prints it: cli.md. */
export const planSchema = z.object({
  schema: z.literal('so-thi-dua/plan@1'),
  document: planDocumentSchema,
  appendices: z.array(appendixSchema),
  body: z.object({
    items: z.array(bodyItemSchema),
  }),
  otherTables: z.array(otherTableSchema),
  notes: z.array(noteSchema),
});

export type Plan = Defined<z.infer<typeof planSchema>>;
export type Appendix = Defined<z.infer<typeof appendixSchema>>;
export type Group = Defined<z.infer<typeof groupSchema>>;
export type Task = Defined<z.infer<typeof taskSchema>>;
export type UnitRef = Defined<z.infer<typeof unitRefSchema>>;
export type BodyItem = Defined<z.infer<typeof bodyItemSchema>>;
export type PlanDocument = Defined<z.infer<typeof planDocumentSchema>>;
export type OtherTable = Defined<z.infer<typeof otherTableSchema>>;
