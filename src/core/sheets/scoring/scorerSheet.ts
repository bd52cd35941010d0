import { net, numberOf, numberText, type Scheme, type ScoredUnit, scoreUnits } from '../../scoring/index.ts';
import type { CellValue, ColumnModel, SheetModel, ValidationModel } from '../../workbook/index.ts';
import { fitRows } from '../fitTexts.ts';
import { BOARD_HEADS } from './boardSheet.ts';
import { inputsOf, mostOf } from './formInputs.ts';
import { FORM_COLUMNS, FORM_LABELS, type FormRow, layoutForm } from './formLayout.ts';

/** What one office scores: its own criteria, each across all units. */
export interface ScorerForm {
  scorer: string;
  sheet: SheetModel;
}

const HEADER = 5;
const HEADS = [
  ...BOARD_HEADS,
  FORM_COLUMNS.code,
  FORM_COLUMNS.text,
  FORM_COLUMNS.max,
  'Tự chấm',
  'Cách tính',
  FORM_COLUMNS.evidence,
  FORM_COLUMNS.verified,
  FORM_COLUMNS.verifiedReason,
];
const VERIFIED = HEADS.indexOf(FORM_COLUMNS.verified);
const WIDE: ColumnModel = { width: 26, format: 'text', wrap: true };
const NARROW: ColumnModel = { width: 11, format: 'general', align: 'center' };
const COLUMNS = [NARROW, WIDE, NARROW, { ...WIDE, width: 40 }, NARROW, NARROW, WIDE, WIDE, NARROW, WIDE];

/** A sheet for each Đầu mối chấm, criterion by criterion, with what the units said of themselves. */
export function scorerForms(scheme: Scheme, units: readonly ScoredUnit[]): ScorerForm[] {
  const scorers = [...new Set(scheme.criteria.flatMap(({ scorer }) => scorer ?? []))];
  const asked = unitRows(scheme, units);
  return scorers.flatMap((scorer) => {
    const rows = scheme.criteria
      .filter((criterion) => criterion.scorer === scorer)
      .flatMap(({ code }) => asked.filter(({ row }) => row.criterion.code === code));
    return rows.length === 0 ? [] : [{ scorer, sheet: fitRows(sheetOf(scheme, scorer, rows)) }];
  });
}

interface AskedRow {
  row: FormRow;
  cells: CellValue[];
}

/** Every row of every unit on which points can be given. */
function unitRows(scheme: Scheme, units: readonly ScoredUnit[]): AskedRow[] {
  return scoreUnits(scheme, units, 'self').flatMap(({ unit, byCode }) =>
    layoutForm(scheme, unit, '')
      .rows.filter((row) => inputsOf(row).includes('verified'))
      .map((row) => {
        const { code, text, max } = row.criterion;
        const { self = {}, verified = {} } = unit.entries[code] ?? {};
        const score = byCode.get(code);
        const own = score?.layer === 'self' || score?.applies === false ? score : undefined;
        const cells = [
          ...[unit.id, unit.name, code, text, max === undefined ? null : numberOf(max)],
          ...[own ? numberOf(net(own.parts)) : null, own ? own.arithmetic() : 'chưa tự chấm'],
          ...[self.evidence ?? null, verified.points ?? null, verified.reason ?? null],
        ];
        return { row, cells };
      }),
  );
}

function sheetOf(scheme: Scheme, scorer: string, rows: readonly AskedRow[]): SheetModel {
  const right = HEADS.length - 1;
  const body = { top: HEADER + 1, left: 0, bottom: HEADER + rows.length, right };
  return {
    name: 'Chấm theo tiêu chí',
    columns: COLUMNS,
    rows: [
      [`CHẤM THEO TIÊU CHÍ — ${scheme.title}`],
      ['Đầu mối chấm', scorer],
      [FORM_LABELS.version, scheme.version],
      ['Ghi điểm ở cột Thẩm định; khác điểm tự chấm thì ghi lý do.'],
      [],
      HEADS,
      ...rows.map(({ cells }) => cells),
    ],
    tables: [],
    bold: [{ top: 0, left: 0, bottom: 2, right: 1 }],
    framed: {
      header: [{ top: HEADER, left: 0, bottom: HEADER, right }],
      body: [body],
      input: [{ ...body, left: VERIFIED }],
    },
    locked: true,
    validations: rows.flatMap(({ row }, i) => limitOf(row, HEADER + 1 + i)),
    conditionalFormats: [],
    freeze: { rows: HEADER + 1, columns: BOARD_HEADS.length },
    print: { orientation: 'landscape', titleRows: { from: HEADER, to: HEADER } },
  };
}

function limitOf({ criterion }: FormRow, row: number): ValidationModel[] {
  const most = mostOf(criterion);
  if (most === undefined) return [];
  const area = { top: row, left: VERIFIED, bottom: row, right: VERIFIED };
  const message = `Điểm là số từ 0 đến ${numberText(most)}.`;
  return [{ area, number: { min: 0, max: most }, message }];
}
