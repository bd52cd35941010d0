import type { Workbook, WorkbookModel } from '../core/workbook/index.ts';
import type { History } from './history.ts';
import type { DocumentFile } from './ports.ts';
import type { Work } from './work/model.ts';

/** What the commands of the pane need: an open workbook, and somebody who does the heavy work elsewhere. */
export interface BookPorts {
  workbook: Workbook;
  history: History;
  work: Work;
  /** ISO day. */
  today(): string;
  /** The sample plan that comes along. */
  sample(): Promise<DocumentFile>;
  /** Opens a workbook beside this one; absent where the host cannot. */
  openNew?(workbook: WorkbookModel): Promise<void>;
}
