import type { JSX, ReactNode } from 'react';
import { type Area, columnLetters } from '../core/workbook/index.ts';
import { type Geometry, HEAD_HEIGHT, HEAD_WIDTH } from './geometry.ts';

interface HeadProps {
  geometry: Geometry;
  from: number;
  to: number;
  area: Area;
  height: number;
  /** The frozen rows. */
  children: ReactNode;
}

/** The letters of the columns and the frozen rows, in sight whatever is scrolled. */
export function GridHead({ geometry, from, to, area, height, children }: HeadProps): JSX.Element {
  const letter = (column: number) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      data-column={column}
      className={column >= area.left && column <= area.right ? 'g-letter g-chosen' : 'g-letter'}
      style={{
        left: HEAD_WIDTH + geometry.leftOf(column),
        width: geometry.widthOf(column),
        height: HEAD_HEIGHT,
      }}
    >
      {columnLetters(column)}
      <span className="g-edge" data-edge={column} />
    </div>
  );
  const frozen = Array.from({ length: geometry.frozenColumns }, (_, column) => column);
  const others = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  return (
    <div className="g-head" role="presentation" style={{ height, width: HEAD_WIDTH + geometry.width }}>
      <div
        role="row"
        aria-rowindex={1}
        className="g-row"
        style={{ top: 0, height: HEAD_HEIGHT, width: HEAD_WIDTH + geometry.width }}
      >
        <div className="g-stuck" style={{ width: HEAD_WIDTH + geometry.leftOf(geometry.frozenColumns) }}>
          <div role="columnheader" className="g-number" style={{ height: HEAD_HEIGHT }}>
            <span className="g-unseen">#</span>
          </div>
          {frozen.map(letter)}
        </div>
        {others.map(letter)}
      </div>
      {children}
    </div>
  );
}
