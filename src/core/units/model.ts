import * as z from 'zod';
import type { Defined } from '../outcome/index.ts';

export const UNIT_KINDS = ['unit', 'group', 'person'] as const;
export const UNIT_ROLES = ['lead', 'implementer', 'coordinator'] as const;
export const UNIT_MATCHES = ['exact', 'folded', 'alias', 'initials', 'ambiguous', 'none'] as const;

/** One body or person named in a unit cell. `text` is as written, `name` has shared head or tail made explicit. */
export const unitMentionSchema = z.object({
  name: z.string(),
  text: z.string(),
  kind: z.enum(UNIT_KINDS),
  /** Only when the cell itself says so ("A chủ trì, phối hợp với B"); else the column decides. */
  role: z.enum(UNIT_ROLES).optional(),
  posts: z.array(z.string()).optional(),
  note: z.string().optional(),
  /** The cut was made where no separator stands. */
  guessed: z.boolean(),
});
export type UnitMention = Defined<z.infer<typeof unitMentionSchema>>;
export type UnitRole = (typeof UNIT_ROLES)[number];
export type UnitMatch = (typeof UNIT_MATCHES)[number];

/** One row of the directory sheet (units.md, "The directory"). Days are ISO; absent ends are open. */
export const directoryUnitSchema = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string().optional(),
  aliases: z.array(z.string()),
  kind: z.string().optional(),
  block: z.string().optional(),
  cluster: z.string().optional(),
  parent: z.string().optional(),
  /** Ids of the units that a group stands for. */
  members: z.array(z.string()).optional(),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  successor: z.string().optional(),
});
export type DirectoryUnit = Defined<z.infer<typeof directoryUnitSchema>>;

/** How a name was found in the directory; `unitId` only when one unit was found. */
export interface Resolution {
  unitId?: string;
  match: UnitMatch;
  /** Ids of equally good units (ambiguous), or likely ones by spelling distance (none); never applied by itself. */
  candidates?: string[];
}
