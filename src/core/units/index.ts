export { directoryUnitSchema, UNIT_KINDS, UNIT_MATCHES, UNIT_ROLES, unitMentionSchema } from './model.ts';
export type { DirectoryUnit, Resolution, UnitMatch, UnitMention, UnitRole } from './model.ts';
