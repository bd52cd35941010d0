import type { Appendix, Plan } from '../plan/index.ts';
import { appendixTable } from './appendixTable.ts';
import { linesOf } from './headings.ts';
import type { DocBlock, DocLook, DocModel } from './model.ts';
import { withRoom } from './unissued.ts';

/** The annexes of a plan, each a section of its own on landscape pages. */
export function planDoc({ appendices }: Plan): DocModel {
  return {
    sections: appendices.map((appendix) => ({
      orientation: 'landscape',
      blocks: [...headingOf(appendix), appendixTable(appendix)],
    })),
  };
}

function headingOf(appendix: Appendix): DocBlock[] {
  const { label, title, attached } = linesOf(appendix);
  const all: [DocLook, string[]][] = [
    ['label', label],
    ['title', title],
    ['attached', attached.map(withRoom)],
  ];
  return all.flatMap(([look, lines]) => lines.map((text): DocBlock => ({ kind: 'paragraph', look, text })));
}
