import type { Note } from '../../src/core/outcome/index.ts';
import type { Plan, Task } from '../../src/core/plan/index.ts';
import { readCode, type SourceDocument, splitLeadingCode } from '../../src/core/table/index.ts';
import { cleanText } from '../../src/core/text/index.ts';

/**
 * Every line of a cell or paragraph that the plan and its notes hold less often than the source; empty when nothing
 * is lost. Only what was read counts: a body named in `units` proves nothing of the cell it was named in. Compared
 * without blanks, since cleaning folds them.
 */
export function lostTexts(document: SourceDocument, plan: Plan): string[] {
  const lines = document.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? linesOf(block.text)
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.text))),
  );
  const kept = [...textsOf(plan), ...plan.notes.flatMap(keptByNote)].flatMap(linesOf);
  const source = tally(lines);
  const held = tally(kept);
  return [...new Set(lines)].filter((line) => !isHeld(line, source, held));
}

const linesOf = (text: string) => cleanText(text).split('\n').filter(Boolean);
const bare = (text: string) => text.replace(/\s/gu, '');

interface Tally {
  whole: string;
  codes: Map<string, number>;
}

function tally(lines: readonly string[]): Tally {
  const codes = new Map<string, number>();
  for (const line of lines) {
    const { written } = readCode(line);
    codes.set(written, (codes.get(written) ?? 0) + 1);
  }
  return { whole: lines.map(bare).join('\u0001'), codes };
}

/** A number is held as a text of its own ("1" is in every year), any other line also inside a longer one. */
function isHeld(line: string, source: Tally, held: Tally): boolean {
  const code = readCode(line);
  if (code.written !== '' && code.style !== 'none')
    return (held.codes.get(code.written) ?? 0) >= (source.codes.get(code.written) ?? 0);
  if (count(held.whole, bare(line)) >= count(source.whole, bare(line))) return true;
  const split = splitLeadingCode(line);
  // "I. A" stands also inside "II. A", of which only the title may be held.
  return (
    split !== null &&
    (held.codes.has(split.code.written) || held.whole.includes(bare(line))) &&
    count(held.whole, bare(split.rest)) >= count(source.whole, bare(split.rest))
  );
}

const count = (whole: string, part: string) => whole.split(part).length - 1;

/** What the plan took over from the source, each text once; what a merged cell lends to a row is none of its own. */
function textsOf({ appendices, body, otherTables }: Plan): string[] {
  const shown = [
    ...appendices.flatMap((appendix) => [
      appendix.heading,
      ...appendix.columns.map(({ header }) => header),
      ...appendix.groups.flatMap(({ code, title }) => [code, title]),
      ...appendix.tasks.flatMap(textsOfTask),
    ]),
    ...body.items.map(({ text }) => text),
    ...otherTables.flatMap(({ title, rows }) => [title, ...rows.flat()]),
  ];
  return shown.filter((text) => text !== undefined);
}

function textsOfTask(task: Task): (string | undefined)[] {
  const { code, title, lead, implementer, coordinator, product, legalBasis, funding, note, other } = task;
  const deadline = task.inheritedDeadline ? undefined : task.deadlineText;
  const fields = [code, title, lead, implementer, coordinator, deadline, product, legalBasis, funding, note];
  return [...fields, ...Object.values(other)];
}

/** Notes of these say what became of texts that the plan itself holds. */
const OF_KEPT_TEXTS = new Set([
  ...['row-joined', 'cell-joined', 'paragraph-joined', 'deadline-inherited', 'glued-row', 'row-shifted'],
]);

/** The texts a note keeps stand in “…”, cells parted by " | "; of a ditto only the mark itself is kept there. */
function keptByNote({ code, text }: Note): string[] {
  if (OF_KEPT_TEXTS.has(code)) return [];
  const quoted = code === 'ditto' ? /“([^”]*)”/u.exec(text)?.[1] : /“([^]*)”/u.exec(text)?.[1];
  return quoted === undefined ? [text] : quoted.split(' | ');
}
