import type { Plan } from '../plan/index.ts';
import { type CellValue, type Edit, isFormula, type Snapshot } from '../workbook/index.ts';
import { dayOrWords, shownText, text } from './codecs.ts';
import { doneDays, withDoneDay } from './doneDays.ts';
import { inTable, rowsBy, type TargetCell } from './findingCells.ts';
import { appendixHeaders, type OwnColumn } from './headers.ts';
import { MILESTONE_HEADERS, MILESTONE_SHEET, MILESTONE_SPEC } from './milestones.ts';
import { columnOfHeader, findTable, type FoundTable } from './readTable.ts';
import { sheetNameOf, tableNameOf } from './structure.ts';

export type OwnCellOf = (task: string, column: OwnColumn) => TargetCell | undefined;

/** Our cells beside the tasks, in whatever order people sorted them: ownCellsOf(plan, snapshot)('PL1.II.6', 'doneOn'). */
export function ownCellsOf({ appendices }: Pick<Plan, 'appendices'>, snapshot: Snapshot): OwnCellOf {
  const finders = new Map<string, (column: OwnColumn) => TargetCell | undefined>();
  appendices.forEach(({ columns, tasks }, i) => {
    const { official, own } = appendixHeaders(columns.map(({ header }) => header));
    const found = findTable(snapshot, tableNameOf(i), sheetNameOf(i), [...official, own.id]);
    const rows = rowsBy(found, own.id);
    for (const { id } of tasks) finders.set(id, (column) => inTable(found, rows.get(id), own[column], id));
  });
  return (task, column) => finders.get(task)?.(column);
}

/** What a person says of a task that is done. */
export interface Done {
  taskId: string;
  /** The milestone that is done, from 1; absent: the whole task. */
  number?: number;
  /** The last day in time, ISO, of the one time that is done, of what comes again and again. */
  occurrence?: string;
  /** ISO day. */
  doneOn: string;
  /** Kết quả thực hiện; absent: it stays. */
  result?: string;
}

/**
 * Writes Ngày hoàn thành and Kết quả thực hiện, that of a milestone on Mốc thời gian, one of several times among Các kỳ
 * đã xong there; cells that say so already stay.
 * undefined: a cell is gone, or people put a formula there.
 */
export function doneEdits(
  snapshot: Snapshot,
  plan: Pick<Plan, 'appendices'>,
  done: Done,
): Edit[] | undefined {
  const { taskId, result } = done;
  const ownCell = ownCellsOf(plan, snapshot);
  const wanted: [TargetCell | undefined, CellValue][] = [
    dayWanted(snapshot, ownCell, done),
    ...(result === undefined
      ? []
      : [[ownCell(taskId, 'result'), text.write(result)] as [TargetCell | undefined, CellValue]]),
  ];
  if (wanted.some(([cell]) => !cell || isFormula(cell.value))) return undefined;
  return wanted.flatMap(([cell, value]) =>
    cell && !isSame(cell.value, value) ? [putCell(cell, value)] : [],
  );
}

/** The cell that says when it was done, and what it has to say. */
function dayWanted(
  snapshot: Snapshot,
  ownCell: OwnCellOf,
  { taskId, number, occurrence, doneOn }: Done,
): [TargetCell | undefined, CellValue] {
  const { doneOn: ownDay, occurrences } = MILESTONE_HEADERS;
  if (occurrence !== undefined) {
    const cell = milestoneCell(snapshot, taskId, '', occurrences);
    const before = cell && cell.value !== null ? doneDays.read(cell.value) : [];
    // What a person typed there and nobody understands is not written over.
    if (!cell || !before) return [undefined, null];
    return [cell, doneDays.write(withDoneDay(before, { last: occurrence, doneOn }))];
  }
  const cell =
    number === undefined
      ? ownCell(taskId, 'doneOn')
      : milestoneCell(snapshot, taskId, String(number), ownDay);
  return [cell, dayOrWords.write(doneOn)];
}

const isSame = (a: CellValue, b: CellValue) => shownText(a) === shownText(b);

const putCell = ({ sheet, area, value: old }: TargetCell, value: CellValue): Edit => ({
  kind: 'put-cells',
  ...{ sheet, top: area.top, left: area.left },
  cells: [[value]],
  expects: [[old]],
});

/** `number`: "" for the row of the cell as a whole. */
function milestoneCell(
  snapshot: Snapshot,
  taskId: string,
  number: string,
  header: string,
): TargetCell | undefined {
  const headers = MILESTONE_SPEC.fields.map(({ header }) => header);
  const found = findTable(snapshot, MILESTONE_SPEC.table, MILESTONE_SHEET, headers);
  const says = (row: FoundTable['rows'][number], of: string) =>
    shownText(row.cells[columnOfHeader(found?.headers ?? [], of)] ?? null).trim();
  const row = found?.rows.find(
    (one) => says(one, MILESTONE_HEADERS.id) === taskId && says(one, MILESTONE_HEADERS.number) === number,
  );
  return inTable(found, row, header, taskId);
}
