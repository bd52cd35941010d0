export { carryProgress } from './carryProgress.ts';
export type { CarriedProgress, ProgressBook } from './carryProgress.ts';
export type { ProgressEntry, WaitingProgress } from './model.ts';
export { firstDay, lastInTime, ONGOING, STATUSES, taskStatus, WAITING } from './status.ts';
export type { StatusOptions, TaskStatus } from './status.ts';
