export { ALL_RULES, RULE_BY_ID } from './allRules.ts';
export {
  BrokenRuleError,
  createContext,
  headerOf,
  placeOf,
  RULE_GROUP_LABELS,
  RULE_GROUPS,
  rulePage,
  runRule,
  SEVERITIES,
  SEVERITY_LABELS,
  textAt,
} from './frame/index.ts';
export type {
  CheckInput,
  Evidence,
  Finding,
  FindingPlace,
  Fix,
  Rule,
  RuleContext,
  RuleGroup,
  RulePage,
  RuleSettings,
  Severity,
  Span,
  Target,
} from './frame/index.ts';
export { pairsOf } from './shared/pairs.ts';
