import { type CellValue, isFormula, type SheetSnapshot, type TableModel } from '../core/workbook/index.ts';
import { shownText } from './values.ts';

/** Which values of a column are shown, by table and header; a column without an entry shows all. */
export type Filters = ReadonlyMap<string, ReadonlySet<string>>;

export const filterKey = (table: string, header: string): string => JSON.stringify([table, header]);

/** Asks whether a filter hides a row. */
export function hiddenBy(sheet: SheetSnapshot, filters: Filters): (row: number) => boolean {
  const active = sheet.tables.flatMap(({ name, area, columns }) =>
    columns.flatMap(({ header }, i) => {
      const shown = filters.get(filterKey(name, header));
      return shown ? [{ area, column: area.left + i, shown }] : [];
    }),
  );
  if (active.length === 0) return () => false;
  return (row) =>
    active.some(
      ({ area, column, shown }) =>
        row > area.top && row <= area.bottom && !shown.has(shownText(sheet.rows[row]?.[column] ?? null)),
    );
}

/** The different texts of a column in order, a blank one last. */
export function valuesOf(sheet: SheetSnapshot, { area }: TableModel, column: number): string[] {
  const texts = new Set<string>();
  for (let row = area.top + 1; row <= area.bottom; row++)
    texts.add(shownText(sheet.rows[row]?.[column] ?? null));
  const order = new Intl.Collator('vi', { numeric: true });
  return [...texts].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : order.compare(a, b)));
}

/** A formula that points at cells would count others' after its row has moved; structured references move along. */
export const sortable = (sheet: SheetSnapshot, { area }: TableModel): boolean =>
  sheet.rows
    .slice(area.top + 1, area.bottom + 1)
    .every((row) =>
      row
        .slice(area.left, area.right + 1)
        .every(
          (cell) =>
            !isFormula(cell) ||
            !/(?<![\p{L}\p{N}_[])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(])/u.test(cell.formula),
        ),
    );

/** The body of a table in the order of a column: numbers, days, texts; blank ones last either way, as Excel has it. */
export function sortedBody(
  sheet: SheetSnapshot,
  { area }: TableModel,
  column: number,
  descending: boolean,
): CellValue[][] {
  const width = area.right - area.left + 1;
  const body = Array.from({ length: area.bottom - area.top }, (_, i) => {
    const row = sheet.rows[area.top + 1 + i] ?? [];
    return Array.from({ length: width }, (_unused, j) => row[area.left + j] ?? null);
  });
  const at = column - area.left;
  const keys = new Map(body.map((row) => [row, sortKey(row[at] ?? null)]));
  const order = new Intl.Collator('vi', { numeric: true });
  const sign = descending ? -1 : 1;
  return body.sort((a, b) => {
    const [x, y] = [keys.get(a) as SortKey, keys.get(b) as SortKey];
    if (x.rank === BLANK || y.rank === BLANK) return x.rank - y.rank;
    if (x.rank !== y.rank) return sign * (x.rank - y.rank);
    return sign * (x.number - y.number || order.compare(x.text, y.text));
  });
}

interface SortKey {
  rank: number;
  number: number;
  text: string;
}
const BLANK = 4;

function sortKey(value: CellValue): SortKey {
  const result = isFormula(value) ? ((value as { result?: CellValue }).result ?? null) : value;
  if (result === null || result === '') return { rank: BLANK, number: 0, text: '' };
  if (typeof result === 'number') return { rank: 1, number: result, text: '' };
  if (typeof result === 'object' && 'day' in result)
    return { rank: 1, number: Date.parse(result.day) / 86_400_000 + 25_569, text: '' };
  return { rank: typeof result === 'boolean' ? 3 : 2, number: 0, text: shownText(result) };
}
