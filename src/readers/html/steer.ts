import type { Saying } from '../shared/index.ts';
import { asideOf, isMuted } from './asides.ts';
import { ELEMENTS, type End, type Opening } from './elements.ts';
import type { Aside } from './flow.ts';
import { type Look, lookOf } from './look.ts';
import type { Page } from './page.ts';
import { isBlock, isCell } from './stack.ts';
import { type HtmlHandlers, tokenize } from './tokenize.ts';

/** Leads the tokens of a page into it: what is no running text aside, all else to where its element puts it. */
export function steer(page: Page): HtmlHandlers {
  let inMark = false;
  const handlers: HtmlHandlers = {
    open(name, attributes) {
      page.stack.prepare(name);
      const opening: Opening = { page, name, attributes, look: lookOf(attributes) };
      if (!VOID.has(name)) page.stack.open(name, start(opening));
      else if (!page.flow.aside) single(opening);
    },
    close(name) {
      if (name === 'br') page.flow.breakLine();
      page.stack.close(name);
      if (name === 'table') page.tables.closeLoose();
    },
    text(text) {
      if (!page.flow.aside && /[^\s\u00a0]/u.test(text)) page.tables.closeLoose();
      page.flow.write(text);
    },
    /** A comment is for programs, but for a list's number that was put into one. */
    comment(text) {
      const hidden = inMark ? undefined : LIST_COMMENT.exec(text)?.[1];
      if (hidden === undefined) return;
      inMark = true;
      tokenize(hidden, handlers);
      inMark = false;
    },
  };
  return handlers;
}

const LIST_COMMENT = /^\[if\s+!?supportLists\]>([^]{1,2000})$/iu;

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

function single({ page: { flow }, name, look }: Opening): void {
  if (name === 'br') flow.breakLine();
  else if (name === 'hr') flow.endParagraph();
  else if (name === 'img' && flow.mark === undefined && !look.isHidden) flow.note('picture-skipped', '');
  else if (name === 'img' && flow.mark === '') flow.mark = '·';
}

function start(opening: Opening): End | undefined {
  const { page, name, look } = opening;
  if (page.flow.aside) return startInAside(opening, page.flow.aside);
  const aside = asideOf(opening);
  if (aside) return startAside(page, aside.saying);
  const ends = [startLook(page, look), ELEMENTS.get(name)?.(opening) ?? startBlock(page, name)];
  return () => ends.forEach((end) => end?.());
}

function startInAside(opening: Opening, aside: Aside): End | undefined {
  if (isMuted(opening)) {
    aside.muted++;
    return () => aside.muted--;
  }
  const isLine = isBlock(opening.name) || isCell(opening.name);
  return isLine ? () => opening.page.flow.breakLine() : undefined;
}

function startAside(page: Page, saying: Saying | undefined): End {
  if (saying === 'tracked-changes') page.changes++;
  page.flow.openAside(saying === 'tracked-changes' ? undefined : saying);
  return () => page.flow.closeAside();
}

function startBlock({ flow }: Page, name: string): End | undefined {
  if (!isBlock(name)) return undefined;
  flow.endParagraph();
  return () => flow.endParagraph();
}

/** Fonts and spaces hold until the element ends. */
function startLook(page: Page, look: Look): End {
  const { flow, hasSignFont } = page;
  const { keepsSpaces } = flow;
  page.hasSignFont = look.hasSignFont ?? hasSignFont;
  flow.keepsSpaces = look.keepsSpaces ?? keepsSpaces;
  const isMark = look.isListMark && flow.mark === undefined;
  if (isMark) flow.openMark();
  const isSign = page.hasSignFont;
  return () => {
    if (isMark) flow.closeMark(isSign);
    page.hasSignFont = hasSignFont;
    flow.keepsSpaces = keepsSpaces;
  };
}
