import { otherText, setOtherText, type Task } from '../plan/index.ts';
import { holdsSeveralDoers } from '../table/index.ts';
import { UNIT_ROLES } from '../units/index.ts';
import { columnOfField, fieldOfRole, fromSplitText } from './appendixRows.ts';
import type { ReadSheetsOptions } from './model.ts';
import type { FoundAppendix, TaskCells } from './readAppendix.ts';
import type { TaskContext } from './taskContext.ts';

/** What the official cells of a row say, by field. */
export type Texts = Pick<Task, 'code' | 'title' | 'other'> & Partial<Record<TextField, string>>;
type TextField =
  'lead' | 'implementer' | 'coordinator' | 'deadlineText' | 'product' | 'legalBasis' | 'funding' | 'note';

/** Official cells, and the parts that were told apart beside them. */
export function textsOf(
  { texts, split, place: where }: TaskCells,
  { columns }: FoundAppendix,
  { splitDoers, report }: TaskContext,
): Texts {
  const read: Texts = { code: '', title: '', other: {} };
  columns.forEach((column, i) => {
    const text = texts[i] ?? '';
    const key = fieldOfRole(column.role);
    if (text === '') return;
    const isSplit = key !== undefined && key !== 'code' && key !== 'title' && split[key] !== '';
    if (key === undefined || isSplit) setOtherText(read, column.header, text);
    else read[key] = text;
  });
  for (const [key, shown] of Object.entries(split) as [keyof typeof split, string][]) {
    const value = shown === '' ? undefined : fromSplitText(shown);
    const column = columnOfField(columns, key);
    if (value !== undefined && (!column || otherText(read, column.header) !== undefined)) read[key] = value;
  }
  const several = columns.findIndex((column) => holdsSeveralDoers(column));
  if (splitDoers && several >= 0 && texts[several])
    splitAgain(read, columns, several, texts[several], splitDoers, () =>
      report({
        code: 'doers-reread',
        text: `Dòng ${where.row} trang “${where.sheet}”: ô đơn vị đã sửa, tách lại chủ trì và phối hợp.`,
        where,
      }),
    );
  return read;
}

/** A cell that names several doers: when its parts are no longer those beside it, the cell is right. */
function splitAgain(
  read: Texts,
  columns: FoundAppendix['columns'],
  at: number,
  text: string,
  splitDoers: NonNullable<ReadSheetsOptions['splitDoers']>,
  changed: () => void,
): void {
  const parts = splitDoers(text);
  const column = columns[at];
  const free = UNIT_ROLES.filter((role) => {
    const own = columnOfField(columns, role);
    return !own || own === column;
  });
  const isSame = free.every((role) => parts[role] === read[role]);
  const wasRead = column !== undefined && otherText(read, column.header) !== undefined;
  if (column) setOtherText(read, column.header, text);
  if (isSame) return;
  for (const role of free) {
    const part = parts[role];
    if (part === undefined) delete read[role];
    else read[role] = part;
  }
  if (wasRead) changed();
}
