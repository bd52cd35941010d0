import type { Deadline } from './model.ts';
import { figuresForWords } from './numbers.ts';
import { assemble } from './refine/assemble.ts';
import { gatherFacts } from './refine/facts.ts';
import { groupElements } from './refine/groups.ts';
import { scan } from './scan.ts';
import { mendSlips } from './slips.ts';
import { makeSource, originalOf, type Source } from './source.ts';

/** Blank, dashes and dots: the office wrote that there is nothing to write. */
const BLANK = /^[-–—\s.…_/]*$/u;

/**
 * "Trước ngày 25/2/2022" → { kind: 'due', due: '2022-02-25', bound: 'exclusive', lastDay: '2022-02-24', … }
 *
 * `year` is the plan's, for dates that name none. What no pattern owns is `unread` with the whole text: never guessed.
 */
export function readDeadline(text: string, { year }: { year?: number | undefined }): Deadline {
  const written = makeSource(text);
  if (BLANK.test(written.text)) return { kind: 'none' };
  let mismatch = false;
  const source = figuresForWords(mendSlips(written), () => (mismatch = true));
  const tokens = groupElements(scan(source));
  const read = assemble(source, tokens, gatherFacts(tokens, year)) ?? unread(written);
  return mismatch ? { ...read, issues: [...(read.issues ?? []), 'number-word-mismatch'] } : read;
}

const unread = (source: Source): Deadline => ({
  kind: 'unread',
  note: originalOf(source, 0, source.text.length),
});
