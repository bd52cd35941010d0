import { useEffect, useId, useMemo, useRef, useState, type JSX } from 'react';
import type { SheetSnapshot } from '../core/workbook/index.ts';
import { isClosed } from './rules.ts';
import type { GridBook, SayGrid, Spot } from './model.ts';
import { filterKey, type Filters, sortable, sortedBody, valuesOf } from './tableView.ts';

interface FilterMenuProps {
  book: GridBook;
  sheet: SheetSnapshot;
  filters: Filters;
  onFilter(key: string, shown: ReadonlySet<string> | undefined): void;
  table: string;
  spot: Spot;
  rect: { left: number; top: number; height: number };
  onMessage(text: string): void;
  onClose(): void;
  say: SayGrid;
}

/** So many values at once; a search finds the others. */
const MOST_SHOWN = 200;

/** What the head of a column opens: sorting, and which values are shown. */
// One form with its three parts.
// eslint-disable-next-line max-lines-per-function
export function FilterMenu(props: FilterMenuProps): JSX.Element | null {
  const { book, sheet, filters, onFilter, say, onClose, onMessage, spot, rect } = props;
  const table = sheet.tables.find(({ name }) => name === props.table);
  const all = useMemo(() => (table ? valuesOf(sheet, table, spot.column) : []), [sheet, table, spot.column]);
  const header = table?.columns[spot.column - table.area.left]?.header ?? '';
  const key = filterKey(props.table, header);
  const [shown, setShown] = useState<ReadonlySet<string>>(() => filters.get(key) ?? new Set(all));
  const [search, setSearch] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const searchId = useId();
  useEffect(() => void first.current?.focus({ preventScroll: true }), []);
  if (!table) return null;
  const found = all.filter((text) => text.toLowerCase().includes(search.toLowerCase()));
  const sort = (descending: boolean): void => {
    if (!sortable(sheet, table)) onMessage(say('grid.own-formulas'));
    else if (isClosed(book.drawing(sheet.name), { row: table.area.top + 1, column: table.area.left }))
      onMessage(say('grid.locked'));
    else
      book.fill(
        sheet.name,
        table.area.top + 1,
        table.area.left,
        sortedBody(sheet, table, spot.column, descending),
      );
    onClose();
  };
  const toggle = (texts: readonly string[], on: boolean): void => {
    const next = new Set(shown);
    texts.forEach((text) => (on ? next.add(text) : next.delete(text)));
    setShown(next);
  };
  const apply = (next: ReadonlySet<string> | undefined): void => {
    onFilter(key, next && next.size < all.length ? next : undefined);
    onClose();
  };
  return (
    <div
      role="dialog"
      aria-label={say('grid.filter', { column: header })}
      className="g-menu"
      style={{ left: rect.left, top: rect.top + rect.height }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <button type="button" ref={first} onClick={() => sort(false)}>
        {say('grid.sort-up')}
      </button>
      <button type="button" onClick={() => sort(true)}>
        {say('grid.sort-down')}
      </button>
      <label htmlFor={searchId}>{say('grid.find')}</label>
      <input id={searchId} type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      <label className="g-check">
        <input
          type="checkbox"
          checked={found.every((text) => shown.has(text))}
          onChange={({ target }) => toggle(found, target.checked)}
        />
        {say('grid.all')}
      </label>
      <div className="g-values" role="group" aria-label={header}>
        {found.slice(0, MOST_SHOWN).map((text) => (
          <label key={text} className="g-check">
            <input
              type="checkbox"
              checked={shown.has(text)}
              onChange={({ target }) => toggle([text], target.checked)}
            />
            {text || say('grid.blanks')}
          </label>
        ))}
      </div>
      <div className="g-buttons">
        <button type="button" className="g-primary" disabled={shown.size === 0} onClick={() => apply(shown)}>
          {say('grid.apply')}
        </button>
        <button type="button" onClick={() => apply(undefined)}>
          {say('grid.clear')}
        </button>
        <button type="button" onClick={onClose}>
          {say('grid.close')}
        </button>
      </div>
    </div>
  );
}
