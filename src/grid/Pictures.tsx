import { useMemo, type JSX } from 'react';
import {
  type ChartData,
  type ChartModel,
  chartData,
  type DrawnPicture,
  type SheetSnapshot,
} from '../core/workbook/index.ts';
import { type Geometry, HEAD_WIDTH } from './geometry.ts';
import type { SayGrid } from './model.ts';

/** Draws a chart into a box of the sheet, in pixels; the page gives the pane's own drawing. */
export type DrawChart = (
  chart: ChartModel,
  data: ChartData,
  size: { width: number; height: number },
) => JSX.Element;

interface PicturesProps {
  pictures: readonly DrawnPicture[];
  rows: SheetSnapshot['rows'];
  geometry: Geometry;
  /** Where the rows that are not frozen begin. */
  headHeight: number;
  /** Pixels that the sheet is scrolled to the side: what is beyond would lie over the numbers of the rows. */
  scrolled: number;
  drawChart: DrawChart;
  say: SayGrid;
}

/** Charts where they stand over the cells; the keyboard passes them by, as their figures are cells. */
export function Pictures({ pictures, ...props }: PicturesProps): JSX.Element {
  return (
    <>
      {pictures.map((picture) => (
        <Picture key={picture.name + JSON.stringify(picture.place)} picture={picture} {...props} />
      ))}
    </>
  );
}

function Picture({
  picture,
  rows,
  geometry,
  headHeight,
  scrolled,
  drawChart,
  say,
}: Omit<PicturesProps, 'pictures'> & { picture: DrawnPicture }): JSX.Element | null {
  const chart = picture.kind === 'foreign' ? undefined : picture;
  const data = useMemo(() => chart && chartData(chart, rows), [chart, rows]);
  const box = boxOf(picture, geometry);
  if (box.width === 0 || box.height === 0) return null;
  return (
    <div
      className={chart ? 'g-picture' : 'g-picture g-foreign'}
      style={{
        left: HEAD_WIDTH + box.left,
        top: headHeight + box.top,
        width: box.width,
        height: box.height,
        clipPath: `inset(0 0 0 ${Math.max(0, scrolled - box.left)}px)`,
      }}
    >
      {chart && data ? (
        <>
          <b>{chart.title}</b>
          {drawChart(chart, data, { ...box, height: Math.max(1, box.height - WORDS) })}
        </>
      ) : (
        say('grid.foreign-picture', { name: picture.name })
      )}
    </div>
  );
}

/** Title and legend of a chart, a line each. */
const WORDS = 56;

function boxOf({ place }: DrawnPicture, geometry: Geometry) {
  const topOf = (row: number) => geometry.topOf(geometry.placeOf(row));
  const [left, right] = [place.left, Math.min(place.right + 1, geometry.columns)].map(geometry.leftOf);
  const [top, bottom] = [place.top, place.bottom + 1].map(topOf);
  return {
    left: left ?? 0,
    top: top ?? 0,
    width: Math.max(0, (right ?? 0) - (left ?? 0)),
    height: Math.max(0, (bottom ?? 0) - (top ?? 0)),
  };
}
