import type { Fix } from '../rules/index.ts';
import { type CellValue, type Edit, isFormula, serialOfDay } from '../workbook/index.ts';
import { shownText } from './codecs.ts';
import type { CellOfTarget, TargetCell } from './findingCells.ts';

/** Edits for the fixes that can be written now, and the fixes that wait: their cell is gone or says something else. */
export interface FixEdits {
  edits: Edit[];
  waiting: Fix[];
}

/** Each fix as one cell, with what stands there: a host that finds another text writes nothing. */
export function fixEdits(fixes: readonly Fix[], cellOf: CellOfTarget): FixEdits {
  const taken = new Set<string>();
  const found: FixEdits = { edits: [], waiting: [] };
  for (const fix of fixes) {
    const cell = cellOf(fix.target);
    const key = cell && JSON.stringify([cell.sheet, cell.address]);
    if (!cell || key === undefined || taken.has(key) || !saysStill(cell, fix)) {
      found.waiting.push(fix);
      continue;
    }
    taken.add(key);
    found.edits.push({
      kind: 'put-cells',
      sheet: cell.sheet,
      top: cell.area.top,
      left: cell.area.left,
      cells: [[valueFor(cell, fix)]],
      expects: [[cell.value]],
    });
  }
  return found;
}

function saysStill({ value }: TargetCell, { expects }: Fix): boolean {
  if (isFormula(value)) return false;
  const shown = value !== null && typeof value === 'object' ? value.day : shownText(value);
  return plain(shown) === plain(expects);
}

/** Cells hold line breaks of either kind and are trimmed by some programs. */
const plain = (text: string) => text.replace(/\r\n?/gu, '\n').trim();

/** A day goes into a cell of days as a day. */
function valueFor({ value }: TargetCell, fix: Fix): CellValue {
  const isDay = value !== null && typeof value === 'object' && 'day' in value;
  return isDay && serialOfDay(fix.value) !== undefined ? { day: fix.value } : fix.value;
}
