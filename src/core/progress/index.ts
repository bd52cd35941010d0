export { carryProgress } from './carryProgress.ts';
export type { CarriedProgress, ProgressBook } from './carryProgress.ts';
export type { ProgressEntry, WaitingProgress } from './model.ts';
export { repeatsOf, unroll } from './repeat.ts';
export type { Repeat, Span } from './repeat.ts';
export { firstDay, lastInTime, ONGOING, STATUSES, taskStatus, WAITING } from './status.ts';
export type { StatusOptions, TaskStatus } from './status.ts';
