export { deadlineSchema } from './model.ts';
export type { Deadline, DeadlineKind, Milestone, Recurrence } from './model.ts';
export { readDeadline } from './readDeadline.ts';
