/**
 * A letter where it stands, or several that the file draws as one (a ligature). Points, y downwards once a page is
 * upright (`upright.ts`): `base` is the line it stands on.
 */
export interface Letter {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
}

/** A straight line of a frame: `at` is its y (across) or x (down), from and to its ends. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

/** What a page shows, upright. */
export interface PageContent {
  width: number;
  height: number;
  letters: Letter[];
  across: Rule[];
  down: Rule[];
  /** Texts that stand askew (a watermark), or are drawn without being seen. */
  askew: string[];
  hidden: string[];
}

/** As drawn, in the file's own coordinates. */
export interface Mark {
  text: string;
  x: number;
  y: number;
  /** Where the pen is after it, and which way it went: also a mark without a width has a way. */
  endX: number;
  endY: number;
  wayX: number;
  wayY: number;
  size: number;
  isHidden: boolean;
}
export interface Segment {
  x: number;
  y: number;
  endX: number;
  endY: number;
}
export interface Drawing {
  marks: Mark[];
  segments: Segment[];
}
