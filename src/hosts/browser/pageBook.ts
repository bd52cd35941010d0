import {
  type Area,
  type BookContent,
  type CellValue,
  dayOfSerial,
  type DayValue,
  drawingOf,
  type FormulaValue,
  isFormula,
  keyOf,
  portOver,
  type SheetChange,
  type SheetDrawing,
  type SheetLook,
  type SheetSnapshot,
  type Workbook,
} from '../../core/workbook/index.ts';
import { withFollowing } from './following.ts';
import { keptOf, movesOf } from '../package/index.ts';
import type { BookStep } from './bookStep.ts';
import { sheetOf } from './inBook.ts';
import { movedDrawing } from './movedDrawing.ts';
import { type RowRefusal, rowRefusal } from './rowSteps.ts';
import { backFrom, withSteps } from './steps.ts';

/** A result that was counted: of a formula, at a cell. */
export interface Counted {
  sheet: string;
  row: number;
  column: number;
  result: string | number;
}

export interface Selection {
  sheet: string;
  area?: Area;
}

/** The workbook of the page: the port for the commands, and what the grid and its person need. */
export interface PageBook extends Workbook {
  /** What stands there now; nobody changes it, each change puts another in its place. */
  standing(): BookContent;
  drawing(sheet: string): SheetDrawing;
  selection(): Selection;
  select(sheet: string, area?: Area): void;
  /** A person fills cells; tables grow and columns get names as in Excel. `remote`: somebody else. */
  fill(sheet: string, top: number, left: number, cells: CellValue[][], remote?: boolean): void;
  /** An empty sheet behind the others. */
  addSheet(name: string): void;
  nameSheet(sheet: string, name: string): void;
  /** With the names that stand for its cells. */
  dropSheet(sheet: string): void;
  /** Rows come in before `at`, or go from it on (count < 0); told why not, nothing was done. */
  moveRows(sheet: string, at: number, count: number): RowRefusal | undefined;
  /** Width in characters, as Excel counts. */
  sizeColumn(sheet: string, column: number, width: number): void;
  /** Takes back what the person did last at the grid, and does it again; commands have Hoàn tác of their own. */
  undo(): void;
  redo(): void;
  /** Results of formulas: no change that anybody made. */
  count(results: readonly Counted[]): void;
  /** Calls `listener` after every change of content or selection; the result ends it. */
  subscribe(listener: () => void): () => void;
  /** Told every step that was taken, in order, for whoever keeps them. */
  onSteps(listener: (steps: readonly BookStep[]) => void): void;
}

export interface FirstBook {
  content: BookContent;
  /** Of sheets that lie in an opened file, by their key. */
  drawings?: ReadonlyMap<string, SheetDrawing>;
}

// One state and its ways, each short: apart they would pass it between them.
// eslint-disable-next-line max-lines-per-function
export function pageBook({ content: first, drawings = new Map() }: FirstBook): PageBook {
  let content = first;
  let selection: Selection = { sheet: first.sheets[0]?.name ?? '' };
  const [done, undone]: [BookStep[][], BookStep[][]] = [[], []];
  const listeners = new Set<() => void>();
  const watchers = new Set<(change: SheetChange) => void>();
  let keep: (steps: readonly BookStep[]) => void = () => undefined;
  const drawn = new WeakMap<SheetSnapshot, SheetDrawing>();
  /** By look, which stays the same while cells change: rules of colours are known again by what they are. */
  const shaped = new WeakMap<SheetLook, SheetDrawing>();
  const moved = (kept: SheetDrawing, { name, look }: SheetSnapshot): SheetDrawing => {
    const moves = movesOf({ ...(look && { look }) });
    if (!look || moves.length === 0) return kept;
    const known = shaped.get(look) ?? movedDrawing(kept, name, moves);
    shaped.set(look, known);
    return known;
  };
  const tell = () => listeners.forEach((listener) => listener());
  const select = (sheet: string, area?: Area) => {
    selection = { sheet, ...(area && { area }) };
    tell();
  };
  const take = (next: BookContent, steps: readonly BookStep[]) => {
    content = next;
    if (!isThere(content, selection.sheet)) selection = { sheet: content.sheets[0]?.name ?? '' };
    keep(steps);
    tell();
  };
  const drawing = (name: string): SheetDrawing => {
    const sheet = sheetOf(content, name);
    const known = drawn.get(sheet);
    if (known) return known;
    const kept = drawings.get(keptOf(sheet) ?? '');
    const made = kept ? keptDrawing(moved(kept, sheet), sheet) : drawingOf(sheet);
    drawn.set(sheet, made);
    return made;
  };
  const step = (steps: readonly BookStep[], to: BookStep[][], remote = false) => {
    const back = backFrom(content, steps);
    take(withSteps(content, steps), steps);
    to.push(back);
    for (const one of steps) {
      if (one.kind !== 'put-cells') continue;
      const change = { sheet: sheetOf(content, one.sheet).name, area: areaOf(one), remote };
      watchers.forEach((listener) => listener(change));
    }
  };
  /** What a person does at the grid; what was taken back before is not done again on top of it. */
  const act = (steps: readonly BookStep[], remote?: boolean) => {
    undone.length = 0;
    step(steps, done, remote);
  };
  const travel = (from: BookStep[][], to: BookStep[][]) => {
    const steps = from.pop();
    if (steps && steps.every((one) => !('sheet' in one) || isThere(content, one.sheet))) step(steps, to);
  };
  return {
    ...portOver({
      content: () => content,
      take(next, edits) {
        forgetDrawnOver([done, undone], edits);
        take(next, edits);
      },
      selection: () => selection,
      select,
      watchers,
      merges: (name) => drawing(name).merges,
    }),
    standing: () => content,
    drawing,
    selection: () => selection,
    select,
    fill(sheet, top, left, cells, remote) {
      act(withFollowing(content, { kind: 'put-cells', sheet, top, left, cells }), remote);
    },
    addSheet(name) {
      act([{ kind: 'put-sheet', sheet: emptySheet(name) }]);
      select(name);
    },
    nameSheet(sheet, name) {
      act([{ kind: 'name-sheet', sheet, name }]);
      select(name);
    },
    dropSheet(sheet) {
      const names = content.names.filter((one) => keyOf(one.sheet) === keyOf(sheet));
      const drops = names.map(({ name }): BookStep => ({ kind: 'drop-name', name }));
      act([...drops, { kind: 'drop-sheet', name: sheet }]);
    },
    moveRows(sheet, at, count) {
      const refusal = rowRefusal(sheetOf(content, sheet), { at, count }, drawing(sheet));
      if (refusal) return refusal;
      act([{ kind: 'move-rows', sheet, at, count }]);
      return undefined;
    },
    sizeColumn(sheet, column, width) {
      act([{ kind: 'size-column', sheet, column, width }]);
    },
    undo: () => travel(done, undone),
    redo: () => travel(undone, done),
    count(results) {
      const next = withResults(content, results);
      if (next === content) return;
      content = next;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onSteps: (listener) => void (keep = listener),
  };
}

/** A sheet of nothing, as a new workbook begins with. */
export const emptySheet = (name: string) => ({
  ...{ name, columns: [], rows: [], tables: [], validations: [], conditionalFormats: [] },
  print: { orientation: 'portrait' as const },
});

/** A command that draws a sheet anew ends the taking back of rows there: they would come and go in other places. */
function forgetDrawnOver(lists: readonly BookStep[][][], edits: readonly BookStep[]): void {
  for (const edit of edits) {
    if (edit.kind !== 'put-sheet' && edit.kind !== 'drop-sheet') continue;
    const key = keyOf(edit.kind === 'put-sheet' ? edit.sheet.name : edit.name);
    const isOf = (step: BookStep) =>
      'sheet' in step && typeof step.sheet === 'string' && keyOf(step.sheet) === key;
    if (!lists.flat(2).some((step) => step.kind === 'move-rows' && isOf(step))) continue;
    for (const list of lists) list.splice(0, list.length, ...list.filter((steps) => !steps.some(isOf)));
  }
}

const isThere = ({ sheets }: BookContent, name: unknown) =>
  typeof name !== 'string' || sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

const areaOf = ({ top, left, cells }: Extract<BookStep, { kind: 'put-cells' }>): Area => ({
  ...{ top, left, bottom: top + cells.length - 1 },
  right: left + Math.max(1, ...cells.map((row) => row.length)) - 1,
});

/** Rows that a table has grown by look as its last row did in the file. */
function keptDrawing(kept: SheetDrawing, { look }: SheetSnapshot): SheetDrawing {
  const lists = kept.validations.filter(({ list }) => list && 'area' in list);
  const widths = look?.columns.map(({ width }) => width) ?? kept.widths;
  return { ...kept, widths, validations: [...(look?.validations ?? []), ...lists] };
}

/** Only formulas that still stand there; a content that says the same already stays the very same. */
function withResults(content: BookContent, results: readonly Counted[]): BookContent {
  const bySheet = new Map<string, Counted[]>();
  for (const one of results) bySheet.set(one.sheet, [...(bySheet.get(one.sheet) ?? []), one]);
  let changed = false;
  const sheets = content.sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    if (!own) return sheet;
    const rows = [...sheet.rows];
    for (const { row, column, result } of own) {
      const cell = rows[row]?.[column];
      if (!isFormula(cell)) continue;
      const next = asBefore(cell.result, result);
      if (JSON.stringify(next) === JSON.stringify(cell.result)) continue;
      rows[row] = (rows[row] as CellValue[]).with(column, { ...cell, result: next });
      changed = true;
    }
    return { ...sheet, rows };
  });
  return changed ? { ...content, sheets } : content;
}

/** A day stays a day: whoever counts gives its number. */
function asBefore(before: FormulaValue['result'], result: string | number): string | number | DayValue {
  const day = typeof before === 'object' && typeof result === 'number' ? dayOfSerial(result) : undefined;
  return day === undefined ? result : { day };
}
