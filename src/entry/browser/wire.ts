import type { Failure } from '../../app/index.ts';
import type { BookContent } from '../../core/workbook/index.ts';
import type { Count, CountOrder } from '../../hosts/browser/index.ts';
import type { Loss, OpenedBook } from '../../hosts/package/index.ts';

/** The jobs of the worker that opens and saves workbooks, each with what goes in and what comes out. */
export interface BookJobs {
  open: { in: { bytes: Uint8Array }; out: OpenedBook };
  save: { in: { content: BookContent; original: Uint8Array | undefined }; out: Uint8Array };
  losses: { in: { content: BookContent; original: Uint8Array }; out: Loss[] };
}
export type BookJob = keyof BookJobs;

export interface BookOrder {
  n: number;
  job: BookJob;
  input: BookJobs[BookJob]['in'];
}
export type BookAnswer = { n: number } & ({ output: BookJobs[BookJob]['out'] } | { failure: Failure });

/** What the worker that counts formulas is asked and answers. */
export interface CountQuestion {
  order: CountOrder;
}
export type CountAnswer = { output: Count } | { error: string };
