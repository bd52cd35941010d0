import type { KeyboardEvent } from 'react';
import { type Ground, MOVES } from './moves.ts';
import type { Cursor } from './useCursor.ts';
import type { Spot } from './model.ts';

/** What keys do at the grid; the grid has each. */
export interface Doings {
  cursor: Cursor;
  ground: Ground;
  isEditing: boolean;
  /** Typing began over the cell, so that arrows end it. */
  isTyped: boolean;
  move(active: Spot, reach?: Spot): void;
  edit(): void;
  /** False: refused, the editor stays open. */
  commit(): boolean;
  cancel(): void;
  breakLine(): void;
  clear(): void;
  undo(): void;
  redo(): void;
  openMenu(): void;
  /** What can be done with rows and columns. */
  openRows(): void;
  turnSheet(by: number): void;
}

/** Takes a key as Excel does; those that it does not know go on to the field or the page. */
export function onKey(event: KeyboardEvent<HTMLTextAreaElement>, doings: Doings): void {
  // Vietnamese is typed with several keys a letter: while one is being made, keys belong to it.
  if (event.nativeEvent.isComposing) return;
  const act = doings.isEditing ? whileEditing(event, doings) : whileMoving(event, doings);
  if (!act) return;
  event.preventDefault();
  act();
}

type Act = (() => void) | undefined;
type Key = KeyboardEvent<HTMLTextAreaElement>;

function whileEditing({ key, altKey, shiftKey }: Key, doings: Doings): Act {
  const then = (name: string) => () => {
    if (doings.commit()) step(name, doings);
  };
  if (key === 'Enter') return altKey ? doings.breakLine : then(shiftKey ? 'ArrowUp' : 'ArrowDown');
  if (key === 'Tab') return then(shiftKey ? 'ArrowLeft' : 'ArrowRight');
  if (key === 'Escape') return doings.cancel;
  if (key === 'ArrowDown' && altKey) return doings.openMenu;
  return doings.isTyped && key.startsWith('Arrow') ? then(key) : undefined;
}

function step(name: string, { cursor, ground, move }: Doings): void {
  const next = MOVES.get(name)?.(cursor.active, ground);
  if (next) move(next);
}

function whileMoving({ key, ctrlKey, metaKey, altKey, shiftKey }: Key, doings: Doings): Act {
  const isCtrl = ctrlKey || metaKey;
  if (altKey) return key === 'ArrowDown' ? doings.openMenu : undefined;
  const by = COMMANDS.get((isCtrl ? 'Ctrl+' : '') + (key.length === 1 ? key.toLowerCase() : key));
  if (by) return () => by(doings, shiftKey);
  const move = MOVES.get((isCtrl ? 'Ctrl+' : '') + key);
  if (!move) return undefined;
  const { cursor, ground } = doings;
  return shiftKey
    ? () => doings.move(cursor.active, move(cursor.reach, ground))
    : () => doings.move(move(cursor.active, ground));
}

/** Tab is not among them: it leaves the grid, so that nobody is caught in it. */
const COMMANDS: ReadonlyMap<string, (doings: Doings, shift: boolean) => void> = new Map([
  ['Enter', (doings: Doings, shift: boolean) => step(shift ? 'ArrowUp' : 'ArrowDown', doings)],
  ['ContextMenu', (doings: Doings) => doings.openRows()],
  ['F10', (doings: Doings, shift: boolean) => shift && doings.openRows()],
  ['F2', (doings: Doings) => doings.edit()],
  ['Delete', (doings: Doings) => doings.clear()],
  ['Backspace', (doings: Doings) => doings.clear()],
  ['Ctrl+z', (doings: Doings, shift: boolean) => (shift ? doings.redo() : doings.undo())],
  ['Ctrl+y', (doings: Doings) => doings.redo()],
  ['Ctrl+PageUp', (doings: Doings) => doings.turnSheet(-1)],
  ['Ctrl+PageDown', (doings: Doings) => doings.turnSheet(1)],
  [
    'Ctrl+a',
    ({ move, ground }: Doings) =>
      move(
        { row: 0, column: 0 },
        { row: Math.max(0, ground.end.row), column: Math.max(0, ground.end.column) },
      ),
  ],
]);
