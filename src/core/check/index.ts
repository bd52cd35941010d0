export { checkPlan } from './checkPlan.ts';
export type { CheckOptions, CheckResult, Ignore } from './checkPlan.ts';
export { applyFixes, EndlessFixesError, fixAll, planFixes } from './fixes.ts';
export type { Mended } from './fixes.ts';
export { writeText } from './writeText.ts';
