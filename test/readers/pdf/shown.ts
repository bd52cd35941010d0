import type { Outcome } from '../../../src/core/outcome/index.ts';
import type { SourceDocument } from '../../../src/core/table/index.ts';

/** Paragraphs as they are; tables as rows of "text" or, where merged, "text [columns x rows]"; "—" where a page ended. */
export const shown = ({ value }: Outcome<SourceDocument>): (string | string[][])[] =>
  value.blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) => [
          ...(row.afterBreak ? ['—'] : []),
          ...row.cells.map(({ text, colSpan = 1, rowSpan = 1 }) =>
            colSpan * rowSpan > 1 ? `${text} [${colSpan}x${rowSpan}]` : text,
          ),
        ]),
  );

export const codesOf = ({ notes }: Outcome<SourceDocument>): string[] => notes.map(({ code }) => code);
