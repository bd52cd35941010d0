import type { Ranked, Scheme, Votes } from '../../scoring/index.ts';
import type { CellValue, ColumnModel, SheetModel } from '../../workbook/index.ts';
import type { Board } from './boardSheet.ts';
import { rankingCharts } from './rankingCharts.ts';
import { QUOTA_HEADS, QUOTA_OVER, quotaRows } from './quotaRows.ts';
import {
  CLUSTER_COLUMN,
  ID_COLUMN,
  PLAIN_COLUMNS,
  rankingColumns,
  type RankingFrame,
} from './rankingColumns.ts';
import { figureNames } from './unitsSheet.ts';

export const RANKING_SHEET = 'Xếp hạng';
export const RANKING_HEADER = 3;
const HEADER = RANKING_HEADER;
/** So many columns are printed and published. */
export const RANKING_PRINTED = 8;

/** Of the columns that are printed and published. */
export const RANKING_WIDTHS: ColumnModel[] = [
  { width: 16, format: 'text', wrap: true },
  { width: 12, format: 'text', wrap: true },
  { width: 26, format: 'text', wrap: true },
  { width: 10, format: 'general', align: 'center' },
  { width: 9, format: 'general', align: 'center' },
  { width: 21, format: 'general', align: 'center', wrap: true },
  { width: 22, format: 'general', wrap: true },
  { width: 36, format: 'general', wrap: true },
];
const COUNTED: ColumnModel = { width: 20, format: 'general', align: 'center' };

/**
 * Rank, class, proposal and reason of every unit in its cluster, counted by the sheet itself from Bảng điểm, Đơn vị
 * chấm and Bỏ phiếu as the engine counts them. To the right, not printed, what they are counted from.
 */
export function rankingSheet(
  scheme: Scheme,
  ranked: readonly Ranked[],
  board: Board,
  votes: Votes = {},
): SheetModel {
  const frame: RankingFrame = {
    scheme,
    votes,
    figures: figureNames(ranked.map(({ score }) => score.unit)),
    codes: new Set(scheme.criteria.map(({ code }) => code)),
    ranked,
    first: HEADER + 2,
    last: HEADER + 1 + ranked.length,
    columns: rankingColumns(scheme),
  };
  const heads = ['Cụm thi đua', 'Mã đơn vị', 'Đơn vị', ...frame.columns.map(({ header }) => header)];
  const body = ranked.map((one, i) => unitCells(one, HEADER + 2 + i, frame, board));
  const quotas = quotaBlock(frame);
  return {
    name: RANKING_SHEET,
    columns: heads.map((_, i) => RANKING_WIDTHS[i] ?? COUNTED),
    rows: [
      [`KẾT QUẢ XẾP HẠNG — ${scheme.title}`],
      ['Phiên bản tiêu chí', scheme.version],
      [],
      heads,
      ...body,
      ...quotas.rows,
    ],
    tables: [],
    bold: [{ top: 0, left: 0, bottom: 1, right: 0 }],
    framed: framesOf(heads.length - 1, body.length, quotas),
    charts: rankingCharts(ranked, HEADER, HEADER + body.length + quotas.rows.length + 2),
    derived: true,
    locked: true,
    validations: [],
    conditionalFormats: quotas.areas.map(({ body: area }) => ({
      area: { ...area, left: area.right },
      text: QUOTA_OVER,
      tone: 'bad' as const,
    })),
    freeze: { rows: HEADER + 1, columns: PLAIN_COLUMNS },
    print: {
      orientation: 'landscape',
      titleRows: { from: HEADER, to: HEADER },
      columns: { from: 0, to: RANKING_PRINTED - 1 },
    },
  };
}

function unitCells(ranked: Ranked, row: number, frame: RankingFrame, board: Board): CellValue[] {
  const { unit } = ranked.score;
  const layout = board.layouts.get(unit.id);
  if (!layout) return [unit.cluster, unit.id, unit.name];
  const byCode = new Map(layout.rows.map((one) => [one.criterion.code, one]));
  const own = { row, ranked, unit: { id: `$${ID_COLUMN}${row}`, layout, byCode } };
  return [unit.cluster, unit.id, unit.name, ...frame.columns.map((column) => column.cell(own, frame))];
}

/** Below the ranking: how many of a class there are, and may be. */
function quotaBlock({ scheme, ranked, first, last, columns }: RankingFrame) {
  const column = 'DEFGH'[columns.findIndex(({ id }) => id === 'class')] ?? '';
  const at = (letter: string) => `$${letter}$${first}:$${letter}$${last}`;
  const top = last + 1;
  const cells = { clusters: at(CLUSTER_COLUMN), classes: at(column) };
  const rows = ranked.length === 0 ? [] : quotaRows(scheme, ranked, cells, top + 2);
  if (rows.length === 0) return { rows: [], areas: [] };
  const right = QUOTA_HEADS.length - 1;
  const header = { top, left: 0, bottom: top, right };
  return {
    rows: [[], QUOTA_HEADS, ...rows],
    areas: [{ header, body: { top: top + 1, left: 0, bottom: top + rows.length, right } }],
  };
}

function framesOf(right: number, count: number, { areas }: ReturnType<typeof quotaBlock>) {
  return {
    header: [{ top: HEADER, left: 0, bottom: HEADER, right }, ...areas.map(({ header }) => header)],
    body: [
      ...(count === 0 ? [] : [{ top: HEADER + 1, left: 0, bottom: HEADER + count, right }]),
      ...areas.map(({ body }) => body),
    ],
    input: [],
  };
}
