import { net, numberOf, type Scheme, treeOf, type UnitScore } from '../../scoring/index.ts';
import type { CellValue, ColumnModel, SheetModel } from '../../workbook/index.ts';
import { type Board, onBoard } from './boardSheet.ts';
import type { FormColumn } from './formLayout.ts';

export const SUMMARY_SHEET = 'Tổng hợp điểm';
const HEADER = 3;

const FIXED: ColumnModel[] = [
  { width: 6, format: 'integer', align: 'center' },
  { width: 16, format: 'text', wrap: true },
  { width: 12, format: 'text' },
  { width: 26, format: 'text', wrap: true },
];
const FIGURE: ColumnModel = { width: 11, format: 'general', align: 'center' };
/** Their heads are sentences. */
const SECTION: ColumnModel = { ...FIGURE, width: 16 };

/** Of the last row of a unit: the column of Bảng điểm, and what it is called here. */
const TOTALS = {
  base: 'Điểm chuẩn',
  bonus: 'Điểm thưởng',
  deduction: 'Điểm trừ',
  lost: 'Không tính',
  net: 'Tổng điểm',
} as const satisfies Partial<Record<FormColumn, string>>;
type Total = keyof typeof TOTALS;
const TOTAL_KEYS = Object.keys(TOTALS) as Total[];

/** Units × sections: every figure is the cell of Bảng điểm, so that a click leads to where it comes from. */
export function summarySheet(scheme: Scheme, scores: readonly UnitScore[], board: Board): SheetModel {
  const sections = treeOf(scheme.criteria).map(({ criterion }) => criterion);
  const heads = [
    'TT',
    'Cụm thi đua',
    'Mã đơn vị',
    'Đơn vị',
    ...sections.map(({ code, text }) => `${code}. ${text}`),
    ...TOTAL_KEYS.map((key) => TOTALS[key]),
  ];
  const body = scores.map((score, i) => [
    i + 1,
    score.unit.cluster,
    score.unit.id,
    score.unit.name,
    ...sections.map(({ code }) => sectionCell(score, board, code)),
    ...TOTAL_KEYS.map((key) => totalCell(scheme, score, board, key)),
  ]);
  const right = heads.length - 1;
  return {
    name: SUMMARY_SHEET,
    columns: [...FIXED, ...sections.map(() => SECTION), ...TOTAL_KEYS.map(() => FIGURE)],
    rows: [
      [`TỔNG HỢP ĐIỂM — ${scheme.title}`],
      ['Phiên bản tiêu chí', null, scheme.version],
      [],
      heads,
      ...body,
    ],
    tables: [],
    bold: [{ top: 0, left: 0, bottom: 1, right: 0 }],
    framed: {
      header: [{ top: HEADER, left: 0, bottom: HEADER, right }],
      body: body.length === 0 ? [] : [{ top: HEADER + 1, left: 0, bottom: HEADER + body.length, right }],
      input: [],
    },
    derived: true,
    locked: true,
    validations: [],
    conditionalFormats: [],
    freeze: { rows: HEADER + 1, columns: FIXED.length },
    print: { orientation: 'landscape', titleRows: { from: HEADER, to: HEADER } },
  };
}

/** Blank where the section is not meant for the unit. */
function sectionCell({ unit, byCode }: UnitScore, { layouts }: Board, code: string): CellValue {
  const row = layouts.get(unit.id)?.top.find(({ criterion }) => criterion.code === code);
  const score = byCode.get(code);
  return row && score ? { formula: onBoard('net', row), result: numberOf(net(score.parts)) } : null;
}

function totalCell(scheme: Scheme, score: UnitScore, { layouts }: Board, key: Total): CellValue {
  const layout = layouts.get(score.unit.id);
  if (!layout) return null;
  const { parts, total, base } = score;
  const results: Record<Total, number> = { ...parts, lost: scheme.base - base.of, net: total };
  return { formula: onBoard(key, layout.total), result: numberOf(results[key]) };
}
