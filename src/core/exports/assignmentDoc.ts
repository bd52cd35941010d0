import type { Plan } from '../plan/index.ts';
import { oneLine } from '../text/index.ts';
import { LANDSCAPE_MM } from './appendixTable.ts';
import type { UnitTask, UnitWork } from './byUnit.ts';
import { oneDateStyle } from './dates.ts';
import { citation } from './headings.ts';
import type { DocModel, DocTable } from './model.ts';
import { plainTable } from './plainTable.ts';
import { ROLE_WORDS } from './roleWords.ts';
import { titleWithAbove } from './titles.ts';

/** Who does what: a section for each unit with its tasks in the order of the plan, to be handed out one by one. */
export function assignmentDoc(plan: Plan, units: readonly UnitWork[]): DocModel {
  return {
    sections: units.map(({ name, tasks }) => ({
      orientation: 'landscape',
      blocks: [
        { kind: 'paragraph', look: 'title', text: 'BẢNG PHÂN CÔNG NHIỆM VỤ' },
        { kind: 'paragraph', look: 'title', text: name },
        { kind: 'paragraph', look: 'attached', text: `(Theo ${citation(plan.document)})` },
        taskTable(plan, tasks),
      ],
    })),
  };
}

/** A column that would be blank in every row is left out. */
function taskTable(plan: Plan, tasks: readonly UnitTask[]): DocTable {
  const columns = COLUMNS.filter(({ of }) => tasks.some((one, i) => of(one, i, plan) !== ''));
  return plainTable(
    columns.map(({ header }) => header),
    tasks.map((one, i) => columns.map(({ of }) => of(one, i, plan))),
    LANDSCAPE_MM,
    columns.map(({ align }) => align),
  );
}

interface Column {
  header: string;
  align: 'left' | 'center';
  of: (one: UnitTask, at: number, plan: Plan) => string;
}
const COLUMNS: readonly Column[] = [
  { header: 'TT', align: 'center', of: (_, at) => String(at + 1) },
  { header: 'Nhiệm vụ', align: 'left', of: ({ task }, _, plan) => titleWithAbove(task, plan) },
  { header: 'Vai trò', align: 'center', of: ({ role }) => ROLE_WORDS[role] },
  { header: 'Thời hạn', align: 'center', of: ({ task }) => oneDateStyle(oneLine(task.deadlineText ?? '')) },
  { header: 'Sản phẩm', align: 'left', of: ({ task }) => task.product ?? '' },
  { header: 'Mã', align: 'center', of: ({ task }) => task.id },
];
