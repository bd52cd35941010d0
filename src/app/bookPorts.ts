import type { Workbook, WorkbookModel } from '../core/workbook/index.ts';
import type { History } from './history.ts';
import type { DocumentFile } from './ports.ts';
import type { Work } from './worker/model.ts';

/** What the commands of the pane need: an open workbook, and somebody who does the heavy work elsewhere. */
export interface BookPorts {
  workbook: Workbook;
  history: History;
  work: Work;
  /** ISO day. */
  today(): string;
  /** The sample plan that comes along. */
  sample(): Promise<DocumentFile>;
  /** Gives a file to the person, in the way that works here. */
  saveFile(file: DocumentFile): Promise<SavedBy>;
  /** Opens a workbook beside this one; absent where the host cannot. */
  openNew?(workbook: WorkbookModel): Promise<void>;
}

/**
 * How a file reached the person: saved by the engine; opened in a window of Excel; or not at all, where the engine saves
 * nothing (Excel on a Mac; excel.md, 13) — then what is text can be copied from the screen.
 */
export type SavedBy = 'saved' | 'opened' | 'unsaved';
