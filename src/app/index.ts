export { buildWorkbook } from './commands/buildWorkbook.ts';
export type { Built, BuildRequest } from './commands/buildWorkbook.ts';
export { importPlan } from './commands/importPlan.ts';
export type { Imported, ImportRequest } from './commands/importPlan.ts';
export type { DocumentFile, Ports } from './ports.ts';
