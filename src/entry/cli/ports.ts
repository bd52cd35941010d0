import type { Ports } from '../../app/index.ts';
import { readDocument, readWorkbook } from '../documents.ts';
import { localDay } from '../localDay.ts';

/** The machine under the command. */
export const nodePorts: Ports = {
  readDocument,
  readWorkbook,
  today: () => localDay(),
};
