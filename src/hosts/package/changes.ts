import { type CellValue, isFormula, type SheetSnapshot } from '../../core/workbook/index.ts';
import type { CellChange, Growth } from './patchSheet.ts';
import { escapeXml, spelledName } from '../../writers/xlsx/index.ts';
import { attributeOf, childrenOf, elementOf, withAttribute } from './scan.ts';

/** Heads and calculated columns as they are called by now. */
export function withColumns(xml: string, columns: SheetSnapshot['tables'][number]['columns']): string {
  const list = elementOf(xml, 'tableColumns');
  if (!list) return xml;
  const raws = childrenOf(xml, list).map((raw, i) => {
    const column = columns[i];
    const name = column && spelledName(column.header);
    const named =
      name !== undefined && attributeOf(raw, 'name') !== name ? withAttribute(raw, 'name', name) : raw;
    const formula = column?.formula === undefined ? undefined : elementOf(named, 'calculatedColumnFormula');
    return formula
      ? named.slice(0, formula.innerStart) + escapeXml(column?.formula ?? '') + named.slice(formula.innerEnd)
      : named;
  });
  return xml.slice(0, list.innerStart) + raws.join('') + xml.slice(list.innerEnd);
}

export function changesOf(before: readonly CellValue[][], now: readonly CellValue[][]): CellChange[] {
  const changes: CellChange[] = [];
  for (let row = 0; row < Math.max(before.length, now.length); row++) {
    const [old = [], next = []] = [before[row], now[row]];
    if (old === next) continue;
    for (let column = 0; column < Math.max(old.length, next.length); column++) {
      const value = next[column] ?? null;
      if (!sameValue(old[column] ?? null, value)) changes.push({ row, column, value });
    }
  }
  return changes;
}

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

export function growthsOf(before: SheetSnapshot, now: SheetSnapshot): Growth[] {
  return before.tables.flatMap(({ name, area }) => {
    const bottom = now.tables.find((one) => one.name === name)?.area.bottom ?? area.bottom;
    return bottom === area.bottom ? [] : [{ from: area, bottom }];
  });
}

/** Where the first cell of a shared formula changes, the others that were told by it are told by themselves. */
export function sharedBy(xml: string, changes: readonly CellChange[], sheet: SheetSnapshot): CellChange[] {
  if (!/<f[^>]*\bt="shared"/u.test(xml)) return [];
  const changed = new Set(changes.map(({ row, column }) => `${row},${column}`));
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      isFormula(value) && !changed.has(`${row},${column}`) ? [{ row, column, value }] : [],
    ),
  );
}
