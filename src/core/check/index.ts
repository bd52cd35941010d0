export { checkPlan } from './checkPlan.ts';
export type { CheckOptions, CheckResult, Ignore } from './checkPlan.ts';
export { applyFixes, fixAll } from './fixes.ts';
export type { Mended } from './fixes.ts';
export { checkReport, checkSchema, countFindings } from './report.ts';
export type { CheckReport } from './report.ts';
export { writeText } from './writeText.ts';
