import { byName } from '../shared/index.ts';
import { newList, nextLabel } from './lists.ts';
import type { Look } from './look.ts';
import type { Page } from './page.ts';
import type { HtmlAttributes } from './tokenize.ts';

/** What is to be done where an element ends. */
export type End = () => void;

/** An element where it opens. */
export interface Opening {
  page: Page;
  name: string;
  attributes: HtmlAttributes;
  look: Look;
}

/** What elements do beside beginning a block. */
export const ELEMENTS = byName<(opening: Opening) => End | undefined>({
  table: ({ page }) => page.tables.openTable(),
  tbody: ({ page }) => page.tables.openGroup(),
  thead: ({ page }) => page.tables.openGroup(),
  tfoot: ({ page }) => page.tables.openGroup(),
  tr: ({ page, attributes }) => page.tables.openRow(attributes.get('height')?.trim() === '0'),
  td: openCell,
  th: openCell,
  caption: ({ page }) => {
    page.flow.endParagraph();
    page.flow.inCaption = true;
    return () => {
      page.flow.endParagraph();
      page.flow.inCaption = false;
    };
  },
  ul: openList,
  ol: openList,
  li: openItem,
  pre: openPre,
  ins: ({ page }) => {
    page.changes++;
    return undefined;
  },
});

function openCell({ page, attributes, look }: Opening): End {
  const colSpan = Math.max(1, spanOf(attributes.get('colspan')));
  return page.tables.openCell({
    colSpan,
    rowSpan: spanOf(attributes.get('rowspan')),
    runsOver: look.runsOver,
  });
}

/** As browsers read it: digits in front count, no number is 1. What is too large for the table is cut there. */
function spanOf(value: string | undefined): number {
  const digits = /^\s*\+?(\d+)/u.exec(value ?? '')?.[1];
  return digits === undefined ? 1 : Math.min(Number(digits), MOST);
}
const MOST = 1_000_000;

function openList({ page, name, attributes, look }: Opening): End {
  page.flow.endParagraph();
  page.lists.push(newList(name, attributes, look.listStyle));
  return () => {
    page.flow.endParagraph();
    page.lists.pop();
  };
}

function openItem({ page, attributes, look }: Opening): End {
  const { flow } = page;
  flow.endParagraph();
  const list = page.lists.at(-1);
  flow.sink.label = list ? nextLabel(list, attributes, look.listStyle) : '- ';
  return () => flow.endItem();
}

function openPre({ page }: Opening): End {
  const { flow } = page;
  const { keepsSpaces } = flow;
  flow.endParagraph();
  flow.keepsSpaces = true;
  return () => {
    flow.endParagraph();
    flow.keepsSpaces = keepsSpaces;
  };
}
