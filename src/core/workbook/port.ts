import type { Area } from './area.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { CellValue, NameModel, SheetModel, SheetSnapshot, Snapshot } from './model.ts';

/**
 * One change to a workbook, as data. `expects` is what the writer saw there: where the sheet says something else by
 * now, the whole batch waits (WorkbookError "changed"), so that nobody's edit is overwritten unseen.
 */
export type Edit =
  /** Adds the sheet, or puts it in the place of the one of that name. `at`: the place of a new one; absent: the last. */
  | { kind: 'put-sheet'; sheet: SheetModel; at?: number; expects?: SheetSnapshot | Fingerprint }
  | { kind: 'drop-sheet'; name: string; expects?: SheetSnapshot | Fingerprint }
  /** Values and formulas only; formats stay. The values of one edit are written together: a cut leaves all or none. */
  | {
      kind: 'put-cells';
      sheet: string;
      top: number;
      left: number;
      cells: CellValue[][];
      expects?: CellValue[][];
    }
  | { kind: 'put-name'; name: NameModel }
  | { kind: 'drop-name'; name: string };

/** A journal: what is written before the edits (the intention) and behind them (that it was done). */
export interface Alongside {
  /** The one sheet it writes to. */
  sheet: string;
  /** Told the way back and the sheet as it stands; what it gives is written in the same go. */
  edits(
    inverse: readonly Edit[],
    standing: SheetSnapshot | undefined,
  ): Promise<{ before: readonly Edit[]; after: readonly Edit[] }>;
}

/** What a person, a co-author or a formula changed; never the host's own writes. */
export interface SheetChange {
  sheet: string;
  /** Absent when the host does not know what of the sheet changed. */
  area?: Area;
  /** A co-author, not the person at this pane. */
  remote: boolean;
}

/** What is selected, with its merged areas: the way of a plan that already stands in a sheet. */
export interface RangeSnapshot {
  sheet: string;
  area: Area;
  rows: CellValue[][];
  /** In the coordinates of the sheet. */
  merges: Area[];
}

/**
 * A workbook that is open somewhere: in Excel, in the page, in memory. One contract
 * (test/support/workbookContract.ts) proves every host.
 */
export interface Workbook {
  /** The named sheets, those that are there; without names all of them. @throws WorkbookError */
  read(sheets?: readonly string[]): Promise<Snapshot>;
  /** A range for importing; without an area the used range of the sheet, without a sheet the selection. */
  readRange(from?: { sheet: string; area?: Area }): Promise<RangeSnapshot>;
  /**
   * All edits or none. Resolves to the edits that take them back, in order; those expect what was written now.
   * `alongside` is told them before anything is written. @throws WorkbookError
   */
  apply(edits: readonly Edit[], alongside?: Alongside): Promise<Edit[]>;
  /** Goes to the cells and selects them. @throws WorkbookError */
  reveal(sheet: string, area: Area): Promise<void>;
  /** Calls `listener` after each change that is not the host's own; returns what ends it. */
  watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
}
