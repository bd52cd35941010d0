import { type Scheme, type ScoredUnit, scoreUnits, type UnitScore } from '../../scoring/index.ts';
import type { SheetModel } from '../../workbook/index.ts';
import { fitRows } from '../fitTexts.ts';
import { type FormLayout, formSheetName, layoutForm } from './formLayout.ts';
import { formSheet } from './formSheet.ts';

/** A form with what it was made from. */
export interface Form {
  unit: ScoredUnit;
  score: UnitScore;
  layout: FormLayout;
  sheet: SheetModel;
}

/** A form for each unit, in their order, each on a sheet of its own name. */
export function makeForms(scheme: Scheme, units: readonly ScoredUnit[]): Form[] {
  const taken = new Set<string>();
  const scores = scoreUnits(scheme, units);
  return scores.map((score) => {
    const layout = layoutForm(scheme, score.unit, formSheetName(score.unit.name, taken));
    return { unit: score.unit, score, layout, sheet: fitRows(formSheet(scheme, score.unit, layout, score)) };
  });
}
