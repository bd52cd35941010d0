import type { Area, ColumnModel, SheetLook } from '../../core/workbook/index.ts';

/**
 * A look as the settings of the workbook keep it: areas as [top, left, bottom, right], columns as [width, format, wrap,
 * align]. It goes with every sheet that is written, and spelled out it would be a fifteenth of all that is sent.
 */
export type KeptLook = { readonly [key: string]: unknown };

type KeptColumn = [width: number, format: string, wrap: 0 | 1, align?: string];

export function keptLook({ columns, ...look }: SheetLook): KeptLook {
  return { ...(shorter(look) as object), columns: columns.map(keptColumn) };
}

export function lookOfKept({ columns, ...kept }: KeptLook): SheetLook {
  return { ...(longer(kept) as object), columns: (columns as KeptColumn[]).map(columnOf) } as SheetLook;
}

const keptColumn = ({ width, format, wrap, align }: ColumnModel): KeptColumn => [
  width,
  format ?? '',
  wrap ? 1 : 0,
  ...(align ? ([align] as [string]) : ([] as [])),
];

const columnOf = ([width, format, wrap, align]: KeptColumn): ColumnModel => ({
  width,
  ...(format && { format: format as NonNullable<ColumnModel['format']> }),
  ...(wrap && { wrap: true }),
  ...(align && { align: align as NonNullable<ColumnModel['align']> }),
});

const isArea = (value: object): value is Area =>
  'top' in value && 'left' in value && 'bottom' in value && 'right' in value;

/** Nothing else of a look is four numbers. */
const isShort = (value: readonly unknown[]): boolean =>
  value.length === 4 && value.every((one) => typeof one === 'number');

function shorter(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(shorter);
  if (isArea(value)) return [value.top, value.left, value.bottom, value.right];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shorter(one)]));
}

function longer(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, longer(one)]));
  if (!isShort(value)) return value.map(longer);
  const [top, left, bottom, right] = value as [number, number, number, number];
  return { top, left, bottom, right };
}
