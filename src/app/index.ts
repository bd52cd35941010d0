export { importPlan } from './commands/importPlan.ts';
export type { ImportRequest } from './commands/importPlan.ts';
export type { DocumentFile, Ports } from './ports.ts';
