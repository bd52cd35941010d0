import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type JSX } from 'react';
import { type Area, type SheetSnapshot, USUAL_WIDTH } from '../core/workbook/index.ts';
import type { IsTrue } from './conditions.ts';
import { Editor } from './Editor.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { charactersOf, geometryOf, HEAD_HEIGHT, HEAD_WIDTH } from './geometry.ts';
import { GridHead } from './GridHead.tsx';
import { addressOf, GridRow, type RowProps } from './GridRow.tsx';
import { type GridBook, type SayGrid, type Spot } from './model.ts';
import { type DrawChart, Pictures } from './Pictures.tsx';
import { filterKey, type Filters, hiddenBy } from './tableView.ts';
import { RowMenu } from './RowMenu.tsx';
import { useCursor } from './useCursor.ts';
import { usePointer } from './usePointer.ts';
import { shownText } from './values.ts';

export interface SheetViewProps {
  book: GridBook;
  sheet: SheetSnapshot;
  area: Area | undefined;
  filters: Filters;
  onFilter(key: string, shown: ReadonlySet<string> | undefined): void;
  turnSheet(by: number): void;
  isTrue: IsTrue;
  drawChart: DrawChart;
  say: SayGrid;
}

/** One sheet: its rows and columns as far as they are in sight, the cursor, the field that takes what is typed. */
// The hooks of one view in their order; each piece of work is elsewhere.
// eslint-disable-next-line max-lines-per-function
export function SheetView({
  book,
  sheet,
  area: chosen,
  filters,
  onFilter,
  turnSheet,
  isTrue,
  drawChart,
  say,
}: SheetViewProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const drawing = book.drawing(sheet.name);
  const geometry = useMemo(
    () => geometryOf(sheet, drawing, hiddenBy(sheet, filters)),
    [sheet, drawing, filters],
  );
  const { cursor, area, move } = useCursor(book, sheet.name, chosen);
  const [message, setMessage] = useState('');
  const [menu, setMenu] = useState<{ table: string; spot: Spot }>();
  const [opens, setOpens] = useState(0);
  const [rowsAt, setRowsAt] = useState<Spot>();
  const headHeight = HEAD_HEIGHT + geometry.heights.frozen;
  const stuckWidth = HEAD_WIDTH + geometry.leftOf(geometry.frozenColumns);

  const rows = useVirtualizer({
    count: geometry.rows.length - geometry.frozen,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => geometry.heightOf(geometry.rows[i + geometry.frozen] ?? 0),
    overscan: 6,
    scrollPaddingEnd: headHeight + 4,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: geometry.columns - geometry.frozenColumns,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => geometry.widthOf(i + geometry.frozenColumns),
    overscan: 2,
    scrollPaddingEnd: stuckWidth + 4,
  });
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [geometry, rows, columns]);

  const { row: reachRow, column: reachColumn } = cursor.reach;
  useEffect(() => {
    const place = geometry.placeOf(reachRow);
    if (place >= geometry.frozen) rows.scrollToIndex(place - geometry.frozen, { align: 'auto' });
    if (reachColumn >= geometry.frozenColumns)
      columns.scrollToIndex(reachColumn - geometry.frozenColumns, { align: 'auto' });
    // Followed when the cursor moves, not when the sheet is drawn anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reachRow, reachColumn, sheet.name]);

  const activeText = shownText(sheet.rows[cursor.active.row]?.[cursor.active.column] ?? null);
  const at = addressOf(cursor.active.row, cursor.active.column);
  const spoken = say('grid.cell', { at, text: activeText || say('grid.blank') });

  const shownColumns = columns.getVirtualItems();
  const from = (shownColumns[0]?.index ?? 0) + geometry.frozenColumns;
  const to = (shownColumns.at(-1)?.index ?? -1) + geometry.frozenColumns;
  const shownRows = rows.getVirtualItems().map(({ index }) => index + geometry.frozen);
  const isFiltered = useCallback(
    (table: string, header: string) => filters.has(filterKey(table, header)),
    [filters],
  );
  const rowProps = (place: number, first: boolean): RowProps => {
    const row = geometry.rows[place] ?? 0;
    const isIn = row >= area.top && row <= area.bottom;
    return {
      ...{ row, drawing, geometry, from, to, isFiltered, isTrue, say, tables: sheet.tables },
      top: (place < geometry.frozen ? HEAD_HEIGHT : 0) + geometry.topOf(place),
      cells: sheet.rows[row] ?? NO_CELLS,
      selectedFrom: isIn ? area.left : 1,
      selectedTo: isIn ? area.right : 0,
      active: row === cursor.active.row ? cursor.active.column : -1,
      merges: mergesOf(
        drawing.merges,
        row,
        (top) => geometry.topOf(geometry.placeOf(row)) - geometry.topOf(geometry.placeOf(top)),
        first,
      ),
    };
  };
  const rectOf = (spot: Spot) => {
    const place = geometry.placeOf(spot.row);
    const isFrozen = { row: place < geometry.frozen, column: spot.column < geometry.frozenColumns };
    const { scrollLeft = 0, scrollTop = 0 } = scroller.current ?? {};
    return {
      left: HEAD_WIDTH + geometry.leftOf(spot.column) + (isFrozen.column ? scrollLeft : 0),
      top: (isFrozen.row ? HEAD_HEIGHT + scrollTop : headHeight) + geometry.topOf(place),
      width: geometry.widthOf(spot.column),
      height: geometry.heightOf(spot.row),
    };
  };
  const focus = (): void => field.current?.focus({ preventScroll: true });
  const openMenu = (spot: Spot): boolean => {
    const table = sheet.tables.find(
      (one) => one.area.top === spot.row && spot.column >= one.area.left && spot.column <= one.area.right,
    );
    if (table) setMenu({ table: table.name, spot });
    return table !== undefined;
  };
  const pointer = usePointer({
    cursor,
    area,
    geometry,
    move,
    openMenu,
    edit: () => setOpens(opens + 1),
    openRows: setRowsAt,
    pull: (column, pixels) =>
      book.sizeColumn(sheet.name, column, charactersOf(geometry.widthOf(column) + pixels)),
    focus,
  });

  return (
    <div className="g-sheet">
      <div className="g-scroller" ref={scroller} {...pointer}>
        <div
          role="grid"
          aria-label={say('grid.name', { sheet: sheet.name })}
          aria-rowcount={geometry.rows.length + 1}
          aria-colcount={geometry.columns + 1}
          aria-multiselectable
          className="g-content"
          style={{ width: HEAD_WIDTH + geometry.width, height: headHeight + geometry.heights.body }}
        >
          <GridHead geometry={geometry} from={from} to={to} area={area} height={headHeight}>
            {Array.from({ length: geometry.frozen }, (_, place) => (
              <GridRow key={geometry.rows[place]} {...rowProps(place, place === 0)} />
            ))}
          </GridHead>
          <div className="g-body" role="presentation">
            {shownRows.map((place, i) => (
              <GridRow key={geometry.rows[place]} {...rowProps(place, i === 0)} />
            ))}
          </div>
        </div>
        <Pictures
          {...{ geometry, headHeight, drawChart, say }}
          pictures={drawing.pictures}
          rows={sheet.rows}
          scrolled={columns.scrollOffset ?? 0}
        />
        <Editor
          {...{ book, sheet, drawing, geometry, cursor, area, move, rectOf, say, turnSheet, spoken, opens }}
          field={field}
          page={Math.max(1, shownRows.length - 12)}
          onMessage={setMessage}
          openMenu={() => openMenu(cursor.active)}
          openRows={() => setRowsAt(cursor.active)}
        />
        {menu && (
          <FilterMenu
            {...{ book, sheet, filters, onFilter, say }}
            spot={menu.spot}
            table={menu.table}
            rect={rectOf(menu.spot)}
            onMessage={setMessage}
            onClose={() => {
              setMenu(undefined);
              focus();
            }}
          />
        )}
        {rowsAt && (
          <RowMenu
            {...{ book, area, say }}
            sheet={sheet.name}
            width={drawing.widths[area.left] ?? USUAL_WIDTH}
            isFiltered={filters.size > 0}
            rect={rectOf(rowsAt)}
            onMessage={setMessage}
            onClose={() => {
              setRowsAt(undefined);
              focus();
            }}
          />
        )}
      </div>
      <div className="g-status">
        <span role="status">{message || spoken}</span>
        <button type="button" aria-haspopup="dialog" onClick={() => setRowsAt(cursor.active)}>
          {say('grid.rows')}
        </button>
        {filters.size > 0 && <span>{say('grid.filtered')}</span>}
      </div>
    </div>
  );
}

const NO_CELLS: SheetSnapshot['rows'][number] = [];
const NO_MERGES: RowProps['merges'] = [];

/** The merged areas that a row draws: those that begin in it, and in the first row in sight those from above. */
function mergesOf(
  merges: readonly Area[],
  row: number,
  aboveOf: (top: number) => number,
  isFirst: boolean,
): RowProps['merges'] {
  const own = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
  if (own.length === 0) return NO_MERGES;
  return own.map((area) => ({ area, above: area.top === row ? 0 : isFirst ? aboveOf(area.top) : HIDDEN }));
}
/** Further rows of a merged area draw nothing: theirs lies far above. */
const HIDDEN = 1e7;
