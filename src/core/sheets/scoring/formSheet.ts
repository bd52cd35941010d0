import type { Scheme, ScoredUnit, UnitScore } from '../../scoring/index.ts';
import type { CellValue, ColumnModel, SheetModel } from '../../workbook/index.ts';
import { rowCells, totalCells } from './formCells.ts';
import { inputAreas, validationsOf } from './formInputs.ts';
import {
  columnAt,
  FORM_COLUMNS,
  FORM_KEYS,
  FORM_LABELS,
  type FormColumn,
  type FormLayout,
  HEAD_ROWS,
} from './formLayout.ts';
import { formFormulas, totalFormulas } from './partFormulas.ts';

const WIDTHS: Record<FormColumn, ColumnModel> = {
  code: { width: 8, format: 'general', align: 'center' },
  text: { width: 44, format: 'text', wrap: true },
  kind: { width: 9, format: 'general', align: 'center' },
  max: { width: 9, format: 'general', align: 'center' },
  skip: { width: 9, format: 'general', align: 'center' },
  value: { width: 11, format: 'general', align: 'center' },
  target: { width: 11, format: 'general', align: 'center' },
  second: { width: 9, format: 'general', align: 'center' },
  self: { width: 10, format: 'general', align: 'center' },
  evidence: { width: 26, format: 'text', wrap: true },
  verified: { width: 10, format: 'general', align: 'center' },
  verifiedReason: { width: 20, format: 'text', wrap: true },
  council: { width: 10, format: 'general', align: 'center' },
  councilReason: { width: 20, format: 'text', wrap: true },
  lost: { width: 9, format: 'general', align: 'center' },
  base: { width: 9, format: 'general', align: 'center' },
  bonus: { width: 9, format: 'general', align: 'center' },
  deduction: { width: 9, format: 'general', align: 'center' },
  net: { width: 10, format: 'general', align: 'center' },
};

export const FORM_WIDTHS: ColumnModel[] = FORM_KEYS.map((key) => WIDTHS[key]);

/** The form of one unit with what was entered so far; it counts by itself, without this program. */
export function formSheet(
  scheme: Scheme,
  unit: ScoredUnit,
  layout: FormLayout,
  score: UnitScore,
): SheetModel {
  const formulas = formFormulas(scheme, layout);
  const body = layout.rows.map((row) => rowCells(scheme, unit, row, formulas.get(row), score));
  const last = columnAt('net');
  const rows: CellValue[][] = [
    [`PHIẾU CHẤM ĐIỂM — ${scheme.title}`],
    [FORM_LABELS.name, unit.name],
    [FORM_LABELS.id, unit.id],
    [FORM_LABELS.version, scheme.version],
    [],
    FORM_KEYS.map((key) => FORM_COLUMNS[key]),
    ...body,
    totalCells(totalFormulas(scheme, layout, formulas), scheme, score),
  ];
  const { header } = HEAD_ROWS;
  return {
    name: layout.sheet,
    columns: FORM_WIDTHS,
    rows,
    tables: [],
    bold: [{ top: 0, left: 0, bottom: HEAD_ROWS.version, right: 1 }],
    framed: {
      header: [{ top: header, left: 0, bottom: header, right: last }],
      body: [{ top: header + 1, left: 0, bottom: layout.total.row, right: last }],
      input: inputAreas(layout),
    },
    locked: true,
    validations: layout.rows.flatMap(validationsOf),
    conditionalFormats: [],
    freeze: { rows: HEAD_ROWS.first, columns: 2 },
    print: { orientation: 'landscape', titleRows: { from: header, to: header } },
  };
}
