export { splitDoers } from './doers.ts';
export { BODY_KINDS, planSchema } from './model.ts';
export type { Appendix, BodyItem, Group, OtherTable, Plan, PlanDocument, Task, UnitRef } from './model.ts';
export { readPlan, unitsOf } from './readPlan.ts';
export type { ReadPlanOptions } from './readPlan.ts';
export { FIELD_OF_ROLE } from './readTable.ts';
export type { ColumnRole } from '../table/index.ts';
