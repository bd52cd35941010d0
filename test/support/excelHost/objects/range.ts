import { invalidArgument, invalidOperation } from '../errors.ts';
import type { ExcelHost } from '../host.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address.ts';
import type { Area } from '../model/book.ts';
import { addressOf } from './addressOf.ts';
import { text, whole } from './args.ts';
import { cellScalars, tellChanged } from './cells.ts';
import { type Areas, make, readOnly, type HostClass, type Method } from './define.ts';
import { rangeMoves } from './rangeMoves.ts';

const methods: Readonly<Record<string, Method<Area>>> = {
  ...rangeMoves,
  _ValidateArraySize: ({ box: area }, [rows, columns]) => {
    if (rows !== area.rows || columns !== area.columns)
      throw invalidArgument('The array does not have the shape of the range.');
  },
  Select: (area, _, host) => host.select(area),
  Clear: clear,
  Insert: insert,
  Delete: remove,
  Merge({ sheet, box: area }, [across]) {
    sheet.checkWritable(area);
    if (across !== true) return sheet.merge(area);
    for (let row = area.row; row < area.row + area.rows; row += 1) sheet.merge({ ...area, row, rows: 1 });
  },
  Unmerge({ sheet, box: area }) {
    sheet.checkWritable(area);
    sheet.unmerge(area);
  },
};

export const range: HostClass<Area> = {
  kept: true,
  scalars: {
    ...cellScalars,
    Address: readOnly(addressOf),
    RowIndex: readOnly(({ box: area }) => area.row),
    ColumnIndex: readOnly(({ box: area }) => area.column),
    RowCount: readOnly(({ box: area }) => area.rows),
    ColumnCount: readOnly(({ box: area }) => area.columns),
    // Above 2^31 - 1 cells Excel says -1.
    CellCount: readOnly(({ box: area }) =>
      area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns,
    ),
    IsEntireColumn: readOnly(({ box: area }) => area.rows === MAX_ROWS),
    IsEntireRow: readOnly(({ box: area }) => area.columns === MAX_COLUMNS),
    RowHidden: hidden(({ sheet, box: { row, rows } }) => ({ set: sheet.hiddenRows, from: row, count: rows })),
    ColumnHidden: hidden(({ sheet, box: { column, columns } }) => ({
      set: sheet.hiddenColumns,
      from: column,
      count: columns,
    })),
  },
  links: {
    Worksheet: ({ sheet }) => make('Worksheet', sheet),
    Format: (area) => make('RangeFormat', area),
    DataValidation: (area) => make('DataValidation', area),
    ConditionalFormats: (area) => make('ConditionalFormatCollection', area),
  },
  methods,
};

function hidden(of: (area: Area) => { set: Set<number>; from: number; count: number }): {
  get(area: Area): boolean | null;
  set(area: Area, value: unknown): void;
} {
  const indexes = ({ from, count }: { from: number; count: number }): number[] =>
    Array.from({ length: count }, (_, i) => from + i);
  return {
    get(area) {
      const states = new Set(indexes(of(area)).map((index) => of(area).set.has(index)));
      return states.size === 1 ? states.has(true) : null;
    },
    set(area, value) {
      const { set } = of(area);
      for (const index of indexes(of(area))) {
        if (value === true) set.add(index);
        else set.delete(index);
      }
    },
  };
}

function clear({ sheet, box: area }: Area, [applyTo]: readonly unknown[], host: ExcelHost): void {
  const what = text(applyTo, 'All');
  sheet.checkWritable(area);
  const before = sheet.value(area.row, area.column);
  sheet.existing(area, (cell) => {
    if (what !== 'Formats') {
      cell.value = '';
      delete cell.formula;
    }
    if (what === 'All' || what === 'Formats') Object.assign(cell, { format: 'General', style: {} });
  });
  if (what === 'All' || what === 'Formats') sheet.unmerge(area);
  tellChanged({ sheet, box: area }, before, host);
}

/** Whole rows only: what add-ins of ours insert. Anything else is loud. */
function insert({ sheet, box: area }: Area, [shift]: readonly unknown[]): unknown {
  if (shift !== 'Down' || area.columns !== MAX_COLUMNS)
    throw invalidOperation('Only whole rows can be inserted here.');
  if (sheet.protection) throw invalidOperation('The sheet is protected.');
  sheet.shiftRows(area.row, area.rows);
  return make('Range', { sheet, box: area });
}

function remove({ sheet, box: area }: Area, [shift]: readonly unknown[], host: ExcelHost): void {
  if (shift !== 'Up' || area.columns !== MAX_COLUMNS)
    throw invalidOperation('Only whole rows can be deleted here.');
  if (sheet.protection) throw invalidOperation('The sheet is protected.');
  sheet.shiftRows(area.row, -area.rows);
  tellChanged({ sheet, box: area }, '', host);
}

export const rangeAreas: HostClass<Areas> = {
  kept: true,
  scalars: {
    Address: readOnly(({ sheet, boxes }) => boxes.map((area) => addressOf({ sheet, box: area })).join(',')),
    AreaCount: readOnly(({ boxes }) => boxes.length),
    CellCount: readOnly(({ boxes }) => boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
  },
  links: {
    Areas: ({ sheet, boxes }) =>
      make(
        'RangeCollection',
        boxes.map((area) => ({ sheet, box: area })),
      ),
    Worksheet: ({ sheet }) => make('Worksheet', sheet),
    Format: (areas) => make('ManyFormat', areas),
    DataValidation: (areas) => make('ManyValidation', areas),
  },
};

export const rangeCollection: HostClass<Area[]> = {
  items: (areas) => areas.map((area) => make('Range', area)),
  methods: {
    GetItemAt(areas, [index]) {
      const area = areas[whole(index)];
      return area && make('Range', area);
    },
    GetCount: (areas) => areas.length,
  },
};
