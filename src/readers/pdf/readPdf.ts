import { DocumentError, type Note, type Outcome, tooLarge } from '../../core/outcome/index.ts';
import type { SourceDocument } from '../../core/table/index.ts';
import { append, say } from '../shared/index.ts';
import { blocksOf } from './blocks.ts';
import { flowOf } from './layout/flow.ts';
import { withoutMargins } from './layout/margins.ts';
import { layOut, type Page } from './layout/page.ts';
import { PDF_LIMITS } from './load/limits.ts';
import { eachPage, type PdfPage } from './load/open.ts';
import { draw } from './paint/draw.ts';
import type { PageContent } from './paint/model.ts';
import { upright } from './paint/upright.ts';

/**
 * Reads a PDF that has its text: paragraphs and tables in order. Cells come from the lines drawn around them, or from
 * how the text is aligned where none are drawn; what a page's end cut is put together.
 *
 * Errors (DocumentError): 'scanned-pdf' (pictures of pages, no letter), 'locked-pdf', 'broken-pdf', 'too-many-rows',
 * 'too-large' with the limit.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  limits = PDF_LIMITS,
): Promise<Outcome<SourceDocument>> {
  const pages: Page[] = [];
  const notes: Note[] = [];
  const blank: number[] = [];
  let letters = 0;
  await eachPage(
    bytes,
    async (page, pdfjs) => {
      const content = upright(await draw(page, pdfjs), page.view);
      letters += content.letters.length;
      if (letters > limits.letters) throw tooLarge('letters', limits.letters);
      const laidOut = layOut(content);
      pages.push(laidOut);
      if (laidOut.blocks.length === 0) blank.push(pages.length);
      append(notes, await asides(page, content, laidOut, file));
    },
    limits,
  );
  if (blank.length > MOST_BLANK * pages.length) throw new DocumentError('scanned-pdf');
  const inside = withoutMargins(pages, file);
  const document = blocksOf(flowOf(inside.pages), file);
  append(
    notes,
    blank.map((page) => say('page-without-text', String(page), { file })),
  );
  return { value: { file, blocks: document.value }, notes: [...document.notes, ...inside.notes, ...notes] };
}

/** A scan may bear a signature's stamp as text on its first page, so not all of its pages need be without. */
const MOST_BLANK = 0.6;

/** What is on a page and none of its running text. */
async function asides(
  page: PdfPage,
  { askew, hidden }: PageContent,
  { struck, marked }: Page,
  file: string,
): Promise<Note[]> {
  const remarks = (await page.getAnnotations()).map(({ contentsObj }) => contentsObj?.str?.trim() ?? '');
  return [
    ...askew.map((text) => say('askew-text', text, { file })),
    ...hidden.map((text) => say('hidden-text', text, { file })),
    ...struck.map((text) => say('struck-text', text, { file })),
    ...marked.map((text) => say('note-mark', text, { file })),
    ...remarks.filter(Boolean).map((text) => say('comment', text, { file })),
  ];
}
