import type { Outcome } from '../core/outcome/index.ts';
import type { SourceDocument } from '../core/table/index.ts';
import type { Snapshot } from '../core/workbook/index.ts';

/** A document as it was chosen, dropped or piped in. */
export interface DocumentFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * What commands need from outside; the edges build it. Heavy readers and writers stay behind these functions, in
 * chunks or workers of their own.
 */
export interface Ports {
  /** @throws DocumentError */
  readDocument(file: DocumentFile): Promise<Outcome<SourceDocument>>;
  /** The sheets of a file that is a workbook; undefined for a file of another kind. @throws DocumentError */
  readWorkbook(file: DocumentFile): Promise<Snapshot | undefined>;
  /** ISO day; core never asks a clock. */
  today(): string;
}
