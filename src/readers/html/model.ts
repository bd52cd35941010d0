import type { Place } from '../../core/outcome/index.ts';
import type { LineRun } from '../shared/index.ts';
import type { Sink } from './flow.ts';

export interface HtmlCell extends CellShape {
  sink: Sink;
  /** Tables that stand in it. */
  inner: InnerTable[];
}

export interface CellShape {
  colSpan: number;
  /** Its text only runs over into blank neighbours: it takes the columns but is merged with none. */
  runsOver: boolean;
  /** 0 is "to the end of the row group". */
  rowSpan: number;
}

/** A table inside a cell, its cells as runs of the lines of that cell: it counts only where the outer one is a frame. */
export interface InnerTable extends LineRun {
  rows: (CellShape & LineRun)[][];
  where: Place;
}

export interface HtmlRow {
  cells: HtmlCell[];
  where: Place;
  /** Rows of one thead, tbody or tfoot: a cell does not reach out of it. */
  group: number;
  /** Word puts such a row last to give the widths of columns: it holds nothing. */
  hasNoHeight: boolean;
}

export interface HtmlTable {
  rows: HtmlRow[];
  where: Place;
  /** Begun by a row or cell without <table>, as a clipboard may have it; ended by the next text outside. */
  isLoose: boolean;
}
