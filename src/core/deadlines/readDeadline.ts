import { oneLine } from '../text/index.ts';
import type { Deadline } from './model.ts';
import { figuresForWords } from './numbers.ts';
import { assemble } from './refine/assemble.ts';
import { gatherFacts } from './refine/facts.ts';
import { groupElements } from './refine/groups.ts';
import { scan } from './scan.ts';
import { makeSource } from './source.ts';

/** Blank, dashes and dots: the office wrote that there is nothing to write. */
const BLANK = /^[-–—\s.…_/]*$/u;

/**
 * "Trước ngày 25/2/2022" → { kind: 'due', due: '2022-02-25', bound: 'exclusive', lastDay: '2022-02-24', … }
 *
 * `year` is the plan's, for dates that name none. What no pattern owns is `unread` with the whole text: never guessed.
 */
export function readDeadline(text: string, { year }: { year?: number | undefined }): Deadline {
  const line = oneLine(text);
  if (BLANK.test(line)) return { kind: 'none' };
  let mismatch = false;
  const source = figuresForWords(makeSource(text), () => (mismatch = true));
  const tokens = groupElements(scan(source));
  const read = assemble(source, tokens, gatherFacts(tokens, year)) ?? { kind: 'unread', note: line };
  return mismatch ? { ...read, issues: [...(read.issues ?? []), 'number-word-mismatch'] } : read;
}
