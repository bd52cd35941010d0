import { useState } from 'react';
import type { Area } from '../core/workbook/index.ts';
import { areaOf, type GridBook, type Spot } from './model.ts';

export interface Cursor {
  /** Where typing goes. */
  active: Spot;
  /** The other end of what is selected. */
  reach: Spot;
}

const FIRST: Spot = { row: 0, column: 0 };

/** The cursor at the selection of the workbook, whoever set it: the grid by keys, a command by showing cells. */
export function useCursor(book: GridBook, sheet: string, area: Area | undefined) {
  const [cursor, setCursor] = useState<Cursor>({ active: FIRST, reach: FIRST });
  const own = areaOf(cursor.active, cursor.reach);
  const isOwn = area ? JSON.stringify(area) === JSON.stringify(ordered(own)) : false;
  const shown: Cursor = isOwn ? cursor : cornersOf(area);
  const move = (active: Spot, reach: Spot = active): void => {
    setCursor({ active, reach });
    book.select(sheet, areaOf(active, reach));
  };
  return { cursor: shown, area: areaOf(shown.active, shown.reach), move, isOwn };
}

const ordered = ({ top, left, bottom, right }: Area): Area => ({ top, left, bottom, right });

const cornersOf = (area: Area | undefined): Cursor =>
  area
    ? { active: { row: area.top, column: area.left }, reach: { row: area.bottom, column: area.right } }
    : { active: FIRST, reach: FIRST };
