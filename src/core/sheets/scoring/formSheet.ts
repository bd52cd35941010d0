import {
  type Criterion,
  type CriterionScore,
  type Entry,
  LAYERS,
  net,
  numberOf,
  type Parts,
  scoreEntry,
  type Scheme,
  type ScoredUnit,
  type UnitScore,
} from '../../scoring/index.ts';
import type { Area, CellValue, ColumnModel, SheetModel, ValidationModel } from '../../workbook/index.ts';
import { linesOf } from '../measure.ts';
import {
  columnAt,
  FORM_COLUMNS,
  FORM_KEYS,
  FORM_LABELS,
  type FormColumn,
  type FormLayout,
  type FormRow,
  HEAD_ROWS,
  TOTAL_LABEL,
} from './formLayout.ts';
import { formFormulas, type RowFormulas, totalFormulas } from './partFormulas.ts';
import { CRITERION_WORDS } from './words.ts';

const WIDTHS: Record<FormColumn, ColumnModel> = {
  code: { width: 8, format: 'general', align: 'center' },
  text: { width: 44, format: 'text', wrap: true },
  kind: { width: 9, format: 'general', align: 'center' },
  max: { width: 9, format: 'general', align: 'center' },
  value: { width: 11, format: 'general', align: 'center' },
  target: { width: 11, format: 'general', align: 'center' },
  second: { width: 9, format: 'general', align: 'center' },
  self: { width: 10, format: 'general', align: 'center' },
  evidence: { width: 26, format: 'text', wrap: true },
  verified: { width: 10, format: 'general', align: 'center' },
  verifiedReason: { width: 20, format: 'text', wrap: true },
  council: { width: 10, format: 'general', align: 'center' },
  councilReason: { width: 20, format: 'text', wrap: true },
  base: { width: 9, format: 'general', align: 'center' },
  bonus: { width: 9, format: 'general', align: 'center' },
  deduction: { width: 9, format: 'general', align: 'center' },
  net: { width: 10, format: 'general', align: 'center' },
};

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
    totalCells(totalFormulas(scheme, layout, formulas, score.base.of), score),
  ];
  const { header } = HEAD_ROWS;
  return {
    name: layout.sheet,
    columns: FORM_KEYS.map((key) => WIDTHS[key]),
    rows,
    rowHeights: rows.map((cells, i) => (i < HEAD_ROWS.first ? undefined : heightOf(cells))),
    tables: [],
    bold: [{ top: 0, left: 0, bottom: HEAD_ROWS.version, right: 1 }],
    framed: {
      header: [{ top: header, left: 0, bottom: header, right: last }],
      body: [{ top: header + 1, left: 0, bottom: layout.totalRow, right: last }],
      input: inputAreas(layout),
    },
    locked: true,
    validations: layout.rows.flatMap(validationsOf),
    conditionalFormats: [],
    freeze: { rows: HEAD_ROWS.first, columns: 2 },
    print: { orientation: 'landscape', titleRows: { from: header, to: header } },
  };
}

const heightOf = (cells: readonly CellValue[]) => {
  const lines = cells.map((cell, i) => {
    const key = FORM_KEYS[i];
    return typeof cell === 'string' && key && WIDTHS[key].wrap ? linesOf(cell, WIDTHS[key].width) : 1;
  });
  return Math.min(409, Math.max(1, ...lines) * 15 + 3);
};

function rowCells(
  scheme: Scheme,
  unit: ScoredUnit,
  row: FormRow,
  formulas: RowFormulas | undefined,
  score: UnitScore,
): CellValue[] {
  const { criterion } = row;
  const { self = {}, verified = {}, council = {} } = unit.entries[criterion.code] ?? {};
  const own = score.byCode.get(criterion.code);
  const parts = own && partsOnForm(row, own);
  const formula = (text: string | undefined, result: number | string): CellValue =>
    text === undefined ? null : { formula: text, result };
  const isDirect = isTypedInto(criterion);
  const cells: Record<FormColumn, CellValue> = {
    code: criterion.code,
    text: criterion.text,
    kind: CRITERION_WORDS[criterion.kind],
    max: criterion.max === undefined ? null : numberOf(criterion.max),
    value: isDirect ? null : (self.value ?? null),
    target: self.target ?? null,
    second: self.second ?? null,
    self: selfCell(scheme, row, self, formulas, score),
    evidence: self.evidence ?? null,
    verified: verified.points ?? null,
    verifiedReason: verified.reason ?? null,
    council: council.points ?? null,
    councilReason: council.reason ?? null,
    base: formula(formulas?.parts.base, numberOf(parts?.base ?? 0)),
    bonus: formula(formulas?.parts.bonus, numberOf(parts?.bonus ?? 0)),
    deduction: formula(formulas?.parts.deduction, numberOf(parts?.deduction ?? 0)),
    net: formula(formulas?.net, numberOf(parts ? net(parts) : 0)),
  };
  return FORM_KEYS.map((key) => cells[key]);
}

/** Rows that the choice passed over count nothing for the engine; on the form each shows what it would bring. */
function partsOnForm({ isChoice, criterion }: FormRow, { raw, parts }: CriterionScore): Parts {
  if (!isChoice) return parts;
  const { kind, max = Infinity, caps = {} } = criterion;
  const limit = (part: keyof Parts, cap = Infinity) =>
    Math.max(0, Math.min(raw[part], cap, part === kind ? max : Infinity));
  return {
    base: limit('base'),
    bonus: limit('bonus', caps.bonus),
    deduction: limit('deduction', caps.deduction),
  };
}

/** Points are typed in, or come from a formula of the office's own. */
export const isTypedInto = ({ method }: Criterion): boolean =>
  method?.name === 'direct' || method?.name === 'formula';

function selfCell(
  scheme: Scheme,
  row: FormRow,
  self: Entry,
  formulas: RowFormulas | undefined,
  score: UnitScore,
): CellValue {
  const { criterion } = row;
  if (isTypedInto(criterion)) return self.points ?? self.value ?? null;
  if (self.points !== undefined) return self.points;
  if (formulas?.self === undefined) return null;
  if (criterion.method?.name !== 'oneOf') {
    const scored = scoreEntry(criterion, self, scheme.decimals);
    const isBlank = !scored || (criterion.method?.name === 'perCase' && self.value === undefined);
    const points = scored ? scored.parts.base + scored.parts.bonus + scored.parts.deduction : 0;
    return { formula: formulas.self, result: isBlank ? '' : numberOf(points) };
  }
  const filled = row.below.flatMap((child) => {
    const of = score.byCode.get(child.criterion.code);
    return of?.layer === undefined ? [] : [net(partsOnForm(child, of))];
  });
  return { formula: formulas.self, result: filled.length === 0 ? '' : numberOf(Math.max(...filled)) };
}

function totalCells(formulas: Record<keyof Parts | 'net', string>, { parts, total }: UnitScore): CellValue[] {
  const cells: CellValue[] = FORM_KEYS.map(() => null);
  cells[columnAt('text')] = TOTAL_LABEL;
  for (const part of ['base', 'bonus', 'deduction'] as const)
    cells[columnAt(part)] = { formula: formulas[part], result: numberOf(parts[part]) };
  cells[columnAt('net')] = { formula: formulas.net, result: numberOf(total) };
  return cells;
}

/** Which cells of a row are typed into; rows that only sum up have none. */
export function inputsOf({ criterion }: FormRow): FormColumn[] {
  const { method } = criterion;
  if (!method || method.name === 'oneOf') return [];
  const layers: FormColumn[] = ['evidence', 'verified', 'verifiedReason', 'council', 'councilReason'];
  if (isTypedInto(criterion)) return ['self', ...layers];
  const second = method.name === 'bands' && method.bands.some(({ when }) => when !== undefined);
  return [
    'value',
    ...(method.name === 'ratio' ? (['target'] as const) : []),
    ...(second ? (['second'] as const) : []),
    ...layers,
  ];
}

/** Open cells, those above each other joined. */
function inputAreas({ rows }: FormLayout): Area[] {
  return FORM_KEYS.flatMap((key) => {
    const areas: Area[] = [];
    const column = columnAt(key);
    for (const row of rows.filter((one) => inputsOf(one).includes(key))) {
      const above = areas.at(-1);
      if (above?.bottom === row.row - 1) above.bottom = row.row;
      else areas.push({ top: row.row, left: column, bottom: row.row, right: column });
    }
    return areas;
  });
}

function validationsOf(row: FormRow): ValidationModel[] {
  const { criterion } = row;
  const at = (key: FormColumn): Area => ({
    top: row.row,
    bottom: row.row,
    left: columnAt(key),
    right: columnAt(key),
  });
  const inputs = inputsOf(row);
  if (inputs.length === 0) return [];
  const most = mostOf(criterion);
  const limit = most === undefined ? [] : [{ number: { min: 0, max: most } }];
  const points = [
    ...(inputs.includes('self') ? (['self'] as const) : []),
    ...LAYERS.slice(1),
  ] as FormColumn[];
  const message =
    most === undefined ? {} : { message: `Điểm là số từ 0 đến ${String(most).replace('.', ',')}.` };
  const choices = choicesOf(criterion);
  return [
    ...points.flatMap((key) => limit.map((one) => ({ area: at(key), ...one, ...message }))),
    ...(choices && inputs.includes('value') ? [{ area: at('value'), list: { values: choices } }] : []),
  ];
}

/** With what may come on top, where bonus over the target is part of the row. */
function mostOf({ max, method }: Criterion): number | undefined {
  if (max === undefined) return undefined;
  const over = method?.name === 'ratio' && method.over ? (max * method.over.cap) / 100 : 0;
  return numberOf(max + Math.round(over));
}

/** A drop-down takes no commas and 255 letters; levels that do not fit are typed. */
function choicesOf({ method }: Criterion): string[] | undefined {
  if (method?.name === 'yesNo') return ['Có', 'Không'];
  if (method?.name !== 'levels') return undefined;
  const values = method.levels.map(({ name }) => name);
  return values.some((value) => value.includes(',')) || values.join(',').length > 255 ? undefined : values;
}
