import type { Plan } from '../plan/index.ts';
import { type CellValue, type Edit, isFormula, type Snapshot } from '../workbook/index.ts';
import { type Codec, day, number, shownText, text, word } from './codecs.ts';
import {
  appendixHeaders,
  type AppendixHeaders,
  type OwnColumn,
  SPLIT_FIELDS,
  type SplitField,
} from './headers.ts';
import { readAppendices } from './readAppendix.ts';
import { columnOfHeader, findTable, type FoundTable } from './readTable.ts';
import { sheetNameOf, tableNameOf } from './structure.ts';
import { KIND_WORDS, STATED_WORDS } from './words.ts';

/** What an edit by hand changed in a task, seen from the cells and rows that are made of it. */
export type Changed = 'deadlines' | 'units' | 'titles' | 'added';

/** A cell of an appendix that the words beside it have left behind. */
export interface DerivedCell {
  task: string;
  /** Absent: it follows from a change in another row. */
  changed?: Changed;
  edit: Extract<Edit, { kind: 'put-cells' }>;
}

interface Derived {
  header: string;
  codec: Codec<unknown>;
  changed?: Changed;
}

const OWN = {
  id: { codec: text, changed: 'added' },
  from: { codec: day, changed: 'deadlines' },
  due: { codec: day, changed: 'deadlines' },
  kind: { codec: word(KIND_WORDS), changed: 'deadlines' },
  stated: { codec: word(STATED_WORDS), changed: 'deadlines' },
  habit: { codec: day, changed: 'deadlines' },
  // Counted by a formula, which a row below the table lacks.
  status: { codec: text },
  order: { codec: number },
} as const satisfies Partial<Record<OwnColumn, Omit<Derived, 'header'>>>;

const OF_SPLIT: Partial<Record<SplitField, Changed>> = {
  lead: 'units',
  implementer: 'units',
  coordinator: 'units',
  deadlineText: 'deadlines',
};

/** Columns that the program fills from what people write beside them; all others are people's. */
function derivedColumns({ own, split }: AppendixHeaders, withOrder: boolean): Derived[] {
  const keys = (Object.keys(OWN) as (keyof typeof OWN)[]).filter((key) => withOrder || key !== 'order');
  return [
    ...keys.map((key) => ({ header: own[key], ...OWN[key] })),
    ...SPLIT_FIELDS.map((key) => ({ header: split[key], codec: text, changed: OF_SPLIT[key] ?? 'titles' })),
  ];
}

/**
 * Cells of the appendices that say something else than `model`, the sheets as they would be made of `plan` now; `plan`
 * is what `snapshot` was read as. Rows are told by their place among those that were read, since a new one has no Mã.
 */
export function derivedCells(snapshot: Snapshot, model: Snapshot, { appendices }: Plan): DerivedCell[] {
  // What is missing was told when the plan was read of these sheets.
  const read = readAppendices(snapshot, () => undefined);
  return appendices.flatMap(({ columns, tasks }, i) => {
    const headers = appendixHeaders(columns.map(({ header }) => header));
    const [about, rows] = [read[i]?.about, read[i]?.rows ?? []];
    const wanted = [...headers.official, headers.own.id];
    const now = about && findTable(snapshot, about.table, about.sheet, wanted);
    const next = findTable(model, tableNameOf(i), sheetNameOf(i), wanted);
    if (!now || !next) return [];
    const withOrder = !isInOrder(rows.map(({ own }) => number.read(own.order)));
    const pairs = columnPairs(now, next, derivedColumns(headers, withOrder));
    const byRow = new Map(now.rows.map((row) => [row.row, row.cells]));
    return tasks.flatMap(({ id }, j) => {
      const row = (rows[j]?.place.row ?? 0) - 1;
      const standing = { sheet: now.sheet, left: now.left, row, cells: byRow.get(row) ?? [] };
      return lateCells(id, standing, next.rows[j]?.cells ?? [], pairs);
    });
  });
}

interface Pair extends Derived {
  from: number;
  to: number;
}

/** Where each column is in both; one that either lacks is none: nothing is read of it that the words do not say. */
const columnPairs = (now: FoundTable, next: FoundTable, derived: readonly Derived[]): Pair[] =>
  derived
    .map((one) => {
      const [from, to] = [columnOfHeader(next.headers, one.header), columnOfHeader(now.headers, one.header)];
      return { ...one, from, to };
    })
    .filter(({ from, to }) => from >= 0 && to >= 0);

/** A new row has no number, a copied one has another's: only then all are counted again. */
const isInOrder = (orders: readonly (number | undefined)[]) =>
  orders.every((order, i) => order !== undefined && (i === 0 || order > (orders[i - 1] ?? order)));

function lateCells(
  task: string,
  { sheet, left, row, cells }: { sheet: string; left: number; row: number; cells: readonly CellValue[] },
  wanted: readonly CellValue[],
  pairs: readonly Pair[],
): DerivedCell[] {
  return pairs.flatMap(({ from, to, codec, changed }): DerivedCell[] => {
    const [old, value] = [cells[to] ?? null, wanted[from] ?? null];
    if (isRight(old, value, codec)) return [];
    const place = { sheet, top: row, left: left + to };
    const edit = { kind: 'put-cells' as const, ...place, cells: [[value]], expects: [[old]] };
    return [{ task, ...(changed && { changed }), edit }];
  });
}

/** Says the same, however it was typed; or holds a formula or words of somebody's own, which stay. */
function isRight(old: CellValue, value: CellValue, codec: Codec<unknown>): boolean {
  if (isFormula(old)) return true;
  if (isFormula(value)) return shownText(old) !== '';
  const isOwn = shownText(old).trim() !== '' && codec.read(old) === undefined;
  return isOwn || codec.read(old) === codec.read(value);
}
