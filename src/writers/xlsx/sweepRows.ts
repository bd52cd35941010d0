import type { Area } from '../../core/workbook/index.ts';

/**
 * Which areas reach into a row, asked row by row downwards: (A1:B3, C2:C2) at row 1 → both, at row 2 → the first. In
 * their order; a sheet of hundreds of units has thousands of areas, of which a row meets a few.
 */
export function sweepRows<A extends Area>(areas: readonly A[]): (row: number) => A[] {
  const waiting = areas.map((area, order) => ({ area, order })).sort((a, b) => b.area.top - a.area.top);
  let active: typeof waiting = [];
  return (row) => {
    const come: typeof waiting = [];
    for (let next = waiting.at(-1); next && next.area.top <= row; next = waiting.at(-1)) {
      come.push(next);
      waiting.pop();
    }
    active = active.filter(({ area }) => area.bottom >= row);
    if (come.length > 0) active = [...active, ...come].sort((a, b) => a.order - b.order);
    return active.map(({ area }) => area);
  };
}
