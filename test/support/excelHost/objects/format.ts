import { invalidArgument } from '../errors.ts';
import { eachCell, isWhole } from '../model/address.ts';
import type { Area } from '../model/book.ts';
import { text } from './args.ts';
import { make, type HostClass, type Scalar } from './define.ts';

/** A property of the cells; null when they differ. Whole rows and columns keep it on the cells there are: a guess. */
function styled(
  name: string,
  unset: unknown,
  check: (value: unknown) => unknown = (value) => value,
): Scalar<Area> {
  return {
    get({ sheet, box }) {
      const seen = new Set<unknown>();
      if (!isWhole(box))
        eachCell(box, (row, column) => seen.add(sheet.cell(row, column)?.style[name] ?? unset));
      else sheet.existing(box, (cell) => seen.add(cell.style[name] ?? unset));
      return seen.size > 1 ? null : ([...seen][0] ?? unset);
    },
    set({ sheet, box }, value) {
      const good = check(value);
      if (sheet.protection) sheet.checkWritable(box);
      if (isWhole(box)) return sheet.existing(box, (cell) => void (cell.style[name] = good));
      eachCell(box, (row, column) => void (sheet.ensure(row, column).style[name] = good));
    },
  };
}

/** "#ffcc00" → "#FFCC00"; names of colours stay as they are, anything else is refused. */
function color(value: unknown): string {
  const written = text(value);
  if (!/^#[0-9a-f]{6}$/iu.test(written) && !/^[a-z]+$/iu.test(written)) throw invalidArgument();
  return written.startsWith('#') ? written.toUpperCase() : written;
}

/** A row is at most 409 points high, a column at most 255 characters wide (about 1790 points: a guess). */
function sized(
  of: (area: Area) => { map: Map<number, number>; from: number; count: number },
  unset: number,
  most: number,
): Scalar<Area> {
  return {
    get(area) {
      const { map, from, count } = of(area);
      const sizes = new Set(
        Array.from({ length: Math.min(count, 20_000) }, (_, i) => map.get(from + i) ?? unset),
      );
      return sizes.size > 1 ? null : [...sizes][0];
    },
    set(area, value) {
      const { map, from, count } = of(area);
      if (typeof value !== 'number' || value < 0 || value > most) throw invalidArgument();
      for (let index = from; index < from + count; index += 1) map.set(index, value);
    },
  };
}

export const rangeFormat: HostClass<Area> = {
  scalars: {
    WrapText: styled('WrapText', false),
    HorizontalAlignment: styled('HorizontalAlignment', 'General'),
    VerticalAlignment: styled('VerticalAlignment', 'Bottom'),
    IndentLevel: styled('IndentLevel', 0),
    ShrinkToFit: styled('ShrinkToFit', false),
    TextOrientation: styled('TextOrientation', 0),
    ColumnWidth: sized(
      ({ sheet, box }) => ({ map: sheet.columnWidths, from: box.column, count: box.columns }),
      48,
      1790,
    ),
    RowHeight: sized(
      ({ sheet, box }) => ({ map: sheet.rowHeights, from: box.row, count: box.rows }),
      15,
      409,
    ),
  },
  links: {
    Fill: (area) => make('RangeFill', area),
    Font: (area) => make('RangeFont', area),
    Borders: (area) => make('RangeBorderCollection', area),
    Protection: (area) => make('FormatProtection', area),
  },
  methods: {
    // The stand-in measures no text: sizes stay as they are.
    AutofitColumns: () => null,
    AutofitRows: () => null,
  },
};

export const rangeFill: HostClass<Area> = {
  scalars: { Color: styled('Fill', '#FFFFFF', color), Pattern: styled('Pattern', 'None') },
  methods: {
    Clear: ({ sheet, box }) => sheet.existing(box, (cell) => void delete cell.style['Fill']),
  },
};

export const rangeFont: HostClass<Area> = {
  scalars: {
    Name: styled('FontName', 'Calibri'),
    Size: styled('FontSize', 11),
    Color: styled('FontColor', '#000000', color),
    Bold: styled('Bold', false),
    Italic: styled('Italic', false),
    Underline: styled('Underline', 'None'),
    Strikethrough: styled('Strikethrough', false),
  },
};

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const border = (area: Area, side: string) => make('RangeBorder', { ...area, side });

export const rangeBorderCollection: HostClass<Area> = {
  scalars: { Count: { get: () => SIDES.length } },
  items: (area) => SIDES.map((side) => border(area, side)),
  item: (area, side) => (SIDES.includes(text(side)) ? border(area, text(side)) : null),
  methods: { GetItemAt: (area, [index]) => border(area, SIDES[Number(index)] ?? '') },
};

/** Kept on the cells under the side as it was named: what a neighbour's edge does to it is not carried out. */
function side(
  name: string,
  unset: unknown,
  check?: (value: unknown) => unknown,
): Scalar<Area & { side: string }> {
  return {
    get: (state, host) => styled(`${state.side}.${name}`, unset).get(state, host),
    set: (state, value, host) => styled(`${state.side}.${name}`, unset, check).set?.(state, value, host),
  };
}

export const rangeBorder: HostClass<Area & { side: string }> = {
  scalars: {
    SideIndex: { get: (state) => state.side },
    Style: side('Style', 'None'),
    Weight: side('Weight', 'Thin'),
    Color: side('Color', '#000000', color),
  },
};

export const formatProtection: HostClass<Area> = {
  scalars: { Locked: styled('Locked', true), FormulaHidden: styled('FormulaHidden', false) },
};
