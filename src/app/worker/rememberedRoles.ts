import type { Plan } from '../../core/plan/index.ts';
import { rolesOf } from '../../core/table/index.ts';
import type { RoleChoice } from './model.ts';

/**
 * The roles that a person gave columns of the plan in the workbook, told by their differing from what the headers say.
 * They stand for all to see, and to change, on Phụ lục & nhóm; the next import goes by them.
 */
export function rememberedRoles(plan: Plan): RoleChoice[] {
  return plan.appendices.flatMap(({ columns }) => {
    const said = rolesOf(columns.map(({ header }) => header.split(' – ').at(-1) ?? header));
    return columns.filter(({ role }, i) => role !== said[i]).map(({ header, role }) => ({ header, role }));
  });
}
