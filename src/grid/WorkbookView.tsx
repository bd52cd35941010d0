import { useState, useSyncExternalStore, type JSX } from 'react';
import type { IsTrue } from './conditions.ts';
import type { GridBook, SayGrid } from './model.ts';
import type { DrawChart } from './Pictures.tsx';
import { SheetTabs } from './SheetTabs.tsx';
import { SheetView } from './SheetView.tsx';
import type { Filters } from './tableView.ts';

export interface WorkbookViewProps {
  book: GridBook;
  /** Sheets that the file hides. */
  hidden: readonly string[];
  isTrue: IsTrue;
  drawChart: DrawChart;
  say: SayGrid;
}

const NO_FILTERS: Filters = new Map();

/** The chosen sheet above its tabs; filters are a look at the sheet and stay with it while the page is open. */
export function WorkbookView({ book, hidden, isTrue, drawChart, say }: WorkbookViewProps): JSX.Element {
  const { sheets } = useSyncExternalStore(book.subscribe, book.standing);
  const selection = useSyncExternalStore(book.subscribe, book.selection);
  const [filters, setFilters] = useState<ReadonlyMap<string, Filters>>(new Map());
  const shown = sheets.filter(({ name }) => !hidden.includes(name));
  const key = selection.sheet.toLowerCase();
  const sheet = shown.find(({ name }) => name.toLowerCase() === key) ?? shown[0];
  const own = (sheet && filters.get(sheet.name)) ?? NO_FILTERS;
  const turnSheet = (by: number): void => {
    const next = shown[shown.findIndex((one) => one === sheet) + by];
    if (next) book.select(next.name);
  };
  const onFilter = (name: string, column: string, values: ReadonlySet<string> | undefined): void => {
    const next = new Map(own);
    if (values) next.set(column, values);
    else next.delete(column);
    setFilters(new Map(filters).set(name, next));
  };
  return (
    <div className="g-workbook">
      {sheet && (
        <SheetView
          key={sheet.name}
          {...{ book, sheet, isTrue, drawChart, say, turnSheet }}
          area={selection.area}
          filters={own}
          onFilter={(column, values) => onFilter(sheet.name, column, values)}
        />
      )}
      <SheetTabs
        book={book}
        names={shown.map(({ name }) => name)}
        chosen={sheet?.name}
        onChoose={(name) => book.select(name)}
        onAdd={() =>
          book.addSheet(
            freeName(
              say,
              sheets.map(({ name }) => name),
            ),
          )
        }
        say={say}
      />
    </div>
  );
}

function freeName(say: SayGrid, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let n = names.length + 1; ; n++) {
    const name = say('grid.new-sheet', { n });
    if (!taken.has(name.toLowerCase())) return name;
  }
}
