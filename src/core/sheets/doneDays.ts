import type { DoneOccurrence } from '../progress/index.ts';
import { dayInWords } from '../workbook/index.ts';
import { type Codec, dayOfCell, phrased } from './codecs.ts';

const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`;
const ONE = new RegExp(`^(?<last>${DAY})(?:\\s*\\(?\\s*xong\\s+(?<doneOn>${DAY})\\s*\\)?)?$`, 'iu');

/**
 * The days of what comes again and again that were met, with the day of it: "31/03/2026 (xong 30/03/2026);
 * 30/06/2026 (xong 01/07/2026)". A person may type the day alone: then it was done in time.
 */
export const doneDays: Codec<DoneOccurrence[]> = phrased(
  (all) => all.map(({ last, doneOn }) => `${dayInWords(last)} (xong ${dayInWords(doneOn)})`).join('; '),
  (shown) => {
    const found = shown
      .split(/[;,\n]/u)
      .map((part) => part.trim())
      .filter(Boolean)
      .map(oneOf);
    return found.every((one) => one !== undefined) ? found : undefined;
  },
);

function oneOf(part: string): DoneOccurrence | undefined {
  const groups = ONE.exec(part)?.groups;
  const last = dayOfCell(groups?.['last'] ?? '');
  const doneOn = dayOfCell(groups?.['doneOn'] ?? groups?.['last'] ?? '');
  return last === undefined || doneOn === undefined ? undefined : { last, doneOn };
}

/** The list with one more day met, or met on another day; in their order. */
export const withDoneDay = (all: readonly DoneOccurrence[], done: DoneOccurrence): DoneOccurrence[] =>
  [...all.filter(({ last }) => last !== done.last), done].sort((a, b) => (a.last < b.last ? -1 : 1));
