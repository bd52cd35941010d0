import {
  assignmentDoc,
  cleanPlan,
  type Cleaning,
  type DocModel,
  workByUnit,
} from '../../core/exports/index.ts';
import type { Plan } from '../../core/plan/index.ts';
import type { Ports } from '../ports.ts';
import { addressed } from './addressed.ts';
import { directoryOf, importPlan, type ImportRequest } from './importPlan.ts';

export interface AssignmentRequest extends ImportRequest {
  cleaning: Omit<Cleaning, 'units'>;
  /** Only the section of this unit, by its name or id. */
  unit?: string;
}

export interface MadeAssignment {
  plan: Plan;
  /** Absent: the plan gives no unit, or not this one, any task. */
  document?: DocModel;
  units: number;
  /** Persons and groups that have no section of their own; none where one unit is asked for. */
  others: string[];
}

/** A plan in, who does what out, a section for each unit; nothing is written. */
export const makeAssignment = {
  id: 'make-assignment',
  async run(request: AssignmentRequest, ports: Ports): Promise<MadeAssignment> {
    const imported = await importPlan.run(request, ports);
    const directory = directoryOf(request, imported);
    const { plan } = cleanPlan(imported.plan, request.cleaning);
    const { units, others } = workByUnit(plan, directory);
    const wanted = units.filter(addressed(request.unit, directory, plan.document.date));
    return {
      plan,
      ...(wanted.length > 0 && { document: assignmentDoc(plan, wanted) }),
      units: wanted.length,
      others: request.unit === undefined ? others : [],
    };
  },
};
