import type { Plan } from '../../src/core/plan/index.ts';
import { readCode, type SourceDocument, splitLeadingCode } from '../../src/core/table/index.ts';
import { cleanText } from '../../src/core/text/index.ts';

/**
 * Every non-blank line of every cell and paragraph that is neither in the plan nor in a note; empty when nothing is
 * lost. Compared without blanks, since cleaning folds them.
 */
export function lostTexts(document: SourceDocument, plan: Plan): string[] {
  const kept = bare(allStrings(plan).join('\u0001'));
  const lines = document.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? linesOf(block.text)
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.text))),
  );
  return lines.filter((line) => !isKept(line, kept));
}

const linesOf = (text: string) => cleanText(text).split('\n').filter(Boolean);
const bare = (text: string) => text.replace(/[^\S\u0001]/gu, '');

function isKept(line: string, kept: string): boolean {
  if (kept.includes(bare(line))) return true;
  const code = readCode(line);
  if (code.written !== '' && code.style !== 'none') return kept.includes(bare(code.written));
  const split = splitLeadingCode(line);
  return split !== null && kept.includes(bare(split.rest)) && kept.includes(bare(split.code.written));
}

function allStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(allStrings);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...allStrings(inner)]);
}
