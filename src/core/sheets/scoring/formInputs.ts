import { type Criterion, LAYERS, numberOf } from '../../scoring/index.ts';
import type { Area, ValidationModel } from '../../workbook/index.ts';
import {
  columnAt,
  FORM_KEYS,
  type FormColumn,
  type FormLayout,
  type FormRow,
  SKIP_MARK,
} from './formLayout.ts';

/** Points are typed in, or come from a formula of the office's own. */
export const isTypedInto = ({ method }: Criterion): boolean =>
  method?.name === 'direct' || method?.name === 'formula';

/** Which cells of a row are typed into; rows that only sum up can only be said not to apply. */
export function inputsOf({ criterion }: FormRow): FormColumn[] {
  const { method } = criterion;
  if (!method || method.name === 'oneOf') return ['skip'];
  const layers: FormColumn[] = ['skip', 'evidence', 'verified', 'verifiedReason', 'council', 'councilReason'];
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
export function inputAreas({ rows }: FormLayout): Area[] {
  return FORM_KEYS.flatMap((key) => {
    const areas: Area[] = [];

    for (const row of rows.filter((one) => inputsOf(one).includes(key))) {
      const above = areas.at(-1);
      if (above?.bottom === row.row - 1) above.bottom = row.row;
      else areas.push(areaOf(row, key));
    }
    return areas;
  });
}

const areaOf = ({ row, left }: FormRow, key: FormColumn): Area => {
  const column = left + columnAt(key);
  return { top: row, left: column, bottom: row, right: column };
};

/** Limits and choices of the cells of a row. */
export function validationsOf(row: FormRow): ValidationModel[] {
  const { criterion } = row;
  const at = (key: FormColumn) => areaOf(row, key);
  const inputs = inputsOf(row);
  const skip = { area: at('skip'), list: { values: [SKIP_MARK] } };
  if (!inputs.includes('council')) return [skip];
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
    skip,
    ...points.flatMap((key) => limit.map((one) => ({ area: at(key), ...one, ...message }))),
    ...(choices && inputs.includes('value') ? [{ area: at('value'), list: { values: choices } }] : []),
  ];
}

/** With what may come on top, where bonus over the target is part of the row. */
export function mostOf({ max, method }: Criterion): number | undefined {
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
