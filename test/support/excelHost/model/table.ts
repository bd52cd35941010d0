import { invalidArgument } from '../errors.ts';
import { box, type Box } from './address.ts';
import type { Sheet } from './sheet.ts';

/** A table of Excel. `area` has the header row and, when there is one, the row of totals. */
export interface Table {
  id: string;
  name: string;
  sheet: Sheet;
  area: Box;
  showTotals: boolean;
  /** Set by wire name: Style, ShowBandedRows … */
  properties: Record<string, unknown>;
  columnIds: number[];
}

export const headerBox = ({ area }: Table): Box => box(area.row, area.column, 1, area.columns);

/** A table always has a row for data, if only an empty one. */
export function bodyBox({ area, showTotals }: Table): Box {
  return box(area.row + 1, area.column, area.rows - 1 - (showTotals ? 1 : 0), area.columns);
}

/** Not a cell address (PL1, R1C1), no space, at most 255 characters. */
export function checkTableName(name: unknown): asserts name is string {
  const good =
    typeof name === 'string' &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name) &&
    !/^[rc]$/iu.test(name) &&
    !/^[a-z]{1,3}\d+$/iu.test(name) &&
    !/^r\d+c\d+$/iu.test(name);
  if (!good) throw invalidArgument('The name is not allowed.');
}

/** Headers are texts, never blank, never twice: Excel changes what is not. */
export function repairHeaders(table: Table): void {
  const seen = new Set<string>();
  const { row, column, columns } = headerBox(table);
  for (let index = 0; index < columns; index += 1) {
    const cell = table.sheet.ensure(row, column + index);
    const wanted = String(cell.value) || `Column${index + 1}`;
    cell.value = freeName(wanted, seen);
    delete cell.formula;
    seen.add(cell.value.toLowerCase());
  }
}

function freeName(wanted: string, seen: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (!seen.has(name.toLowerCase())) return name;
  }
}
