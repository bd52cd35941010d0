import type { WorkTools } from '../app/index.ts';
import { readDocument, readWorkbook, writeWorkbook } from './documents.ts';
import { localDay } from './localDay.ts';
import { shippedFor } from './shippedUnits.ts';

/** What the heavy jobs need, in the worker as anywhere else. */
export const workTools: Omit<WorkTools, 'progress'> = {
  readDocument,
  readWorkbook,
  writeWorkbook,
  shippedFor: (day) => shippedFor(day ?? localDay()),
  today: () => localDay(),
};
