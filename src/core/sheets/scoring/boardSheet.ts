import { type Scheme, type UnitScore } from '../../scoring/index.ts';
import { type CellValue, type ColumnModel, fixedAddress, quoteSheet } from '../../workbook/index.ts';
import type { SheetModel } from '../../workbook/index.ts';
import { rowCells, totalCells } from './formCells.ts';
import { inputAreas, validationsOf } from './formInputs.ts';
import {
  columnAt,
  FORM_COLUMNS,
  FORM_KEYS,
  FORM_LABELS,
  type FormColumn,
  type FormLayout,
  layoutForm,
  type Spot,
} from './formLayout.ts';
import { FORM_WIDTHS } from './formSheet.ts';
import { formFormulas, totalFormulas } from './partFormulas.ts';

export const BOARD_SHEET = 'Bảng điểm';
/** What stands before the columns of a form. */
export const BOARD_HEADS = ['Mã đơn vị', 'Đơn vị'] as const;
const HEADER = 3;
const WIDTHS: ColumnModel[] = [
  { width: 12, format: 'text' },
  { width: 24, format: 'text', wrap: true },
];

/** All gathered points on one sheet, and where each unit stands on it. */
export interface Board {
  sheet: SheetModel;
  /** By unit id. */
  layouts: ReadonlyMap<string, FormLayout>;
}

/** 'net' of a row → "'Bảng điểm'!$U$7". */
export function onBoard(key: FormColumn, { row, left }: Spot): string {
  const column = left + columnAt(key);
  return `${ON_BOARD}${fixedAddress({ top: row, left: column, bottom: row, right: column })}`;
}
export const ON_BOARD = `${quoteSheet(BOARD_SHEET)}!`;

/**
 * The forms of all units, one below the other: every layer with reasons and evidence, counting as the forms do. What
 * Tổng hợp điểm and Xếp hạng show is counted from here.
 */
export function makeBoard(scheme: Scheme, scores: readonly UnitScore[]): Board {
  const layouts = new Map<string, FormLayout>();
  const body: CellValue[][] = [];
  for (const score of scores) {
    const first = { row: HEADER + 1 + body.length, left: BOARD_HEADS.length };
    const layout = layoutForm(scheme, score.unit, BOARD_SHEET, first);
    layouts.set(score.unit.id, layout);
    body.push(...unitRows(scheme, score, layout));
  }
  return { sheet: sheetOf(scheme, [...layouts.values()], body), layouts };
}

function unitRows(scheme: Scheme, score: UnitScore, layout: FormLayout): CellValue[][] {
  const formulas = formFormulas(scheme, layout);
  const { unit } = score;
  return [
    ...layout.rows.map((row) => rowCells(scheme, unit, row, formulas.get(row), score)),
    totalCells(totalFormulas(scheme, layout, formulas), scheme, score),
  ].map((cells) => [unit.id, unit.name, ...cells]);
}

function sheetOf(scheme: Scheme, layouts: readonly FormLayout[], body: CellValue[][]): SheetModel {
  const right = BOARD_HEADS.length + FORM_KEYS.length - 1;
  const heads = [...BOARD_HEADS, ...FORM_KEYS.map((key) => FORM_COLUMNS[key])];
  return {
    name: BOARD_SHEET,
    columns: [...WIDTHS, ...FORM_WIDTHS],
    rows: [[`BẢNG ĐIỂM — ${scheme.title}`], [FORM_LABELS.version, scheme.version], [], heads, ...body],
    tables: [],
    bold: [
      { top: 0, left: 0, bottom: 1, right: 1 },
      ...layouts.map(({ total: { row } }) => ({ top: row, left: 0, bottom: row, right })),
    ],
    framed: {
      header: [{ top: HEADER, left: 0, bottom: HEADER, right }],
      body: body.length === 0 ? [] : [{ top: HEADER + 1, left: 0, bottom: HEADER + body.length, right }],
      input: layouts.flatMap(inputAreas),
    },
    locked: true,
    validations: layouts.flatMap(({ rows }) => rows.flatMap(validationsOf)),
    conditionalFormats: [],
    freeze: { rows: HEADER + 1, columns: BOARD_HEADS.length },
    print: { orientation: 'landscape', titleRows: { from: HEADER, to: HEADER } },
  };
}
