import { useEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import type { SayGrid } from './model.ts';

interface SheetTabsProps {
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
export function SheetTabs({ names, chosen, onChoose, onAdd, say }: SheetTabsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = by === 0 ? undefined : names[names.indexOf(chosen ?? '') + by];
    if (next === undefined) return;
    onChoose(next);
    const at = names.indexOf(next);
    list.current?.querySelectorAll<HTMLElement>('[role=option]')[at]?.focus();
  };
  return (
    <div className="g-tabs">
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
          >
            {name}
          </button>
        ))}
      </div>
      <button type="button" className="g-add" aria-label={say('grid.add-sheet')} onClick={onAdd}>
        +
      </button>
    </div>
  );
}
