import {
  type CriterionScore,
  droppedBy,
  type Entry,
  net,
  numberOf,
  type Parts,
  saysNotApplicable,
  scoreEntry,
  type Scheme,
  type ScoredUnit,
  type UnitScore,
} from '../../scoring/index.ts';
import type { CellValue } from '../../workbook/index.ts';
import { isTypedInto } from './formInputs.ts';
import { columnAt, FORM_KEYS, type FormColumn, type FormRow, SKIP_MARK, TOTAL_LABEL } from './formLayout.ts';
import type { RowFormulas } from './partFormulas.ts';
import { CRITERION_WORDS } from './words.ts';

/** The cells of one criterion of one unit, in the order of the columns; every formula with its result. */
export function rowCells(
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
    skip: saysNotApplicable(unit.entries[criterion.code] ?? {}, 'council') ? SKIP_MARK : null,
    value: isDirect ? null : (self.value ?? null),
    target: self.target ?? null,
    second: self.second ?? null,
    self: selfCell(scheme, row, self, formulas, score),
    evidence: self.evidence ?? null,
    verified: verified.points ?? null,
    verifiedReason: verified.reason ?? null,
    council: council.points ?? null,
    councilReason: council.reason ?? null,
    lost: formula(formulas?.lost, own ? numberOf(droppedBy(own)) : 0),
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

/** The last row of a unit. */
export function totalCells(
  formulas: Record<keyof Parts | 'net' | 'lost', string>,
  { base }: Scheme,
  { parts, total, base: { of } }: UnitScore,
): CellValue[] {
  const cells: CellValue[] = FORM_KEYS.map(() => null);
  cells[columnAt('text')] = TOTAL_LABEL;
  for (const part of ['base', 'bonus', 'deduction'] as const)
    cells[columnAt(part)] = { formula: formulas[part], result: numberOf(parts[part]) };
  cells[columnAt('lost')] = { formula: formulas.lost, result: numberOf(base - of) };
  cells[columnAt('net')] = { formula: formulas.net, result: numberOf(total) };
  return cells;
}
