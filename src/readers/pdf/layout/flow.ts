import { addPage, goesOn, type WholeTable, wholeOf } from './across.ts';
import { extent } from './extent.ts';
import { glued, paragraphsOf, type Room } from './join.ts';
import type { Page, PageLine } from './page.ts';

export type FlowBlock = { kind: 'paragraph'; text: string } | WholeTable;

/** The pages as one running text: paragraphs and tables that a page's end cut are whole again. */
export function flowOf(pages: readonly Page[]): FlowBlock[] {
  const room = roomOf(pages);
  const flow: FlowBlock[] = [];
  for (const page of pages) {
    let isFirst = true;
    for (const run of runsOf(page)) {
      const last = flow.at(-1);
      if (!Array.isArray(run)) {
        if (isFirst && last?.kind === 'table' && goesOn(run, last)) addPage(last, run);
        else flow.push(wholeOf(run));
      } else addParagraphs(flow, run, room, isFirst);
      isFirst = false;
    }
  }
  return flow;
}

/** Tables, and the lines between them together. */
function runsOf({ blocks }: Page) {
  const runs: (PageLine[] | Extract<Page['blocks'][number], { kind: 'table' }>)[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === 'table') runs.push(block);
    else if (Array.isArray(last)) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** From the leftmost to the rightmost of what stands on all pages. */
function roomOf(pages: readonly Page[]): Room {
  const ends = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'line' ? [block.left, block.right] : [block.xs[0] ?? 0, block.xs.at(-1) ?? 0],
    ),
  );
  const [left, right] = extent(ends);
  return { left, right };
}

function addParagraphs(flow: FlowBlock[], lines: readonly PageLine[], room: Room, afterBreak: boolean): void {
  const texts = paragraphsOf(lines, room).map(({ text }) => text);
  const last = flow.at(-1);
  const first = texts[0];
  if (afterBreak && last?.kind === 'paragraph' && first !== undefined && isCut(last.text, first)) {
    last.text = glued(last.text, first);
    texts.shift();
  }
  for (const text of texts) flow.push({ kind: 'paragraph', text });
}

/** A sentence that has not ended, and goes on in small letters. */
const isCut = (above: string, below: string) => !/[.;:!?…]["”)]?$/u.test(above) && /^\p{Ll}/u.test(below);
