import type { Ports } from '../../app/index.ts';
import { readDocument, readWorkbook } from '../documents.ts';

/** The machine under the command. */
export const nodePorts: Ports = {
  readDocument,
  readWorkbook,
  today: () => localDay(new Date()),
};

/** The day where the person sits: toISOString would still give yesterday until seven in the morning in Hà Nội. */
function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
