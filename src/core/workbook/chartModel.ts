import type { Area } from './area.ts';

/**
 * What a series means, as a colour: `bad` late, `warning` due soon, `good` done, `fair` done late, `info` to come or any
 * plain figure, `calm` ongoing, `neutral` waiting, `odd` unclear.
 */
export type ChartTone = 'bad' | 'info' | 'odd' | 'good' | 'fair' | 'warning' | 'calm' | 'neutral';

export interface ChartSeries {
  /** The one cell that names it, as a rule the header of its column. */
  name: Area;
  /** Part of one column or of one row; blank cells and texts are no points. */
  values: Area;
  tone: ChartTone;
}

/**
 * A picture of cells of its own sheet, native in Excel and in the file, the same in the page: milestones by month,
 * stacked by state. It holds no figures: they are those of the cells, and follow them.
 */
export interface ChartModel {
  /** Its own on its sheet, and ours: a chart of this name goes when the sheet is drawn anew. bieuDoTheoThang */
  name: string;
  /** column: upright bars; bar: lying ones, from the top, for long names; line: with a mark at each value. */
  kind: 'column' | 'bar' | 'line';
  /** One bar for each category, its series one upon the other; not for lines. */
  stacked?: true;
  title: string;
  /** One sentence for who does not see it. */
  description: string;
  /** The cells that it covers, from corner to corner; blank ones. */
  place: Area;
  categories: Area;
  /** Days among the categories are shown as "03/2026" instead of "01/03/2026". */
  months?: true;
  /** At least one; the tones differ. */
  series: ChartSeries[];
  axes?: { categories?: string; values?: string };
  /** Between the marks of the axis of counts, as it was drawn once; 0: left to Excel. Absent: by what the cells show. */
  step?: 0 | 1;
  /** Values beside or inside the bars, with no or two decimals; 0 is not written. */
  labels?: 'integer' | 'decimal';
}
