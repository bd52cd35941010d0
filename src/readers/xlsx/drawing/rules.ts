import {
  type Area,
  type DrawnCondition,
  type DrawnValidation,
  parseArea,
} from '../../../core/workbook/index.ts';
import { attribute, numberAttribute, type XmlAttributes } from '../../shared/index.ts';

interface Rule {
  attributes: XmlAttributes;
  formulas: readonly string[];
}

/** A drop-down, a limit or a date; kinds that only a formula decides stay in the file and are not asked here. */
export function validationOf({ attributes, formulas }: Rule, area: Area): DrawnValidation | undefined {
  const type = attribute(attributes, 'type') ?? 'none';
  const message = attribute(attributes, 'prompt');
  const shown = { area, ...(message && { message }) };
  const [first = '', second = ''] = formulas;
  if (type === 'list') {
    const list = listOf(first);
    return list && { ...shown, list };
  }
  if (type === 'date') return { ...shown, day: true };
  const isBetween = (attribute(attributes, 'operator') ?? 'between') === 'between';
  if ((type === 'decimal' || type === 'whole') && isBetween) {
    const [min, max] = [Number(first), Number(second)];
    if (first !== '' && second !== '' && Number.isFinite(min) && Number.isFinite(max))
      return { ...shown, number: { min, max } };
  }
  return message ? shown : undefined;
}

/** `"Có,Không"` → the values; `DanhSach` → a name; `'Đơn vị'!$A$2:$A$9` → cells. */
function listOf(formula: string): DrawnValidation['list'] {
  const text = formula.trim();
  const inline = /^"([^]*)"$/u.exec(text)?.[1];
  if (inline !== undefined)
    return {
      values: inline
        .replaceAll('""', '"')
        .split(',')
        .map((value) => value.trim()),
    };
  const found = referenceOf(text);
  if (found) return found;
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) ? { name: text } : undefined;
}

/** `'Kế hoạch'!$B$9` → { sheet: "Kế hoạch", area }; without a sheet the one it stands on. */
export function referenceOf(text: string): { sheet?: string; area: Area } | undefined {
  const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/u.exec(text) ?? [];
  const area = parseArea(cells);
  if (!area) return undefined;
  const sheet = (quoted?.replaceAll("''", "'") ?? plain)?.normalize('NFC');
  return sheet === undefined ? { area } : { sheet, area };
}

/** Cells equal to a text, and those for which a formula is true; other kinds stay in the file and are not drawn. */
export function conditionOf(
  { attributes, formulas }: Rule,
  area: Area,
  colours: readonly { fill?: string; ink?: string }[],
): DrawnCondition | undefined {
  const look = colours[numberAttribute(attributes, 'dxfId') ?? -1];
  const [formula] = formulas;
  if (!look || formula === undefined) return undefined;
  const type = attribute(attributes, 'type');
  if (type === 'expression') return { area, formula, ...look };
  const text = /^"((?:[^"]|"")*)"$/u.exec(formula)?.[1]?.replaceAll('""', '"');
  const isEqual = type === 'cellIs' && attribute(attributes, 'operator') === 'equal';
  return isEqual && text !== undefined ? { area, text, ...look } : undefined;
}
