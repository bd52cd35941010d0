export { COLUMN_ROLES, planSchema } from './model.ts';
export type { Appendix, ColumnRole, Group, OtherTable, Plan, PlanDocument, Task, UnitRef } from './model.ts';
