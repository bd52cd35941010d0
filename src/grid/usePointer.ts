import { useRef, type PointerEvent } from 'react';
import type { Spot } from './model.ts';

interface PointerDoings {
  cursor: { active: Spot };
  geometry: { columns: number; rows: readonly number[] };
  move(active: Spot, reach?: Spot): void;
  openMenu(spot: Spot): boolean;
  edit(): void;
  focus(): void;
}

/** The mouse: a press selects, a drag reaches further, a number or letter takes the whole row or column. */
export function usePointer({ cursor, geometry, move, openMenu, edit, focus }: PointerDoings) {
  const dragging = useRef<Spot>(undefined);
  const last = { row: geometry.rows.at(-1) ?? 0, column: geometry.columns - 1 };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const target = event.target as HTMLElement;
      if (event.button !== 0 || target.closest('textarea, [role=dialog], [role=listbox]')) return;
      const spot = spotOf(target);
      if (!spot) return;
      event.preventDefault();
      focus();
      if (target.closest('[data-filter]')) return void openMenu(spot as Spot);
      const whole = {
        active: { row: spot.row ?? 0, column: spot.column ?? 0 },
        reach: { row: spot.row ?? last.row, column: spot.column ?? last.column },
      };
      const active = event.shiftKey ? cursor.active : whole.active;
      dragging.current = spot.row !== undefined && spot.column !== undefined ? active : undefined;
      move(active, whole.reach);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!dragging.current || event.buttons !== 1) return void (dragging.current = undefined);
      const under = spotOf(document.elementFromPoint(event.clientX, event.clientY) as HTMLElement | null);
      if (under?.row !== undefined && under.column !== undefined) move(dragging.current, under as Spot);
    },
    onDoubleClick(event: { target: EventTarget }) {
      const spot = spotOf(event.target as HTMLElement);
      if (spot?.row !== undefined && spot.column !== undefined) edit();
    },
  };
}

function spotOf(target: HTMLElement | null): Partial<Spot> | undefined {
  const cell = target?.closest<HTMLElement>('[data-row], [data-column]');
  if (!cell) return undefined;
  const { row, column } = cell.dataset;
  return {
    ...(row !== undefined && { row: Number(row) }),
    ...(column !== undefined && { column: Number(column) }),
  };
}
