import type { BookContent } from '../../../core/workbook/index.ts';
import type { OpenedBook } from '../../package/index.ts';
import type { BookStep } from '../bookStep.ts';

/** A workbook that is kept on this computer, by what the list of them says. */
export interface KeptHead {
  id: string;
  name: string;
  /** When it was last changed, in milliseconds. */
  at: number;
  /** The tab that works in it. */
  owner: string;
}

/** A workbook whole: the file it was opened from, how that draws its sheets, what stands in it now. */
export interface KeptBook {
  content: BookContent;
  original?: Uint8Array;
  drawn: OpenedBook['drawn'];
  hidden: string[];
}

/** full: no room left; closed: the browser keeps nothing for this page; elsewhere: another tab works in it by now. */
export type KeepErrorCode = 'full' | 'closed' | 'elsewhere';

export class KeepError extends Error {
  override readonly name = 'KeepError';
  constructor(readonly code: KeepErrorCode) {
    super(code);
  }
}

/** Where workbooks are kept. Every way can fail with a KeepError; what was kept before stays then. */
export interface Keep {
  list(): Promise<KeptHead[]>;
  put(head: KeptHead, book: KeptBook): Promise<void>;
  /** Takes a workbook over for a tab; undefined: there is none of that id. */
  take(id: string, owner: string): Promise<{ head: KeptHead; book: KeptBook } | undefined>;
  /** Steps behind those that are kept already. */
  append(head: KeptHead, steps: readonly BookStep[]): Promise<void>;
  clear(): Promise<void>;
}
