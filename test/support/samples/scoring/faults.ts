import type { ScoringRuleId } from '../../../../src/core/scoring/index.ts';
import { FORM_COLUMNS } from '../../../../src/core/sheets/scoring/formLayout.ts';
import { makeForms } from '../../../../src/core/sheets/scoring/index.ts';
import { type CellValue, cellAddress, type SheetModel } from '../../../../src/core/workbook/index.ts';
import { sampleScheme } from './scheme.ts';
import { sampleUnits } from './round.ts';

/** Something wrong in the form of one unit, and where it is to be told. */
interface FormFault {
  unit: string;
  rule: ScoringRuleId;
  at: { code: string; column: string } | { line: number; column: 1 };
  value: CellValue;
}

const on = (code: string, column: keyof typeof FORM_COLUMNS) => ({ code, column: FORM_COLUMNS[column] });
const FAULTS: FormFault[] = [
  { unit: 'p02', rule: 'score-not-number', at: on('I.1', 'self'), value: '14,5' },
  { unit: 'p03', rule: 'score-out-of-range', at: on('I.1', 'self'), value: 17 },
  { unit: 'p04', rule: 'bonus-over-cap', at: on('IV.2', 'self'), value: 4 },
  { unit: 'p05', rule: 'deduction-over-cap', at: on('V.2', 'self'), value: 3 },
  { unit: 'p07', rule: 'gap-between-layers', at: on('I.1', 'verified'), value: 10 },
  { unit: 'p08', rule: 'formula-overwritten', at: on('I.2', 'self'), value: 20 },
  { unit: 'p09', rule: 'form-version-differs', at: { line: 3, column: 1 }, value: '2025.4' },
  { unit: 'pb12', rule: 'unit-not-in-block', at: { line: 2, column: 1 }, value: 'pb99' },
];

export interface SampleFile {
  name: string;
  sheet: SheetModel;
}
/** What is to be found: the rule, and the cell of a form, or the unit alone where there is no cell to point at. */
export interface Expected {
  rule: ScoringRuleId;
  place: string;
}

const copyOf = (sheet: SheetModel): SheetModel => ({ ...sheet, rows: sheet.rows.map((cells) => [...cells]) });
const nameOf = (id: string) => sampleUnits.find((unit) => unit.id === id)?.name ?? '';

/** The 26 forms as the units filled them, without a fault. */
export const sampleForms = (): SampleFile[] =>
  makeForms(sampleScheme, sampleUnits).map(({ sheet, unit }) => ({
    name: `${unit.id}.xlsx`,
    sheet: copyOf(sheet),
  }));

/** The same with a fault of every kind that a form can have, and where each is to be told. */
export function faultyForms(): { files: SampleFile[]; expected: Expected[] } {
  const files = sampleForms();
  const fileOf = (id: string) => {
    const file = files.find(({ name }) => name === `${id}.xlsx`);
    if (!file) throw new Error(`no form of ${id}`);
    return file;
  };
  const put = (id: string, at: FormFault['at'], value: CellValue) => {
    const { name, sheet } = fileOf(id);
    const { row, column } = 'line' in at ? { row: at.line, column: at.column } : cellOf(sheet, at);
    const cells = sheet.rows[row];
    if (cells) cells[column] = value;
    return `${name} ${cellAddress(row, column)}`;
  };
  const expected = FAULTS.map(({ unit, rule, at, value }): Expected => ({
    rule,
    place: put(unit, at, value),
  }));
  put('p10', on('I.1', 'self'), null);
  put('p10', on('I.1', 'evidence'), null);
  put('p11', on('I.1', 'evidence'), null);
  const again = { name: 'p12 gui lai.xlsx', sheet: copyOf(fileOf('p12').sheet) };
  return {
    files: [...files, again],
    expected: [
      ...expected,
      { rule: 'score-missing', place: nameOf('p10') },
      { rule: 'evidence-missing', place: `p11.xlsx ${address(fileOf('p11').sheet, on('I.1', 'self'))}` },
      { rule: 'form-twice', place: `${again.name} B3` },
      { rule: 'form-missing', place: nameOf('pb12') },
    ],
  };
}

const address = (sheet: SheetModel, at: { code: string; column: string }) => {
  const { row, column } = cellOf(sheet, at);
  return cellAddress(row, column);
};

/** The cell of a criterion below a head. */
function cellOf({ rows }: SheetModel, { code, column }: { code: string; column: string }) {
  const header = rows.findIndex(([first]) => first === FORM_COLUMNS.code);
  const row = rows.findIndex(([first], i) => i > header && first === code);
  return { row, column: rows[header]?.indexOf(column) ?? -1 };
}
