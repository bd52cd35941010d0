import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type JSX,
  type RefObject,
} from 'react';
import type { Area, CellValue, SheetDrawing, SheetSnapshot } from '../core/workbook/index.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { clearedArea, copiedText, pastedCells } from './clipboard.ts';
import type { Geometry } from './geometry.ts';
import { type Doings, onKey } from './keys.ts';
import type { GridBook, SayGrid, Spot } from './model.ts';
import { choicesOf, refusalOf, ruleAt } from './rules.ts';
import type { Cursor } from './useCursor.ts';
import { editText, typedValue } from './values.ts';

interface EditorProps {
  book: GridBook;
  sheet: SheetSnapshot;
  drawing: SheetDrawing;
  geometry: Geometry;
  cursor: Cursor;
  area: Area;
  move(active: Spot, reach?: Spot): void;
  rectOf(spot: Spot): { left: number; top: number; width: number; height: number };
  /** Filters of the head that the cursor is on; false where there are none. */
  openMenu(): boolean;
  openRows(): void;
  turnSheet(by: number): void;
  onMessage(text: string): void;
  field: RefObject<HTMLTextAreaElement | null>;
  page: number;
  /** Counts the wishes to edit that did not come by key. */
  opens: number;
  spoken: string;
  say: SayGrid;
}

/**
 * The one field of the grid. It has the keyboard all the time, unseen until something is typed, so that letters made of
 * several keys arrive whole and a screen reader hears the cell's name.
 */
// One state and its ways, each short.
// eslint-disable-next-line max-lines-per-function
export function Editor(props: EditorProps): JSX.Element {
  const { book, sheet, drawing, geometry, cursor, area, move, rectOf, field, onMessage, say, opens } = props;
  const [draft, setDraft] = useState<{ text: string; typed: boolean }>();
  const [isListOpen, setListOpen] = useState(false);
  const { active } = cursor;
  const look = drawing.lookAt(active.row, active.column);
  const value: CellValue = sheet.rows[active.row]?.[active.column] ?? null;
  const choices = choicesOf(book.standing(), sheet.name, ruleAt(drawing, active));
  const refuse = (next: CellValue, spot: Spot = active): boolean => {
    const refusal = refusalOf(book, sheet.name, spot, next);
    onMessage(refusal ? say(refusal.key, refusal.values) : '');
    return refusal !== undefined;
  };
  const put = (next: CellValue): boolean => {
    if (refuse(next)) return false;
    setDraft(undefined);
    setListOpen(false);
    if (JSON.stringify(next) !== JSON.stringify(value))
      book.fill(sheet.name, active.row, active.column, [[next]]);
    return true;
  };
  const commit = () => draft === undefined || put(typedValue(draft.text, look.format));
  const edit = () => {
    if (!refuse(null)) setDraft({ text: editText(value, look.format), typed: false });
  };
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) edit();
    isFirst.current = false;
    // Only a new wish opens it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [opens]);
  useGrowing(field, draft?.text);
  const end = {
    row: sheet.rows.length - 1,
    column: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0) - 1,
  };
  const doings: Doings = {
    cursor,
    ground: {
      ...{ rows: geometry.rows, columns: geometry.columns, page: props.page, end },
      at: (row, column) => sheet.rows[row]?.[column] ?? null,
      isShown: (column) => geometry.widthOf(column) > 0,
    },
    isEditing: draft !== undefined,
    isTyped: draft?.typed ?? false,
    move(to, reach) {
      onMessage('');
      move(to, reach);
    },
    ...{ edit, commit },
    cancel() {
      setDraft(undefined);
      setListOpen(false);
      onMessage('');
    },
    breakLine: () => insertAtCaret(field.current, '\n', (text) => setDraft({ text, typed: false })),
    clear() {
      if (!refuse(null))
        clearedArea(area, end).forEach(({ top, left, cells }) => book.fill(sheet.name, top, left, cells));
    },
    undo: () => book.undo(),
    redo: () => book.redo(),
    openMenu: () => (choices.length > 0 ? setListOpen(true) : void props.openMenu()),
    openRows: props.openRows,
    turnSheet: props.turnSheet,
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (draft !== undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const cells = pastedCells(
      event.clipboardData.getData('text/plain'),
      area,
      (row, column) => drawing.lookAt(row, column).format,
    );
    if (cells.length === 0 || refuse(null)) return;
    book.fill(sheet.name, area.top, area.left, cells);
    move(active, { row: area.top + cells.length - 1, column: area.left + (cells[0]?.length ?? 1) - 1 });
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (draft !== undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copiedText(sheet, area, geometry.rows, drawing));
    if (event.type === 'cut') doings.clear();
  };
  const rect = rectOf(active);
  return (
    <>
      <textarea
        ref={field}
        className={draft === undefined ? 'g-field' : 'g-field g-open'}
        style={{
          left: rect.left,
          top: rect.top,
          minWidth: rect.width,
          minHeight: rect.height,
          ...(draft === undefined && { width: 1, height: 1 }),
        }}
        rows={1}
        aria-label={draft === undefined ? props.spoken : say('grid.editing', { at: props.spoken })}
        aria-description={say('grid.help')}
        spellCheck={false}
        autoComplete="off"
        value={draft?.text ?? ''}
        onChange={({ target }) => {
          if (draft === undefined && refuse(null)) return;
          setDraft({ text: target.value, typed: draft?.typed ?? true });
        }}
        onKeyDown={(event) => {
          if (!isListOpen) onKey(event, doings);
        }}
        onBlur={() => draft !== undefined && !isListOpen && !commit() && doings.cancel()}
        {...{ onPaste, onCopy, onCut: onCopy }}
      />
      {choices.length > 0 && draft === undefined && (
        <button
          type="button"
          tabIndex={-1}
          className="g-pick"
          style={{ left: rect.left + rect.width, top: rect.top, height: Math.min(rect.height, 24) }}
          aria-label={say('grid.pick')}
          aria-expanded={isListOpen}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => setListOpen(!isListOpen)}
        />
      )}
      {isListOpen && (
        <ChoiceList
          choices={choices}
          chosen={editText(value, look.format)}
          rect={rect}
          label={say('grid.choices')}
          field={field}
          onChoose={(choice) => {
            if (put(typedValue(choice, look.format))) field.current?.focus({ preventScroll: true });
          }}
          onClose={() => setListOpen(false)}
        />
      )}
    </>
  );
}

/** As high and wide as what is typed. */
function useGrowing(field: RefObject<HTMLTextAreaElement | null>, text: string | undefined): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || text === undefined) return;
    element.style.width = 'auto';
    element.style.height = 'auto';
    const longest = Math.max(0, ...text.split('\n').map((line) => line.length));
    element.style.width = `${Math.min(480, longest * 8 + 24)}px`;
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [field, text]);
}

function insertAtCaret(
  element: HTMLTextAreaElement | null,
  sign: string,
  take: (text: string) => void,
): void {
  if (!element) return;
  element.setRangeText(sign, element.selectionStart, element.selectionEnd, 'end');
  take(element.value);
}
