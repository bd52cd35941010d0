import type { Letter, PageContent } from '../paint/model.ts';
import { type Frame, framesOf, isInside } from './frames.ts';
import { gridOf } from './grid.ts';
import { beside, withHungBullets } from './hanging.ts';
import { type Line, lineOf } from './line.ts';
import { linesOf, pieces, textOf } from './lines.ts';
import { partNoteMarks } from './noteMarks.ts';
import { openGrid } from './openTable.ts';
import { wholeRules } from './rules.ts';
import { partStruck } from './struck.ts';
import { middleOf, type PageTable, tableOf } from './table.ts';
import { zonesOf } from './zones.ts';

export interface PageLine extends Line {
  kind: 'line';
}

/** A page from above: lines of running text, and tables. */
export interface Page {
  height: number;
  /** Text with a line through it. */
  struck: string[];
  /** Words with the number of the footnote that stood behind them. */
  marked: string[];
  blocks: (PageLine | PageTable)[];
}

export function layOut({ height, letters, across, down }: PageContent): Page {
  const tables: PageTable[] = [];
  const { kept, struck } = partStruck(letters, across);
  const { kept: unmarked, marked } = partNoteMarks(kept);
  let rest = withHungBullets(unmarked);
  const drawn = wholeRules(across);
  const frames = outermost(framesOf(drawn, wholeRules(down)));
  for (const frame of frames) {
    const stray = rest.filter((letter) => !frames.some((one) => isOn(one, letter)));
    const own = [...rest.filter((letter) => isOn(frame, letter)), ...beside(stray, frame)];
    const grid = gridOf(frame);
    const table = grid && tableOf(grid, own);
    if (!table) continue;
    tables.push(table);
    const taken = new Set(own);
    rest = rest.filter((letter) => !taken.has(letter));
  }
  for (const zone of zonesOf(rest)) {
    const { grid, letters: own, columns } = openGrid(zone, drawn);
    const table = tableOf(grid, own, columns);
    if (!table) continue;
    tables.push(table);
    const taken = new Set(own);
    rest = rest.filter((letter) => !taken.has(letter));
  }
  const lines = linesOf(rest).map((line): PageLine => ({ kind: 'line', ...lineOf(line) }));
  const blocks = [...lines, ...tables].sort((a, b) => topOf(a) - topOf(b));
  return {
    height,
    blocks,
    marked,
    struck: linesOf(struck)
      .flatMap((line) => pieces(line, 0.5))
      .map(textOf),
  };
}

const topOf = (block: PageLine | PageTable) => (block.kind === 'line' ? block.base : block.top);

function isOn({ left, right, top, bottom }: Frame, letter: Letter): boolean {
  const { x, y } = middleOf(letter);
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** A frame in a cell of another is part of that cell; a box around one or more tables is only a border. */
function outermost(frames: readonly Frame[]): Frame[] {
  const tables = frames.filter((frame) => (gridOf(frame)?.boxes.length ?? 0) > 1);
  return tables.filter((frame) => !tables.some((other) => isInside(frame, other)));
}
