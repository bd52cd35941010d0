import { type Argument, type Cell, CellError, type Parameter, type Sentence } from './start/index.ts';

/** One cell, also when it comes as a range of one. @throws CellError for a larger range */
export function oneCell(argument: Argument): Cell {
  if (!isRange(argument)) return argument;
  const [row, ...rows] = argument;
  if (rows.length > 0 || (row?.length ?? 0) > 1) throw new CellError('wrong-use', ONE_CELL);
  return row?.[0];
}

export const isRange = (argument: Argument): argument is readonly (readonly Cell[])[] =>
  Array.isArray(argument);

/** As people see it; Excel may hand over a blank cell as 0, and no text of a plan is a lone 0. */
export function textOfCell(argument: Argument): string {
  const cell = oneCell(argument);
  return isBlank(cell) || cell === 0 ? '' : String(cell);
}

export const isBlank = (cell: Cell): cell is null | undefined | '' =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** 2022 and "2022" → 2022; undefined when left out. @throws CellError for all that is no year of a plan */
export function yearOf(argument: Argument): number | undefined {
  const cell = oneCell(argument);
  if (isBlank(cell)) return undefined;
  const written = String(cell).trim();
  if (/^(?:19|20)\d\d$/u.test(written)) return Number(written);
  throw new CellError('wrong-use', {
    vi: `Năm phải là số nguyên có bốn chữ số, từ 1900 đến 2099; ở đây là “${written}”.`,
    en: `The year must be a whole number from 1900 to 2099; this is “${written}”.`,
  });
}

/** Which one: 1 when left out. @throws CellError for all that is not 1, 2, 3 … */
export function ordinalOf(argument: Argument): number {
  const cell = oneCell(argument);
  if (isBlank(cell)) return 1;
  const written = String(cell).trim();
  if (/^[1-9]\d{0,5}$/u.test(written)) return Number(written);
  throw new CellError('wrong-use', {
    vi: `Thứ tự của đơn vị phải là 1, 2, 3 …; ở đây là “${written}”.`,
    en: `The position of the unit must be 1, 2, 3 …; this is “${written}”.`,
  });
}

const ONE_CELL: Sentence = {
  vi: 'Hàm này đọc một ô; hãy chọn một ô thay vì cả vùng.',
  en: 'This function reads one cell; choose one instead of a range.',
};

/** Shared by the functions that read a time. */
export const TIME_PARAMETERS: readonly Parameter[] = [
  {
    name: { vi: 'ô_thời_gian', en: 'time' },
    description: {
      vi: 'Ô ghi thời gian như trong kế hoạch, ví dụ “Trước ngày 25/2/2022”; ô đã là ngày thì lấy ngày đó.',
      en: 'The time as the plan has it, e.g. “Trước ngày 25/2/2022”; a cell that is a date is that date.',
    },
  },
  {
    name: { vi: 'năm', en: 'year' },
    description: {
      vi: 'Năm của kế hoạch, dùng khi ô không ghi năm, ví dụ 2022.',
      en: 'Year of the plan, for cells that name none, e.g. 2022.',
    },
    optional: true,
  },
];

/** Shared by the functions that read units. */
export const UNITS_PARAMETER: Parameter = {
  name: { vi: 'ô_đơn_vị', en: 'units' },
  description: {
    vi: 'Ô ghi một hay nhiều đơn vị, ví dụ “Phòng Nội vụ; các phường”.',
    en: 'A cell that names one or more units, e.g. “Phòng Nội vụ; các phường”.',
  },
};
