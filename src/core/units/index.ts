export { clusterNames } from './cluster.ts';
export type { NameCluster } from './cluster.ts';
export {
  addAliases,
  UnknownUnitError,
  createDirectory,
  isValidOn,
  membersOf,
  successorOn,
} from './directory.ts';
export type { Directory } from './directory.ts';
export { directoryUnitSchema, UNIT_KINDS, UNIT_MATCHES, UNIT_ROLES } from './model.ts';
export type { DirectoryUnit, Resolution, UnitMatch, UnitMention, UnitRole } from './model.ts';
export { resolveUnit } from './resolve.ts';
export { splitUnits } from './split.ts';
export { startsLikeABody } from './startsLikeABody.ts';
