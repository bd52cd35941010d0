import type { SourceDocument } from '../../../src/core/table/index.ts';

/** The document as text again: a line a paragraph or row, cells parted by tabs. */
export function textOf({ blocks }: SourceDocument): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.text]
        : block.rows.map(({ cells }) => cells.map(({ text }) => text).join('\t')),
    )
    .join('\n');
}
