export { checkEntries } from './entries.ts';
export { finding } from './model.ts';
export type { ScoringFinding, ScoringRuleId } from './model.ts';
export { checkRanking } from './ranking.ts';
export { checkScheme } from './scheme.ts';
