import {
  type AppendixTable,
  ASSIGNMENT_TABLE,
  lastWhere,
  lookUp,
  text,
  thisRow,
  wholeColumn,
} from './formulas.ts';
import { DIRECTORY_SPEC } from './plainTables.ts';
import { PART_OF_UNIT_WORDS, ROLE_WORDS, UNIT_KIND_WORDS } from './words.ts';

interface AssignmentCells {
  id: string;
  order: string;
  role: string;
  name: string;
  kind: string;
  unitId: string;
  official: string;
}

/**
 * What Phân công counts in each row: the name of the directory, whatever the plan calls the unit; the state of the task;
 * and "Phụ trách" or "Phối hợp" where this row is the first that names the unit for the task in that part, so that
 * Tiến độ counts a task once for a unit that both leads and carries it out.
 */
export function assignmentFormulas(
  appendices: readonly AppendixTable[],
  headers: AssignmentCells,
): { official: string; status: string; part: string } {
  const cell = (key: keyof AssignmentCells) => thisRow(ASSIGNMENT_TABLE, headers[key]);
  const all = (key: keyof AssignmentCells) => wholeColumn(ASSIGNMENT_TABLE, headers[key]);
  const directory = (header: string) => wholeColumn(DIRECTORY_SPEC.table, header);
  const found = lastWhere(`${directory('Mã đơn vị')}=${cell('unitId')}`, directory('Tên đơn vị'));
  const [helper, person] = [text(ROLE_WORDS.coordinator), text(UNIT_KIND_WORDS.person)];
  const samePart = `((${all('role')}=${helper})=(${cell('role')}=${helper}))`;
  const sameTask = `(${all('id')}=${cell('id')})*(${all('official')}=${cell('official')})`;
  const before = `SUMPRODUCT(${sameTask}*${samePart}*(${all('kind')}<>${person})*(${all('order')}<${cell('order')}))`;
  const part = `IF(${cell('role')}=${helper},${text(PART_OF_UNIT_WORDS.helping)},${text(PART_OF_UNIT_WORDS.responsible)})`;
  const isNone = `OR(${cell('official')}="",${cell('kind')}=${person})`;
  return {
    official: `IF(${cell('unitId')}="",${cell('name')}&"",IFERROR(${found}&"",${cell('name')}&""))`,
    status: `IF(${cell('id')}="","",${lookUp(appendices, cell('id'), 'status')})`,
    part: `IF(${isNone},"",IF(${before}>0,"",${part}))`,
  };
}
