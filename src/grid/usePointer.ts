import { useRef, type MouseEvent, type PointerEvent } from 'react';
import { type Area, isInside } from '../core/workbook/index.ts';
import type { Spot } from './model.ts';

interface PointerDoings {
  cursor: { active: Spot };
  area: Area;
  geometry: { columns: number; rows: readonly number[] };
  move(active: Spot, reach?: Spot): void;
  openMenu(spot: Spot): boolean;
  edit(): void;
  /** What can be done with the selected rows and column, at a cell in sight. */
  openRows(at: Spot): void;
  /** The edge of a column was pulled so many pixels to the right. */
  pull(column: number, pixels: number): void;
  focus(): void;
}

/** The mouse: a press selects, a drag reaches further, a number or letter takes the whole row or column. */
export function usePointer({
  cursor,
  area,
  geometry,
  move,
  openMenu,
  edit,
  openRows,
  pull,
  focus,
}: PointerDoings) {
  const dragging = useRef<Spot>(undefined);
  const edge = usePull(pull);
  const last = { row: geometry.rows.at(-1) ?? 0, column: geometry.columns - 1 };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const target = event.target as HTMLElement;
      if (event.button !== 0 || target.closest('textarea, [role=dialog], [role=listbox]')) return;
      const spot = spotOf(target);
      if (!spot) return;
      event.preventDefault();
      focus();
      if (edge.begins(event, target)) return;
      if (target.closest('[data-filter]')) return void openMenu(spot as Spot);
      const whole = wholeOf(spot, last);
      const active = event.shiftKey ? cursor.active : whole.active;
      dragging.current = spot.row !== undefined && spot.column !== undefined ? active : undefined;
      move(active, whole.reach);
    },
    onPointerUp: edge.ends,
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!dragging.current || event.buttons !== 1) return void (dragging.current = undefined);
      const under = spotOf(document.elementFromPoint(event.clientX, event.clientY) as HTMLElement | null);
      if (under?.row !== undefined && under.column !== undefined) move(dragging.current, under as Spot);
    },
    /** Also the keys for it, Shift+F10 and the menu key; who is typing has the field's own menu. */
    onContextMenu(event: MouseEvent<HTMLElement>) {
      const target = event.target as HTMLElement;
      if (target.closest('.g-open, [role=dialog]')) return;
      event.preventDefault();
      const spot = spotOf(target);
      const at = { row: spot?.row ?? cursor.active.row, column: spot?.column ?? cursor.active.column };
      if (!isInside(area, at.row, at.column)) move(at);
      openRows(at);
    },
    onDoubleClick(event: { target: EventTarget }) {
      const spot = spotOf(event.target as HTMLElement);
      if (spot?.row !== undefined && spot.column !== undefined) edit();
    },
  };
}

/** A number or a letter stands for its whole row or column. */
const wholeOf = (spot: Partial<Spot>, last: Spot): { active: Spot; reach: Spot } => ({
  active: { row: spot.row ?? 0, column: spot.column ?? 0 },
  reach: { row: spot.row ?? last.row, column: spot.column ?? last.column },
});

/** The edge beside a letter, pulled by the mouse; the column gets its width when it is let go. */
function usePull(pull: PointerDoings['pull']) {
  const pulling = useRef<{ column: number; from: number }>(undefined);
  return {
    begins(event: PointerEvent<HTMLElement>, { dataset: { edge } }: HTMLElement): boolean {
      if (edge === undefined) return false;
      pulling.current = { column: Number(edge), from: event.clientX };
      event.currentTarget.setPointerCapture(event.pointerId);
      return true;
    },
    ends({ clientX }: PointerEvent<HTMLElement>) {
      const pulled = pulling.current;
      pulling.current = undefined;
      if (pulled && clientX !== pulled.from) pull(pulled.column, clientX - pulled.from);
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
