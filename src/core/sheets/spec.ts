import type { Note } from '../outcome/index.ts';
import type { CellValue, ColumnModel, ValidationModel } from '../workbook/index.ts';
import { type Codec, shownText } from './codecs.ts';

/** One column of a table of rows R: how it looks, what it shows, what is read from it. */
export interface Field<R> {
  header: string;
  format: NonNullable<ColumnModel['format']>;
  /** Widest and narrowest, in characters; `stretch` instead of the widest, where a cell would be a tall pillar else. */
  width: { min: number; max: number; stretch?: number };
  align?: 'left' | 'center' | 'right';
  validation?: Omit<ValidationModel, 'area'>;
  /** A calculated column, in structured references; `write` then gives the result beside it. */
  formula?: string;
  write(row: R): CellValue;
  read(cell: CellValue, into: Partial<R>): void;
  /** Is the cell filled, but with nothing this column can hold? */
  isWrong(cell: CellValue): boolean;
}

export interface FieldLook {
  stretch?: number;
  max?: number;
  min?: number;
  align?: 'left' | 'center' | 'right';
  validation?: Omit<ValidationModel, 'area'>;
}

const WIDTHS: Record<NonNullable<ColumnModel['format']>, { min: number; max: number }> = {
  day: { min: 11, max: 11 },
  integer: { min: 7, max: 9 },
  decimal: { min: 7, max: 12 },
  text: { min: 8, max: 40 },
  general: { min: 8, max: 20 },
};

/** A column that holds one key of the row; an absent value is a blank cell and the other way round. */
export function field<R, K extends keyof R & string>(
  header: string,
  key: K,
  codec: Codec<Exclude<R[K], undefined>>,
  look: FieldLook & { blank?: Exclude<R[K], undefined> } = {},
): Field<R> {
  const width = { min: look.min ?? WIDTHS[codec.format].min, max: look.max ?? WIDTHS[codec.format].max };
  return {
    header,
    format: codec.format,
    width,
    ...(look.align ? { align: look.align } : codec.format === 'text' ? {} : { align: 'center' as const }),
    ...(look.validation ? { validation: look.validation } : {}),
    write: (row) => (row[key] === undefined ? null : codec.write(row[key] as Exclude<R[K], undefined>)),
    read: (cell, into) => {
      const value = codec.read(cell) ?? look.blank;
      if (value !== undefined) into[key] = value;
    },
    isWrong: (cell) => shownText(cell).trim() !== '' && codec.read(cell) === undefined,
  };
}

/** A column that Excel counts; nothing is read from it. */
export function calculated<R>(
  header: string,
  formula: string,
  result: (row: R) => CellValue,
  min: number,
  look: Pick<Field<R>, 'format' | 'align'> & { max?: number } = { format: 'general' },
): Field<R> {
  const { max = min, ...rest } = look;
  return {
    header,
    ...rest,
    width: { min, max },
    formula,
    write: result,
    read: () => undefined,
    isWrong: () => false,
  };
}

/** A table of its own kind of rows, on one sheet. */
export interface TableSpec<R> {
  table: string;
  sheet: string;
  fields: readonly Field<R>[];
  /** Header of the last column that is printed; those after it keep the book. Absent: all. */
  lastPrinted?: string;
}

export const missingColumn = (sheet: string, header: string): Note => ({
  code: 'column-missing',
  text: `Trang “${sheet}” không còn cột “${header}”: phần này để trống.`,
  where: { sheet },
});
