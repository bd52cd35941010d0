import { useEffect, useRef, useState, type JSX } from 'react';
import type { Area } from '../core/workbook/index.ts';
import type { GridBook, SayGrid } from './model.ts';

interface RowMenuProps {
  book: GridBook;
  sheet: string;
  area: Area;
  /** Characters, of the first selected column. */
  width: number;
  isFiltered: boolean;
  rect: { left: number; top: number; height: number };
  onMessage(text: string): void;
  onClose(): void;
  say: SayGrid;
}

/** More at once is a slip: a whole column was selected. */
const MOST_ROWS = 1000;
/** As Excel has it. */
const WIDEST = 255;

/** What can be done with the rows and the column that are selected. */
export function RowMenu(props: RowMenuProps): JSX.Element {
  const { book, sheet, area, width, isFiltered, rect, onMessage, onClose, say } = props;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => void first.current?.focus({ preventScroll: true }), []);
  const count = area.bottom - area.top + 1;
  const move = (by: number): void => {
    if (isFiltered) onMessage(say('grid.rows.filtered'));
    else if (count > MOST_ROWS) onMessage(say('grid.rows.many', { most: MOST_ROWS }));
    else {
      const refusal = book.moveRows(sheet, area.top, by);
      onMessage(refusal ? say(`grid.rows.${refusal}`) : '');
    }
    onClose();
  };
  const onSize = (wanted: number): void => {
    if (wanted >= 1 && wanted <= WIDEST) book.sizeColumn(sheet, area.left, wanted);
    else onMessage(say('grid.width.range', { most: WIDEST }));
    onClose();
  };
  return (
    <div
      role="dialog"
      aria-label={say('grid.rows')}
      className="g-menu"
      style={{ left: rect.left, top: rect.top + rect.height }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <button type="button" ref={first} onClick={() => move(count)}>
        {say('grid.rows.insert', { count })}
      </button>
      <button type="button" onClick={() => move(-count)}>
        {say('grid.rows.delete', { count })}
      </button>
      <WidthForm {...{ say, width, onSize }} />
      <button type="button" onClick={onClose}>
        {say('grid.close')}
      </button>
    </div>
  );
}

interface WidthFormProps {
  width: number;
  onSize(width: number): void;
  say: SayGrid;
}

function WidthForm({ width, onSize, say }: WidthFormProps): JSX.Element {
  const [typed, setTyped] = useState(String(Math.round(width)));
  return (
    <form
      className="g-buttons"
      onSubmit={(event) => {
        event.preventDefault();
        onSize(Number(typed.replace(',', '.')));
      }}
    >
      <label>
        {say('grid.width')}{' '}
        <input
          className="g-short"
          inputMode="decimal"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit">{say('grid.apply')}</button>
    </form>
  );
}
