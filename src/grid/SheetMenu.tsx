import { useEffect, useRef, useState, type JSX } from 'react';
import { isSheetName } from '../core/workbook/index.ts';
import type { GridBook, SayGrid } from './model.ts';

interface SheetMenuProps {
  book: GridBook;
  sheet: string;
  /** The last sheet that is in sight cannot go. */
  isOnly: boolean;
  onClose(): void;
  say: SayGrid;
}

/** What can be done with a whole sheet: call it otherwise, or let it go after being asked. */
export function SheetMenu({ book, sheet, isOnly, onClose, say }: SheetMenuProps): JSX.Element {
  const [asks, setAsks] = useState(false);
  const [refusal, setRefusal] = useState('');
  const rename = (name: string): void => {
    const wanted = name.trim().normalize('NFC');
    const isTaken = book.standing().sheets.some((one) => one.name !== sheet && sameName(one.name, wanted));
    if (!isSheetName(wanted)) return setRefusal(say('grid.sheet.bad-name'));
    if (isTaken) return setRefusal(say('grid.sheet.taken', { name: wanted }));
    if (wanted !== sheet) book.nameSheet(sheet, wanted);
    onClose();
  };
  const drop = (): void => {
    if (isOnly) return setRefusal(say('grid.sheet.only'));
    if (!asks) return setAsks(true);
    book.dropSheet(sheet);
    onClose();
  };
  return (
    <div
      role="dialog"
      aria-label={say('grid.sheet', { sheet })}
      className="g-menu g-sheet-menu"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <NameForm {...{ sheet, say }} onName={rename} />
      {asks && <p>{say('grid.sheet.ask', { sheet })}</p>}
      <button type="button" className={asks ? 'p-danger' : ''} onClick={drop}>
        {say(asks ? 'grid.sheet.yes' : 'grid.sheet.delete')}
      </button>
      <p role="alert">{refusal}</p>
      <button type="button" onClick={onClose}>
        {say('grid.close')}
      </button>
    </div>
  );
}

interface NameFormProps {
  sheet: string;
  onName(name: string): void;
  say: SayGrid;
}

function NameForm({ sheet, onName, say }: NameFormProps): JSX.Element {
  const [name, setName] = useState(sheet);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => void field.current?.select(), []);
  return (
    <form
      className="g-buttons"
      onSubmit={(event) => {
        event.preventDefault();
        onName(name);
      }}
    >
      <label>
        {say('grid.sheet.name')}{' '}
        <input ref={field} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit">{say('grid.sheet.rename')}</button>
    </form>
  );
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
