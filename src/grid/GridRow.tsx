import { memo, type JSX } from 'react';
import {
  type Area,
  type CellLook,
  type CellValue,
  columnLetters,
  isFormula,
  isInside,
  type SheetDrawing,
  type TableModel,
} from '../core/workbook/index.ts';
import { coloursAt, type IsTrue } from './conditions.ts';
import { type Geometry, HEAD_WIDTH } from './geometry.ts';
import type { SayGrid } from './model.ts';
import { shownText } from './values.ts';

export interface RowProps {
  row: number;
  top: number;
  cells: readonly CellValue[];
  drawing: SheetDrawing;
  tables: readonly TableModel[];
  geometry: Geometry;
  /** Columns in sight beside the frozen ones. */
  from: number;
  to: number;
  /** Selected columns of this row; from > to: none. */
  selectedFrom: number;
  selectedTo: number;
  /** The column of the active cell; -1: in another row. */
  active: number;
  /** Merged areas that this row draws, and how far above it they begin. */
  merges: readonly { area: Area; above: number }[];
  isFiltered: (table: string, header: string) => boolean;
  isTrue: IsTrue;
  say: SayGrid;
}

/** One row: its number and frozen cells stay in sight, the others come and go with the window. */
export const GridRow = memo(function GridRow(props: RowProps): JSX.Element {
  const { row, top, geometry, from, to, selectedFrom, selectedTo } = props;
  const frozen = range(0, geometry.frozenColumns - 1);
  const isSelected = selectedFrom <= selectedTo;
  const spread = props.merges.map(({ area }) => area.left).filter((column) => column < from);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="g-row"
      style={{ top, height: geometry.heightOf(row), width: HEAD_WIDTH + geometry.width }}
    >
      <div className="g-stuck" style={{ width: HEAD_WIDTH + geometry.leftOf(geometry.frozenColumns) }}>
        <div role="rowheader" className={isSelected ? 'g-number g-chosen' : 'g-number'} data-row={row}>
          {row + 1}
        </div>
        {frozen.map((column) => (
          <Cell key={column} {...props} column={column} />
        ))}
      </div>
      {[...new Set([...spread, ...range(from, to)])].map((column) => (
        <Cell key={column} {...props} column={column} />
      ))}
    </div>
  );
});

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

export const cellId = (row: number, column: number): string => `g-${row}-${column}`;

function Cell(props: RowProps & { column: number }): JSX.Element | null {
  const { row, column, cells, drawing, geometry, selectedFrom, selectedTo, active, merges } = props;
  const merge = merges.find(({ area }) => column >= area.left && column <= area.right);
  if (merge && merge.area.left !== column) return null;
  const value = cells[column] ?? null;
  const look = drawing.lookAt(merge?.area.top ?? row, column);
  const colours = coloursAt(drawing, row, column, value, props.isTrue);
  const isSelected = column >= selectedFrom && column <= selectedTo;
  const text = shownText(value, look.format);
  const spills = !look.wrap && typeof value === 'string' && (cells[column + 1] ?? null) === null;
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      {...(merge && {
        'aria-rowspan': rowsOf(merge.area, geometry),
        'aria-colspan': merge.area.right - column + 1,
      })}
      data-row={merge?.area.top ?? row}
      data-column={column}
      className={classOf(look, value, {
        tone: colours?.tone,
        isSelected,
        isActive: active === column,
        spills,
      })}
      style={{
        ...placeOf(props, merge),
        ...(colours?.fill || look.fill ? paint(colours ?? {}, look) : undefined),
      }}
    >
      <CellText {...props} text={text} />
    </div>
  );
}

/** A text is a text; the head of a table has a button to filter by. */
function CellText({
  row,
  column,
  geometry,
  tables,
  isFiltered,
  say,
  text,
}: RowProps & { column: number; text: string }): JSX.Element {
  const table = tables.find(({ area }) => area.top === row && isInside(area, row, column));
  const header = table?.columns[column - table.area.left]?.header;
  if (!table || header === undefined) return <span className="g-text">{text}</span>;
  return (
    <>
      <span className={geometry.isHigh(row) ? 'g-text g-above' : 'g-text g-beside'}>{text}</span>
      <button
        type="button"
        tabIndex={-1}
        className={isFiltered(table.name, header) ? 'g-filter g-on' : 'g-filter'}
        aria-label={say('grid.filter', { column: header })}
        data-filter={table.name}
      />
    </>
  );
}

const rowsOf = ({ top, bottom }: Area, { rows }: Geometry) =>
  rows.filter((row) => row >= top && row <= bottom).length;

function placeOf(
  { row, geometry, column }: RowProps & { column: number },
  merge?: { area: Area; above: number },
) {
  const isFrozen = column < geometry.frozenColumns;
  const left = HEAD_WIDTH + geometry.leftOf(column);
  const width = merge
    ? geometry.leftOf(Math.min(merge.area.right + 1, geometry.columns)) - geometry.leftOf(column)
    : geometry.widthOf(column);
  const height = merge
    ? geometry.rows.reduce(
        (sum, one) =>
          one >= merge.area.top && one <= merge.area.bottom ? sum + geometry.heightOf(one) : sum,
        0,
      )
    : geometry.heightOf(row);
  return { left, width, height, top: merge ? -merge.above : 0, ...(merge && { zIndex: isFrozen ? 3 : 1 }) };
}

/** Colours of a file keep to each other: a fill comes with a letter that can be read on it. */
const paint = ({ fill, ink }: { fill?: string; ink?: string }, look: CellLook) => ({
  backgroundColor: fill ?? look.fill,
  color: ink ?? look.ink ?? '#000000',
});

interface State {
  tone: string | undefined;
  isSelected: boolean;
  isActive: boolean;
  spills: boolean;
}

function classOf(look: CellLook, value: CellValue, { tone, isSelected, isActive, spills }: State): string {
  const result = isFormula(value) ? value.result : value;
  const isNumber = typeof result === 'number';
  const align = look.align ?? (isNumber ? 'right' : typeof result === 'boolean' ? 'center' : 'left');
  return [
    'g-cell',
    `g-${align}`,
    look.bold && 'g-bold',
    look.italic && 'g-italic',
    look.wrap && 'g-wrap',
    look.middle && 'g-middle',
    look.framed && 'g-framed',
    look.kind && `g-${look.kind}`,
    tone && `g-tone-${tone}`,
    spills && 'g-spills',
    isSelected && 'g-selected',
    isActive && 'g-active',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "B3", as people name it. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
