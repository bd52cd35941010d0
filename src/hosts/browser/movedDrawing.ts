import {
  type DrawnPicture,
  movedArea,
  movedAreas,
  movedChart,
  movedRow,
  type RowMove,
  ruleAfter,
  type SheetDrawing,
  spliced,
} from '../../core/workbook/index.ts';
import type { KeptMove, LikeMove } from '../package/index.ts';

/** How a sheet of a file is drawn after rows came and went: what was drawn by row goes along, new rows look like `like`. */
export const movedDrawing = (
  drawing: SheetDrawing,
  sheet: string,
  moves: readonly KeptMove[],
): SheetDrawing =>
  moves.reduce((now, move) => ('at' in move ? afterMove(now, sheet, move) : afterGrowth(now, move)), drawing);

function afterMove(drawing: SheetDrawing, sheet: string, move: LikeMove): SheetDrawing {
  return {
    ...drawing,
    heights: spliced(drawing.heights, move, undefined),
    hiddenRows: drawing.hiddenRows.flatMap((row) => movedRow(row, move) ?? []),
    merges: drawing.merges.flatMap((area) => movedArea(area, move) ?? []),
    validations: movedAreas(drawing.validations, move),
    conditions: drawing.conditions.flatMap((rule) => ruleAfter(rule, sheet, sheet, move) ?? []),
    pictures: drawing.pictures.flatMap((picture) => movedPicture(picture, move)),
    lookAt: (row, column) => drawing.lookAt(rowBefore(row, move), column),
  };
}

/** Colours that reached to the last row of a table go along with it; its drop-downs are those of the sheet's look. */
function afterGrowth(drawing: SheetDrawing, { grown, bottom }: Exclude<KeptMove, LikeMove>): SheetDrawing {
  const conditions = drawing.conditions.map((one) =>
    one.area.bottom === grown.bottom && one.area.left <= grown.right && one.area.right >= grown.left
      ? { ...one, area: { ...one.area, bottom } }
      : one,
  );
  return { ...drawing, conditions };
}

function rowBefore(row: number, { at, count, like }: LikeMove): number {
  if (row < at) return row;
  return count > 0 && row < at + count ? like : row - count;
}

function movedPicture(picture: DrawnPicture, move: RowMove): DrawnPicture[] {
  if (picture.kind !== 'foreign') return [movedChart(picture, move) ?? []].flat();
  const place = movedArea(picture.place, move);
  return place ? [{ ...picture, place }] : [];
}
