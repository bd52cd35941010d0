import { useEffect, useRef, useState, type JSX, type KeyboardEvent, type RefObject } from 'react';
import type { GridBook, SayGrid } from './model.ts';
import { SheetMenu } from './SheetMenu.tsx';

interface SheetTabsProps {
  book: GridBook;
  names: readonly string[];
  chosen: string | undefined;
  onChoose(name: string): void;
  onAdd(): void;
  say: SayGrid;
}

/**
 * The sheets of the workbook: one stop of the Tab key, arrows go from sheet to sheet. A list to choose from, as the word
 * “tab” belongs to the jobs of the pane, one of which has the name of a sheet.
 */
export function SheetTabs({ book, names, chosen, onChoose, onAdd, say }: SheetTabsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<string>();
  const chosenTab = () => list.current?.querySelector<HTMLElement>('[aria-selected=true]');
  useEffect(() => void chosenTab()?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [chosen]);
  return (
    <div className="g-tabs">
      <TabList {...{ names, chosen, onChoose, list, say }} onMenu={setMenu} />
      <button type="button" className="g-add" aria-label={say('grid.add-sheet')} onClick={onAdd}>
        +
      </button>
      {chosen !== undefined && (
        <button
          type="button"
          className="g-add"
          aria-haspopup="dialog"
          aria-label={say('grid.sheet', { sheet: chosen })}
          onClick={() => setMenu(chosen)}
        >
          ⋯
        </button>
      )}
      {menu !== undefined && (
        <SheetMenu
          key={menu}
          {...{ book, say }}
          sheet={menu}
          isOnly={names.length === 1}
          onClose={() => {
            setMenu(undefined);
            chosenTab()?.focus();
          }}
        />
      )}
    </div>
  );
}

interface TabListProps extends Pick<SheetTabsProps, 'names' | 'chosen' | 'onChoose' | 'say'> {
  list: RefObject<HTMLDivElement | null>;
  onMenu(name: string): void;
}

/** A press of the right button, Shift+F10 or the menu key opens what can be done with a sheet. */
function TabList({ names, chosen, onChoose, onMenu, list, say }: TabListProps): JSX.Element {
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = by === 0 ? undefined : names[names.indexOf(chosen ?? '') + by];
    if (next === undefined) return;
    onChoose(next);
    const at = names.indexOf(next);
    list.current?.querySelectorAll<HTMLElement>('[role=option]')[at]?.focus();
  };
  return (
    <div
      role="listbox"
      aria-orientation="horizontal"
      aria-label={say('grid.sheets')}
      className="g-tablist"
      ref={list}
      onKeyDown={onKeyDown}
    >
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="option"
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
          onDoubleClick={() => onMenu(name)}
          onContextMenu={(event) => {
            event.preventDefault();
            onChoose(name);
            onMenu(name);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
